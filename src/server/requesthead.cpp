// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/requesthead.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gn {

namespace {

struct Refusal
{
    int status = 0;
    const char *reason = "";
};

using Check = std::optional<Refusal>; // nothing: all is well

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// RFC 9110, 5.6.2
bool isTokenChar(char c)
{
    return isDigit(c) || isLetter(c) || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isSameName(QByteArrayView name, QByteArrayView known)
{
    return name.compare(known, Qt::CaseInsensitive) == 0;
}

bool isKnownMethod(QByteArrayView method)
{
    static constexpr std::array<QByteArrayView, 7> Known{"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"};
    return std::find(Known.begin(), Known.end(), method) != Known.end();
}

Check checkTarget(QByteArrayView target)
{
    if (!target.startsWith('/') || target.startsWith("//")) {
        return Refusal{400, "the target is not in origin form"};
    }
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target.at(i);
        if (c <= ' ' || c >= 0x7f || c == '#') {
            return Refusal{400, "a character that no target may have"};
        }
        if (c == '%') {
            if (i + 2 >= target.size() || !isHexDigit(target.at(i + 1)) || !isHexDigit(target.at(i + 2))) {
                return Refusal{400, "a broken percent escape"};
            }
            if (target.at(i + 1) == '0' && target.at(i + 2) == '0') {
                return Refusal{400, "an escaped NUL"};
            }
        }
    }
    return std::nullopt;
}

Check checkVersion(QByteArrayView version)
{
    const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && isDigit(version.at(5))
                           && version.at(6) == '.' && isDigit(version.at(7));
    if (!isVersion) {
        return Refusal{400, "no HTTP version"};
    }
    if (version.at(5) != '1' || version.at(7) > '1') {
        return Refusal{505, "an HTTP version that is not 1.0 or 1.1"};
    }
    return std::nullopt;
}

Check readRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || line.sliced(first + 1, last - first - 1).contains(' ')) {
        return Refusal{400, "not METHOD TARGET VERSION"};
    }
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!isToken(method)) {
        return Refusal{400, "the method is no token"};
    }
    if (const Check wrong = checkVersion(line.sliced(last + 1))) {
        return wrong;
    }
    if (!isKnownMethod(method)) {
        return Refusal{501, "an unknown method"};
    }
    if (const Check wrong = checkTarget(target)) {
        return wrong;
    }
    head.method = method.toByteArray();
    head.target = target.toByteArray();
    head.keepsAlive = line.endsWith('1');
    return std::nullopt;
}

Check readField(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon))) {
        return Refusal{400, "a field without a name"}; // a folded line too: it begins with a blank
    }
    const QByteArrayView value = line.sliced(colon + 1);
    const bool isText = std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= ' ' && c != 0x7f) || c == '\t' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!isText) {
        return Refusal{400, "a control character in a field"};
    }
    head.headers.append({line.first(colon).toByteArray(), value.trimmed().toByteArray()});
    return std::nullopt;
}

// One Content-Length of digits only.
Check readLength(QByteArrayView value, const HeadLimits &limits, RequestHead &head)
{
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit)) {
        return Refusal{400, "Content-Length is no number"};
    }
    while (value.size() > 1 && value.startsWith('0')) {
        value = value.sliced(1);
    }
    constexpr qsizetype MostDigits = 18; // fits into qint64
    head.bodyLength = value.size() > MostDigits ? limits.body + 1 : value.toLongLong();
    return head.bodyLength > limits.body ? Check(Refusal{413, "the body is too large"}) : std::nullopt;
}

Check readExpectation(QByteArrayView value, RequestHead &head)
{
    if (!isSameName(value, "100-continue")) {
        return Refusal{417, "an unknown expectation"};
    }
    head.expectsContinue = true;
    return std::nullopt;
}

void readConnection(const QByteArray &value, RequestHead &head)
{
    const QByteArrayList tokens = value.split(',');
    for (const QByteArray &token : tokens) {
        head.keepsAlive = head.keepsAlive && !isSameName(QByteArrayView(token).trimmed(), "close");
    }
}

// What the fields mean together.
Check judge(const HeadLimits &limits, RequestHead &head)
{
    int hosts = 0;
    int lengths = 0;
    int encodings = 0;
    Check lengthWrong;
    Check expectationWrong;
    for (const HttpHeader &header : std::as_const(head.headers)) {
        if (isSameName(header.name, "Host")) {
            ++hosts;
            head.host = header.value;
        } else if (isSameName(header.name, "Content-Length")) {
            ++lengths;
            lengthWrong = readLength(header.value, limits, head);
        } else if (isSameName(header.name, "Transfer-Encoding")) {
            ++encodings;
        } else if (isSameName(header.name, "Expect")) {
            expectationWrong = readExpectation(header.value, head);
        } else if (isSameName(header.name, "Connection")) {
            readConnection(header.value, head);
        }
    }
    if (hosts != 1 || head.host.isEmpty()) {
        return Refusal{400, "not exactly one Host"};
    }
    if (lengths > 1 || (lengths > 0 && encodings > 0)) {
        return Refusal{400, "more than one length of the body"};
    }
    if (encodings > 0) {
        return Refusal{501, "Transfer-Encoding is not implemented"};
    }
    return lengthWrong ? lengthWrong : expectationWrong;
}

// Whether the beginning of a request line can become one; TLS and binary rubbish can't.
bool isPlausible(QByteArrayView line)
{
    constexpr qsizetype LongestMethod = 32;
    const qsizetype blank = line.indexOf(' ');
    const QByteArrayView method = blank < 0 ? line : line.first(blank);
    return method.size() <= LongestMethod && (method.isEmpty() ? blank < 0 : isToken(method));
}

HeadResult refused(const Refusal &refusal)
{
    return {.status = refusal.status, .reason = refusal.reason};
}

// The line that begins at start, without its end; nothing when it has none yet.
std::optional<QByteArrayView> lineAt(QByteArrayView bytes, qsizetype start)
{
    const qsizetype end = bytes.indexOf('\n', start);
    return end < 0 ? std::nullopt : std::optional(bytes.sliced(start, end - start));
}

// A line that has not ended yet.
HeadResult unfinished(QByteArrayView rest, bool isFirst, const HeadLimits &limits)
{
    if (isFirst && !isPlausible(rest.endsWith('\r') ? rest.chopped(1) : rest)) {
        return refused({400, "this is not HTTP"});
    }
    if (rest.size() > limits.line + 1) {
        return refused(isFirst ? Refusal{414, "the request line is too long"} : Refusal{431, "a field is too long"});
    }
    return {};
}

} // namespace

HeadResult parseHead(QByteArrayView bytes, const HeadLimits &limits)
{
    HeadResult result;
    qsizetype at = 0;
    for (int number = 0;; ++number) {
        if (at > limits.head) {
            return refused({431, "the head is too large"});
        }
        const std::optional<QByteArrayView> raw = lineAt(bytes, at);
        if (!raw) {
            return unfinished(bytes.sliced(at), number == 0, limits);
        }
        at += raw->size() + 1;
        const QByteArrayView line = raw->endsWith('\r') ? raw->chopped(1) : *raw;
        if (line.size() > limits.line) {
            return refused(number == 0 ? Refusal{414, "the request line is too long"}
                                       : Refusal{431, "a field is too long"});
        }
        if (!raw->endsWith('\r')) {
            return refused({400, "a line that ends without CR"});
        }
        if (number > 0 && line.isEmpty()) {
            break;
        }
        if (number > limits.fields) {
            return refused({431, "too many fields"});
        }
        const Check wrong = number == 0 ? readRequestLine(line, result.head) : readField(line, result.head);
        if (wrong) {
            return refused(*wrong);
        }
    }
    if (const Check wrong = judge(limits, result.head)) {
        return refused(*wrong);
    }
    result.status = 200;
    result.length = at;
    return result;
}

} // namespace gn
