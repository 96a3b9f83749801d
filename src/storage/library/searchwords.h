// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn {

// The words by which a text is found, in its order, the same for what is kept and for what is typed: lower case,
// without diacritics ("Müde" is mude), ß as ss, apostrophes left out ("don't" is dont), anything else but letters,
// digits and symbols a separator. Chinese and Japanese don't part words, so each of their characters is one, and so is
// each emoji.
QStringList searchWords(const QString &text);

} // namespace gn
