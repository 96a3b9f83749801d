// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/wholenumber.h"

#include <QRegularExpression>

namespace gn {

using namespace Qt::StringLiterals;

std::optional<int> wholeNumber(const QString &text)
{
    static const QRegularExpression Digits(u"\\A[0-9]{1,9}\\z"_s);
    return Digits.match(text).hasMatch() ? std::optional(text.toInt()) : std::nullopt;
}

} // namespace gn
