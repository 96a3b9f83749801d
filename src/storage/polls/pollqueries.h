// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/polls/polltypes.h"

#include <QHash>

namespace gn {

class PollSql;

// What is asked of the database, for use inside PollSql::transaction() (all that changes) or checked().
namespace pollqueries {

Result<qint64> add(PollSql &sql, const NewPoll &poll, const QDate &published);

// "What's new?" of the tutorial, number 1. False: there are polls already.
Result<bool> addSample(PollSql &sql);

// The newest first. No polls: an empty list.
Result<QList<Poll>> all(PollSql &sql);
Result<Poll> find(PollSql &sql, qint64 id);                            // NotFound
Result<PollPicture> picture(PollSql &sql, qint64 poll, qint64 choice); // NotFound

// Answers with the poll's new version; NotFound. An invalid closesAt opens it again, without an end.
Result<qint64> setClosing(PollSql &sql, qint64 id, const QDateTime &closesAt);
Result<bool> remove(PollSql &sql, qint64 id); // NotFound

Result<QHash<qint64, qint64>> versions(PollSql &sql);

// The same random bytes for all programs that share the database; made when there are none.
Result<QByteArray> secret(PollSql &sql);

bool doesChoiceExist(PollSql &sql, qint64 id); // in any poll

// Until the transaction's end nobody else changes or removes it. False: there is no such poll.
bool lock(PollSql &sql, qint64 id);

} // namespace pollqueries

} // namespace gn
