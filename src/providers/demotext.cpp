// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/demotext.h"

#include <algorithm>
#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Ligatures that Unicode does not decompose.
QString withoutLigatures(QString text)
{
    return text.replace(u"œ"_s, u"oe"_s).replace(u"æ"_s, u"ae"_s);
}

QString withUmlautsSpelt(QString text)
{
    return text.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s);
}

bool isEnding(QStringView ending)
{
    static constexpr std::array Endings{u"s", u"es", u"n", u"en", u"x"};
    return std::ranges::any_of(Endings, [ending](const char16_t *known) { return ending == QStringView(known); });
}

} // namespace

QString foldedText(const QString &text)
{
    const QString decomposed = withoutLigatures(text.toCaseFolded()).normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.isMark()) {
            continue;
        }
        const bool isApostrophe = character == u'\'' || character == u'’'; // "can't" is one word
        if (character.isLetterOrNumber() || character.isSurrogate()) {
            folded += character;
        } else if (!isApostrophe && !folded.isEmpty() && !folded.endsWith(u' ')) {
            folded += u' ';
        }
    }
    return folded.trimmed();
}

QStringList foldedSpellings(const QString &text)
{
    QStringList spellings{foldedText(text)};
    const QString spelt = foldedText(withUmlautsSpelt(text.toCaseFolded().normalized(QString::NormalizationForm_C)));
    if (spelt != spellings.first()) {
        spellings += spelt;
    }
    return spellings;
}

QStringList wordsOf(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool isInflection(const QString &one, const QString &other)
{
    constexpr qsizetype ShortestStem = 3;
    const QStringView shorter = one.size() < other.size() ? one : other;
    const QStringView longer = one.size() < other.size() ? other : one;
    return shorter.size() >= ShortestStem && longer.startsWith(shorter) && isEnding(longer.sliced(shorter.size()));
}

} // namespace gn
