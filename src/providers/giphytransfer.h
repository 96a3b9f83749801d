// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/giphycalls.h"
#include "providers/giphyprovider.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace gn {

class FetchTicket;
struct Response;

// One call of the API with its retries, all of it within settings.requestTimeout; every request that is sent is taken
// out of the budget. Destroying it is how to cancel it.
class GiphyTransfer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GiphyTransfer)

public:
    // Starts at once. queue and budget must outlive it.
    GiphyTransfer(
        FetchQueue &queue, CallBudget &budget, GiphyCall call, GiphySettings settings, QObject *parent = nullptr);
    ~GiphyTransfer() override;

signals:
    // Exactly once, from the event loop, unless destroyed before. A receiver may delete the GiphyTransfer. An error's
    // detail never holds the key.
    void done(const gn::Result<gn::GiphyAnswer> &answer);

private:
    void start();
    void send();
    void onResponse(const Result<Response> &response);
    void onParsed(const Result<GiphyAnswer> &answer);
    void retryOrFail(Error error);
    std::chrono::milliseconds pauseAfter(const Error &error) const;
    void settle(const Result<GiphyAnswer> &answer);

    FetchQueue &m_queue;
    CallBudget &m_budget;
    GiphyCall m_call;
    GiphySettings m_settings;
    QDeadlineTimer m_deadline;
    int m_retries = 0;
    std::optional<Error> m_lastError;      // that a retry was made after
    std::chrono::seconds m_retryAfter{0};  // what the last answer asked for
    std::unique_ptr<FetchTicket> m_ticket; // null: nothing is in flight
    QFutureWatcher<Result<GiphyAnswer>> m_parsing;
    QTimer m_pause; // before the next request
    QTimer m_limit; // the call's whole time; the queue's own limits don't count what a request waits there
};

} // namespace gn
