// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace gn {

struct DecodedText
{
    QString text;
    QString encoding; // its usual name

    bool operator==(const DecodedText &) const = default;
};

// "utf-8" of "text/html; charset=UTF-8"; empty when there is none. In lower case.
QByteArray charsetOf(const QByteArray &contentType);

// What of a page's bytes is text: by the byte order mark, else by what the header says, else by what the page says of
// itself, else UTF-8 if it is, else windows-1252. Labels mean what they mean to browsers. Blocks for long.
DecodedText decodedText(const QByteArray &bytes, const QByteArray &headerCharset, const QByteArray &metaCharset);

} // namespace gn
