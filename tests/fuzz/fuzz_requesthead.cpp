// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/requesthead.h"

#include <cstdint>
#include <cstdlib>

// libFuzzer: whatever the parser takes is whole, and so it stays when more follows.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)); // NOLINT
    const gn::HeadResult result = gn::parseHead(bytes);
    if (result.status != 200) {
        return 0;
    }
    const bool isSound = result.length > 0 && result.length <= bytes.size() && !result.head.host.isEmpty()
                         && result.head.target.startsWith('/') && result.head.bodyLength >= 0
                         && gn::parseHead(bytes.first(result.length)).head == result.head
                         && gn::parseHead(bytes.first(result.length - 1)).status != 200;
    if (!isSound) {
        std::abort();
    }
    return 0;
}
