// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "storage/polls/polltypes.h"

#include <QUrl>

namespace gn {

// A choice before it is made.
struct DraftChoice
{
    NewChoice choice;
    QUrl ownPicture{}; // to be copied into the poll; empty: none

    bool operator==(const DraftChoice &) const = default;

    const QUrl &picture() const { return ownPicture.isEmpty() ? choice.pictureUrl : ownPicture; }
};

struct PollDraft
{
    QList<DraftChoice> choices;
    qsizetype leftOut = 0; // items that were more than a poll has choices

    bool operator==(const PollDraft &) const = default;
};

// Choices of items, named by what they show. GIPHY's stay where they are, with their credit; all others are to be
// copied. With choices without text where there are too few.
PollDraft pollDraft(const QList<Gif> &gifs);

} // namespace gn
