// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/polls/liveresults.h"
#include "server/polls/pollpages.h"
#include "server/polls/voterate.h"
#include "server/polls/votercookie.h"
#include "server/router.h"
#include "storage/polls/pollstore.h"

namespace gn {

// The polls' routes: the list, a poll, its results, voting, live results, pictures of one's own.
class PollRoutes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollRoutes)

public:
    struct Settings
    {
        int votesPerMinute = 30;                                       // from one address; 0: no limit
        std::chrono::milliseconds patience = std::chrono::seconds(10); // of live results
    };

    // store must outlive it. secret: PollStore::secret().
    PollRoutes(PollStore &store, const QByteArray &secret, Settings settings, QObject *parent = nullptr);
    ~PollRoutes() override;

    // Must outlive the router's use. Also sets the pages for what is not found and for what failed.
    void addTo(Router &router);

private:
    using Show = HttpAnswer (PollPages::*)(const Poll &poll, const QDateTime &now) const;

    void showIndex(const AnswerHandler &answer);
    void showPoll(const HttpRequest &request, const QString &id, Show show, const AnswerHandler &answer);
    void vote(const HttpRequest &request, const QString &id, const AnswerHandler &answer);
    void onOutcome(qint64 poll, VoteOutcome outcome, const QByteArray &newCookie, const AnswerHandler &answer) const;
    void showEvents(const HttpRequest &request, const QString &id, const AnswerHandler &answer);
    void showPicture(const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer);
    HttpAnswer pageFor(const Error &error) const;

    PollStore &m_store;
    VoterCookie m_cookie;
    VoteRate m_rate;
    PollPages m_pages;
    LiveResults m_live;
};

} // namespace gn
