// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gifopening.h"

#include "media/gif/gifdecoder.h"

namespace gn {

std::optional<qsizetype> gifFirstFrameEnd(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    const std::size_t size = gifFirstFrameSize({data, static_cast<std::size_t>(bytes.size())});
    return size == 0 ? std::nullopt : std::optional(static_cast<qsizetype>(size));
}

} // namespace gn
