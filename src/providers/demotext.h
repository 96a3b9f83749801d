// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace gn {

// text as the catalogue's search compares it: without case and diacritics, its words (runs of letters and digits)
// apart by one blank. "Café, bitte!" is "cafe bitte".
QString foldedText(const QString &text);

// foldedText() of every way in which people write text on a keyboard that lacks its letters: "müde" is "mude" and
// "muede". At least one, the plain one first.
QStringList foldedSpellings(const QString &text);

QStringList wordsOf(const QString &folded);

// Whether one is the other with a usual ending of a plural or a case: "cats" and "cat", "Katzen" and "Katze".
bool isInflection(const QString &one, const QString &other);

} // namespace gn
