// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/window/errortexts.h"
#include "storage/polls/polltypes.h"

#include <QString>
#include <QUrl>

namespace gn {

// The polls in words for people.

QString pollStateName(PollState state);                             // "Open"
QString pollStateText(const Poll &poll, const QDateTime &now);      // "Open until 3 May 2026 14:00"
QString pollVotesText(int votes);                                   // "12 votes"
QString pollResultText(const Poll &poll, const PollChoice &choice); // "12 votes, 40 %"
QString pollSummaryText(const Poll &poll, const QDateTime &now);    // state, votes, when it was made, how to vote
QString pollProblemText(PollProblem problem);
ErrorText pollErrorText(const Error &error); // of the database

// What went wrong with a picture that was to be copied into a poll.
QString pollPictureErrorText(const Error &error);

// Where a poll is voted on; invalid while base is. base: the server's root.
QUrl pollLink(const QUrl &base, qint64 poll);

// When the poll opens or closes by itself; invalid: never any more.
QDateTime nextTurnOf(const Poll &poll, const QDateTime &now);

} // namespace gn
