// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/httpanswer.h"
#include "storage/polls/polltypes.h"

#include <QHash>

#include <memory>

namespace gn {

// The poll program's pages, from the templates in resources/polls. English, as the originals are.
class PollPages final
{
    Q_DISABLE_COPY_MOVE(PollPages)

public:
    PollPages();
    ~PollPages();

    HttpAnswer index(const QList<Poll> &polls, const QDateTime &now) const;
    HttpAnswer poll(const Poll &poll, const QDateTime &now) const;    // the form, as long as it is open
    HttpAnswer results(const Poll &poll, const QDateTime &now) const; // moves with the script

    HttpAnswer notFound() const;
    HttpAnswer failed() const;

    // A vote that was not counted, said kindly: AlreadyVoted, Closed, NotOpenYet.
    HttpAnswer refused(qint64 poll, VoteOutcome outcome) const;
    HttpAnswer tooManyVotes(std::chrono::seconds wait) const;

    // What the script is told: the numbers of the results page, as JSON.
    static QByteArray resultsJson(const Poll &poll, const QDateTime &now);

    // Differs when the results page would.
    static QByteArray stamp(const Poll &poll, const QDateTime &now);

private:
    struct Message;
    struct Private;

    HttpAnswer message(const Message &message) const;

    std::unique_ptr<Private> m_d;
};

} // namespace gn
