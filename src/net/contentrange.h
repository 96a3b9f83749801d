// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace gn {

// Which bytes of a file a 206 brings (RFC 9110 §14.4).
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;             // included
    std::optional<qint64> total; // nothing: the server doesn't say how long the file is

    bool operator==(const ContentRange &) const = default;

    bool isWholeFile() const { return first == 0 && total == last + 1; }
};

// "bytes 0-99/1234" or "bytes 0-99/*"; nothing for anything else, as for a range that can't be.
std::optional<ContentRange> parsedContentRange(const QByteArray &value);

} // namespace gn
