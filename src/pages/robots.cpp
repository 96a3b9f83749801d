// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/robots.h"

#include <algorithm>

namespace gn {

namespace {

constexpr qsizetype MostBytes = 512'000; // RFC 9309 wants at least that to be read

// Percent-encoding made comparable: unreserved characters plain, all others encoded in upper case (RFC 9309, 2.2.2).
QByteArray normalized(const QByteArray &path)
{
    QByteArray result;
    for (qsizetype index = 0; index < path.size(); ++index) {
        const char character = path.at(index);
        if (character == '%' && index + 2 < path.size()) {
            const QByteArray one = QByteArray::fromPercentEncoding(path.sliced(index, 3));
            result += one.size() == 1 ? one.toPercentEncoding() : path.sliced(index, 3);
            index += 2;
        } else if (static_cast<unsigned char>(character) >= 0x80U) {
            result += QByteArray(1, character).toPercentEncoding();
        } else {
            result += character;
        }
    }
    return result;
}

// Wildcards without backtracking into more than the last one.
bool matches(QByteArrayView pattern, QByteArrayView path)
{
    const bool isAnchored = pattern.endsWith('$');
    if (isAnchored) {
        pattern.chop(1);
    }
    qsizetype at = 0;
    qsizetype inPath = 0;
    qsizetype star = -1;
    qsizetype afterStar = 0;
    while (true) {
        if (at == pattern.size() && (!isAnchored || inPath == path.size())) {
            return true;
        }
        if (at < pattern.size() && pattern.at(at) == '*') {
            star = at++;
            afterStar = inPath;
        } else if (at < pattern.size() && inPath < path.size() && pattern.at(at) == path.at(inPath)) {
            ++at;
            ++inPath;
        } else if (star >= 0 && afterStar < path.size()) {
            at = star + 1;
            inPath = ++afterStar;
        } else {
            return false;
        }
    }
}

QByteArray productOf(const QByteArray &userAgent)
{
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '*'; };
    const QByteArray lower = userAgent.toLower();
    const auto *const end = std::ranges::find_if_not(lower, isPart);
    return lower.first(end - lower.begin());
}

} // namespace

Robots::Robots(const QByteArray &text, const QByteArray &product)
{
    QList<Rule> general;
    QList<Rule> own;
    bool hasOwn = false;
    bool isForAll = false;
    bool isForUs = false;
    bool isAfterRule = true;
    QByteArray plain = text.first(std::min(text.size(), MostBytes));
    if (plain.startsWith("\xef\xbb\xbf")) {
        plain.remove(0, 3);
    }
    const QList<QByteArray> lines = plain.replace('\r', '\n').split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray content = line.split('#').constFirst();
        const qsizetype colon = content.indexOf(':');
        if (colon < 0) {
            continue;
        }
        const QByteArray key = content.first(colon).trimmed().toLower();
        const QByteArray value = content.sliced(colon + 1).trimmed();
        if (key == "user-agent") {
            if (std::exchange(isAfterRule, false)) { // a new group
                isForAll = false;
                isForUs = false;
            }
            const QByteArray named = productOf(value);
            isForAll |= named == "*";
            isForUs |= !named.isEmpty() && named == product.toLower();
            hasOwn |= isForUs;
        } else if (key == "allow" || key == "disallow") {
            isAfterRule = true;
            if (!value.isEmpty()) {
                const Rule rule{.pattern = normalized(value), .isAllowed = key == "allow"};
                if (isForUs) {
                    own.append(rule);
                } else if (isForAll) {
                    general.append(rule);
                }
            }
        }
    }
    m_rules = hasOwn ? own : general;
}

Robots Robots::closed()
{
    return {"User-agent: *\nDisallow: /", "x"};
}

bool Robots::allows(const QUrl &url) const
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery()) {
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    path = normalized(path.isEmpty() ? QByteArray("/") : path);
    if (path == "/robots.txt") {
        return true;
    }
    qsizetype longest = -1;
    bool isAllowed = true;
    for (const Rule &rule : m_rules) {
        const bool decides = rule.pattern.size() > longest || (rule.pattern.size() == longest && rule.isAllowed);
        if (decides && matches(rule.pattern, path)) {
            longest = rule.pattern.size();
            isAllowed = rule.isAllowed;
        }
    }
    return isAllowed;
}

} // namespace gn
