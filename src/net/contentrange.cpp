// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentrange.h"

#include <QRegularExpression>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> number(const QString &digits)
{
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<ContentRange> parsedContentRange(const QByteArray &value)
{
    static const QRegularExpression Pattern(u"\\Abytes +([0-9]+)-([0-9]+)/(?:([0-9]+)|\\*)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = Pattern.match(QString::fromLatin1(value.trimmed()));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const std::optional<qint64> first = number(match.captured(1));
    const std::optional<qint64> last = number(match.captured(2));
    const bool saysTotal = match.hasCaptured(3);
    const std::optional<qint64> total = saysTotal ? number(match.captured(3)) : std::nullopt;
    if (!first || !last || *first > *last || (saysTotal && (!total || *total <= *last))) {
        return std::nullopt;
    }
    return ContentRange{.first = *first, .last = *last, .total = total};
}

} // namespace gn
