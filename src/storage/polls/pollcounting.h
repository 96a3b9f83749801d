// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/polls/polltypes.h"

#include <QHash>

namespace gn {

class PollSql;

struct Ballot
{
    qint64 poll = 0;
    QList<qint64> choices;
    QByteArray voter; // the same for the same browser; only a hash of it is kept

    bool operator==(const Ballot &) const = default;
};

struct CountedBallots
{
    QList<VoteOutcome> outcomes;      // one for each ballot, in their order
    QHash<qint64, qint64> versions{}; // of the polls that a vote was counted in
};

// Counts many ballots at once, inside PollSql::transaction(): what is acknowledged is what that commits.
Result<CountedBallots> countBallots(PollSql &sql, const QList<Ballot> &ballots, const QDateTime &now);

} // namespace gn
