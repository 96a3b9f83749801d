// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/searchwords.h"

#include <QChar>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Letters that Unicode does not take apart into a plain one and a mark.
QStringView plain(char32_t letter)
{
    switch (letter) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ł':
        return u"l";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'þ':
        return u"th";
    default:
        return {};
    }
}

bool isApostrophe(char32_t letter)
{
    return letter == U'\'' || letter == U'\u2019' || letter == U'\u02bc';
}

// Scripts without blanks between words.
bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return QChar::isSymbol(letter);
    }
}

// What stands in an emoji without being seen: variation selectors, joiners, skin tones.
bool isEmojiPart(char32_t letter)
{
    return (letter >= 0xfe00 && letter <= 0xfe0f) || letter == 0x200d || (letter >= 0x1f3fb && letter <= 0x1f3ff);
}

class Splitter final
{
public:
    void take(char32_t letter);
    QStringList finish();

private:
    void endWord();

    QStringList m_words;
    QString m_word;
};

void Splitter::take(char32_t letter)
{
    if (isApostrophe(letter) || isEmojiPart(letter) || QChar::category(letter) == QChar::Mark_NonSpacing) {
        return;
    }
    if (const QStringView instead = plain(letter); !instead.isEmpty()) {
        m_word += instead;
    } else if (letter < 0x80 ? QChar::isLetterOrNumber(letter)
                             : QChar::isLetterOrNumber(letter) || QChar::isMark(letter) || QChar::isSymbol(letter)) {
        if (standsAlone(letter)) {
            endWord();
        }
        m_word += QChar::fromUcs4(letter);
        if (standsAlone(letter)) {
            endWord();
        }
    } else {
        endWord();
    }
}

QStringList Splitter::finish()
{
    endWord();
    return m_words;
}

void Splitter::endWord()
{
    if (!m_word.isEmpty()) {
        m_words.append(m_word);
        m_word.clear();
    }
}

} // namespace

QStringList searchWords(const QString &text)
{
    Splitter splitter;
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter < u'\u0080'; });
    const QString folded = isPlain ? text.toLower() : text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const uint letter : folded.toUcs4()) {
        splitter.take(letter);
    }
    return splitter.finish();
}

} // namespace gn
