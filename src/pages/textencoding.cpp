// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/textencoding.h"

#include <QList>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// windows-1252 where it differs from Latin-1, by the Encoding Standard.
constexpr std::array<char16_t, 32> Windows1252 = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                                  0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};

DecodedText fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xa0) {
            character = QChar(Windows1252.at(code - 0x80U));
        }
    }
    return {.text = text, .encoding = u"windows-1252"_s};
}

std::optional<DecodedText> decodedBy(QStringConverter::Encoding encoding, const QByteArray &bytes, bool isStrict)
{
    // Stateless: half a character at the end is an error too.
    QStringDecoder decoder(encoding, isStrict ? QStringConverter::Flag::Stateless : QStringConverter::Flag::Default);
    DecodedText decoded{.text = decoder.decode(bytes), .encoding = QString::fromLatin1(decoder.name())};
    return isStrict && decoder.hasError() ? std::nullopt : std::optional(decoded);
}

bool isWestern(const QByteArray &label)
{
    return label == "windows-1252" || label == "cp1252" || label == "x-cp1252" || label == "ascii"
           || label == "us-ascii" || label == "latin1" || label == "l1" || label == "iso-8859-1" || label == "iso8859-1"
           || label == "iso88591" || label == "iso_8859-1" || label == "ansi_x3.4-1968";
}

// Nothing: an unknown label.
std::optional<DecodedText> decodedByLabel(const QByteArray &label, const QByteArray &bytes)
{
    if (label.isEmpty()) {
        return std::nullopt;
    }
    if (isWestern(label)) {
        return fromWindows1252(bytes);
    }
    if (label == "utf-16" || label == "utf-16le") {
        return decodedBy(QStringConverter::Utf16LE, bytes, false);
    }
    const QByteArray name = label == "shift_jis" || label == "sjis" ? QByteArray("windows-31j") : label;
    QStringDecoder decoder(name.constData()); // ICU's, if Qt was built with it
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    return DecodedText{.text = decoder.decode(bytes), .encoding = QString::fromLatin1(label)};
}

std::optional<DecodedText> decodedByMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return decodedBy(QStringConverter::Utf8, bytes.sliced(3), false);
    }
    if (bytes.startsWith("\xff\xfe")) {
        return decodedBy(QStringConverter::Utf16LE, bytes.sliced(2), false);
    }
    if (bytes.startsWith("\xfe\xff")) {
        return decodedBy(QStringConverter::Utf16BE, bytes.sliced(2), false);
    }
    return std::nullopt;
}

} // namespace

QByteArray charsetOf(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.split(';');
    for (const QByteArray &part : parts) {
        const QByteArray parameter = part.trimmed();
        if (parameter.toLower().startsWith("charset=")) {
            return parameter.sliced(8).replace('"', "").replace('\'', "").trimmed().toLower();
        }
    }
    return {};
}

DecodedText decodedText(const QByteArray &bytes, const QByteArray &headerCharset, const QByteArray &metaCharset)
{
    if (std::optional<DecodedText> decoded = decodedByMark(bytes)) {
        return *decoded;
    }
    if (std::optional<DecodedText> decoded = decodedByLabel(headerCharset, bytes)) {
        return *decoded;
    }
    // A page that can be read as ASCII so far can't be UTF-16, whatever it says.
    const QByteArray meta = metaCharset.startsWith("utf-16") ? QByteArray("utf-8") : metaCharset;
    if (std::optional<DecodedText> decoded = decodedByLabel(meta, bytes)) {
        return *decoded;
    }
    if (std::optional<DecodedText> decoded = decodedBy(QStringConverter::Utf8, bytes, true)) {
        return *decoded;
    }
    return fromWindows1252(bytes);
}

} // namespace gn
