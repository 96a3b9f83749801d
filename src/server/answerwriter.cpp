// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answerwriter.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <charconv>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// The same for a second; made again in the next one.
class DateLine final
{
public:
    const QByteArray &now()
    {
        const qint64 second = QDateTime::currentSecsSinceEpoch();
        if (second != m_second) {
            m_second = second;
            m_line = httpDate(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
        }
        return m_line;
    }

private:
    qint64 m_second = -1;
    QByteArray m_line;
};

// A header of ours never holds these; one that came from outside must not be able to begin a header of its own.
QByteArray onOneLine(QByteArray value)
{
    for (char &c : value) {
        if (c == '\r' || c == '\n' || c == '\0') {
            c = ' ';
        }
    }
    return value;
}

void addNumber(QByteArray &bytes, qint64 number)
{
    std::array<char, 20> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    bytes.append(digits.data(), result.ptr - digits.data());
}

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray writeAnswer(const HttpAnswer &answer, const AnswerForm &form)
{
    static constexpr QByteArrayView Security = "; frame-ancestors 'none'"
                                               "\r\nX-Content-Type-Options: nosniff"
                                               "\r\nReferrer-Policy: no-referrer"
                                               "\r\nCross-Origin-Opener-Policy: same-origin"
                                               "\r\nCross-Origin-Resource-Policy: same-origin";
    thread_local DateLine date;
    constexpr qsizetype Head = 640;
    QByteArray bytes;
    bytes.reserve(Head + answer.body.size());
    bytes.append("HTTP/1.1 ");
    addNumber(bytes, answer.status);
    bytes += ' ' + reasonPhrase(answer.status) + "\r\nDate: " + date.now();
    if (!answer.contentType.isEmpty()) {
        bytes += "\r\nContent-Type: " + answer.contentType;
    }
    if (hasBody(answer.status)) {
        bytes.append("\r\nContent-Length: ");
        addNumber(bytes, answer.body.size());
    }
    bytes.append("\r\nContent-Security-Policy: ");
    bytes.append(answer.policy.isEmpty() ? DefaultPolicy : QByteArrayView(answer.policy));
    bytes.append(Security);
    for (const HttpHeader &header : answer.headers) {
        bytes += "\r\n" + header.name + ": " + onOneLine(header.value);
    }
    bytes += form.closes ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n";
    if (hasBody(answer.status) && !form.isForHead) {
        bytes += answer.body;
    }
    return bytes;
}

} // namespace gn
