// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace gn {

// The addresses in url(…) of a style sheet or a style attribute, as they are written there, escapes resolved; those in
// comments and strings are none.
QStringList cssUrls(QStringView css);

struct SrcsetCandidate
{
    QString url;
    double weight = 1; // its width or its density

    bool operator==(const SrcsetCandidate &) const = default;
};

// The largest picture of a srcset attribute; an empty url when there is none.
SrcsetCandidate largestOfSrcset(QStringView srcset);

} // namespace gn
