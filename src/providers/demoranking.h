// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/democatalogue.h"

namespace gn {

// Ranks the items of a catalogue against one query.
class DemoRanking final
{
public:
    enum class Words { All, Any }; // which words of the query an item must have

    // language: an index into DemoCatalogue::languages(). items must outlive the ranking.
    DemoRanking(const QList<DemoItem> &items, const QString &query, int language);

    // Items of this kind, and no stronger than rating, that fit; best first.
    QList<const DemoItem *> hits(MediaKind kind, int rating, Words words) const;

private:
    struct Word
    {
        QString text;
        bool takesBeginnings = true;
    };

    int score(const DemoItem &item, Words words) const; // 0: does not fit
    int score(const DemoItem &item, const Word &word) const;

    const QList<DemoItem> &m_items;
    QString m_query; // folded
    QList<Word> m_words;
    int m_language;
};

} // namespace gn
