// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QRandomGenerator>

#include <cmath>

namespace gn::bench {

using namespace Qt::StringLiterals;

// Items with words as unevenly spread as those of a language: a few in every tenth item, most in one or two.
class Generator final
{
public:
    Gif next()
    {
        const QString id = u"id%1"_s.arg(++m_count, 10, 36, QChar(u'0'));
        Gif gif{.id = id,
                .source = u"giphy"_s,
                .title = words(6),
                .altText = words(10),
                .pageUrl = QUrl(u"https://giphy.com/gifs/%1-%2"_s.arg(words(3).replace(u' ', u'-'), id)),
                .rating = u"g"_s,
                .author = word(),
                .tags = words(6).split(u' ')};
        for (const int width : {100, 200, 480}) {
            for (const MediaFormat format : {MediaFormat::Gif, MediaFormat::WebP, MediaFormat::Mp4}) {
                gif.renditions.append({.name = u"width_%1"_s.arg(width),
                                       .url = QUrl(u"https://media1.giphy.com/media/%1/%2.gif"_s.arg(id).arg(width)),
                                       .format = format,
                                       .size = {width, width * 3 / 4},
                                       .bytes = width * 1000,
                                       .frames = 24});
            }
        }
        return gif;
    }

    QString wordOfRank(int rank) const
    {
        static const QStringList Syllables{u"ba"_s,
                                           u"ke"_s,
                                           u"li"_s,
                                           u"mo"_s,
                                           u"nu"_s,
                                           u"sa"_s,
                                           u"te"_s,
                                           u"ri"_s,
                                           u"do"_s,
                                           u"fu"_s,
                                           u"gan"_s,
                                           u"hel"_s,
                                           u"jir"_s,
                                           u"pop"_s,
                                           u"vus"_s,
                                           u"cat"_s};
        QString text;
        for (int rest = rank + 17; rest > 0; rest /= static_cast<int>(Syllables.size())) {
            text += Syllables.at(rest % Syllables.size());
        }
        return text;
    }

private:
    QString word()
    {
        constexpr double Vocabulary = 40'000;
        return wordOfRank(static_cast<int>(std::pow(Vocabulary, m_random.generateDouble())));
    }

    QString words(int count)
    {
        QStringList all;
        for (int index = 0; index < count; ++index) {
            all.append(word());
        }
        return all.join(u' ');
    }

    QRandomGenerator m_random{1};
    qulonglong m_count = 0;
};

} // namespace gn::bench
