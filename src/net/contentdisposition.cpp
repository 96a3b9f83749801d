// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdisposition.h"

#include <QMap>
#include <QStringDecoder>

#include <optional>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Reads "name=value" pairs behind the disposition type, with a token or a quoted string as value.
class Parameters final
{
public:
    explicit Parameters(QByteArray header)
        : m_text(std::move(header))
    {
    }

    QMap<QByteArray, QByteArray> read()
    {
        QMap<QByteArray, QByteArray> found;
        skipTo(";");
        while (m_at < m_text.size()) {
            ++m_at; // the semicolon
            const QByteArray name = take("=;").trimmed().toLower();
            if (m_at >= m_text.size() || m_text.at(m_at) == ';') {
                continue;
            }
            ++m_at; // the equals sign
            const QByteArray value = readValue();
            if (!name.isEmpty() && !found.contains(name)) { // the first one counts
                found.insert(name, value);
            }
            skipTo(";");
        }
        return found;
    }

private:
    QByteArray take(QByteArrayView ends)
    {
        const qsizetype begin = m_at;
        skipTo(ends);
        return m_text.sliced(begin, m_at - begin);
    }

    void skipTo(QByteArrayView ends)
    {
        while (m_at < m_text.size() && !ends.contains(m_text.at(m_at))) {
            ++m_at;
        }
    }

    QByteArray readValue()
    {
        while (m_at < m_text.size() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t')) {
            ++m_at;
        }
        return m_at < m_text.size() && m_text.at(m_at) == '"' ? readQuoted() : take(";").trimmed();
    }

    QByteArray readQuoted()
    {
        QByteArray value;
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != '"') {
            // A backslash quotes the next character; browsers let it stand before anything else, as in C:\x.gif.
            const bool isQuoting = m_text.at(m_at) == '\\' && m_at + 1 < m_text.size()
                                   && (m_text.at(m_at + 1) == '"' || m_text.at(m_at + 1) == '\\');
            m_at += isQuoting ? 1 : 0;
            value += m_text.at(m_at);
            ++m_at;
        }
        ++m_at;
        return value;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

// charset'language'percent-encoded (RFC 8187).
std::optional<QString> extendedValue(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split('\'');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(parts.at(2));
    QString text;
    if (parts.constFirst().compare("utf-8", Qt::CaseInsensitive) == 0) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        text = decoder.decode(bytes);
        if (decoder.hasError()) {
            return std::nullopt;
        }
    } else if (parts.constFirst().compare("iso-8859-1", Qt::CaseInsensitive) == 0) {
        text = QString::fromLatin1(bytes);
    } else {
        return std::nullopt;
    }
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// Latin-1 by the book, UTF-8 in the wild; some servers percent-encode.
QString plainValue(const QByteArray &value)
{
    const QByteArray bytes = value.contains('%') ? QByteArray::fromPercentEncoding(value) : value;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QString lastPart(const QString &name)
{
    return name.section(u'/', -1).section(u'\\', -1);
}

} // namespace

QString dispositionFileName(const QByteArray &header)
{
    const QMap<QByteArray, QByteArray> parameters = Parameters(header).read();
    if (const std::optional<QString> extended = extendedValue(parameters.value("filename*"))) {
        return lastPart(*extended);
    }
    return lastPart(plainValue(parameters.value("filename")));
}

} // namespace gn
