// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/httprequest.h"

#include <algorithm>

namespace gn {

namespace {

QByteArrayView trimmed(QByteArrayView text)
{
    return text.trimmed();
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    const int lower = digit | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

QString percentDecoded(QByteArrayView encoded, bool plusIsBlank)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded.at(i);
        const int high = c == '%' && i + 2 < encoded.size() ? hexValue(encoded.at(i + 1)) : -1;
        const int low = high >= 0 ? hexValue(encoded.at(i + 2)) : -1;
        if (low >= 0) {
            decoded.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            decoded.append(c == '+' && plusIsBlank ? ' ' : c);
        }
    }
    return QString::fromUtf8(decoded);
}

QList<FormField> readForm(QByteArrayView encoded)
{
    QList<FormField> fields;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView field = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (field.isEmpty()) {
            continue;
        }
        const qsizetype equals = field.indexOf('=');
        const QByteArrayView value = equals < 0 ? QByteArrayView() : field.sliced(equals + 1);
        fields.append({percentDecoded(equals < 0 ? field : field.first(equals), true), percentDecoded(value, true)});
    }
    return fields;
}

QByteArrayView HttpRequest::rawPath() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView(target) : QByteArrayView(target).first(mark);
}

QByteArrayView HttpRequest::rawQuery() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView() : QByteArrayView(target).sliced(mark + 1);
}

QString HttpRequest::path() const
{
    return percentDecoded(rawPath(), false);
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0) {
            return header.value;
        }
    }
    return {};
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.cbegin(), headers.cend(), [name](const HttpHeader &header) {
        return name.compare(header.name, Qt::CaseInsensitive) == 0;
    });
}

std::optional<QString> HttpRequest::parameter(QByteArrayView name) const
{
    const QString wanted = QString::fromUtf8(name);
    const QList<FormField> fields = readForm(rawQuery());
    for (const FormField &field : fields) {
        if (field.name == wanted) {
            return field.value;
        }
    }
    return std::nullopt;
}

QList<FormField> HttpRequest::form() const
{
    const bool isForm = header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded");
    return isForm ? readForm(body) : QList<FormField>();
}

QByteArray HttpRequest::cookie(QByteArrayView name) const
{
    for (const HttpHeader &header : headers) {
        if (header.name.compare("Cookie", Qt::CaseInsensitive) != 0) {
            continue;
        }
        const QByteArrayList pairs = header.value.split(';');
        for (const QByteArray &pair : pairs) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && trimmed(QByteArrayView(pair).first(equals)) == name) {
                return trimmed(QByteArrayView(pair).sliced(equals + 1)).toByteArray();
            }
        }
    }
    return {};
}

QUrl HttpRequest::baseUrl() const
{
    const QByteArray address = "http://" + host; // Qt 6.8 takes a view, which no sum converts to
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace gn
