// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakehttpserver.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace gn::test {

// GIPHY, its API and its media, in this process and thread: every shape of answer and every fault that
// reference/giphy-api.md knows. Answers follow from the question alone, so they are the same in every run.
//
// Keys: "ok" and whatever begins with it work; "banned" is barred; "limited" works for limitAfter() calls; all others
// are refused.
//
// Any word finds Popular items, with GIPHY's ceilings on the offset. Words that begin with "rare" find 7. Words (of a
// search, a random or a translate; or armed with answerNext() for any call) that do something else:
//   __empty        nothing found, but a proper answer
//   __synthetic    HTTP 200, no data, response_id "": an outage
//   __500 __503    server errors
//   __html         HTTP 200 with a page of HTML
//   __truncated    complete HTTP answer, JSON cut in the middle
//   __slow         a good answer after setSlowness()
//   __missing      items that lack nearly everything (see scantItem())
//   __dup          every page but the first begins with the last item of the page before it
//   __media        the media of the first four items fail: 404, 403, cut short, stalled; the rest are good
//   __geo          not available in your location
//   __401 __403 __404 __414 __429   GIPHY's answers of these statuses
//   __cut          the HTTP answer is shorter than promised
//   __reset        the connection is closed without a byte
//   __stall        nothing is ever answered
class FakeGiphy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeGiphy)

public:
    static constexpr int Popular = 5200;         // what an ordinary word finds
    static constexpr int PopularTrending = 5100; // more than the ceiling of 499 lets one see
    static constexpr int Rare = 7;

    explicit FakeGiphy(QObject *parent = nullptr);

    QUrl apiUrl() const; // http://127.0.0.1:PORT/v1

    FakeHttpServer &server() { return m_server; }

    // The id of the numberth item that a word finds (0 is the best one).
    static QString idOf(const QString &word, int number);

    void limitAfter(int calls) { m_limitAfter = calls; } // of the key "limited"

    void setOldGateway(bool on) { m_isOldGateway = on; } // errors as {"message": …}, a wrong key as 403

    void setSlowness(int ms) { m_slownessMs = ms; } // of __slow

    void setLatency(int ms) { m_latencyMs = ms; } // of every answer, media too

    // What the next calls of the API answer, whatever they ask; one of the words above.
    void answerNext(const QString &word, int times = 1);

    int calls(const QString &key = QStringLiteral("ok")) const { return m_calls.value(key); }

    int mediaRequests() const { return m_mediaRequests; }

    // The queries of the pingbacks, in the order they came.
    const QStringList &pingbacks() const { return m_pingbacks; }

private:
    struct Call;

    FakeReply answer(const FakeRequest &request);
    FakeReply answerApi(const FakeRequest &request);
    FakeReply answerMedia(const FakeRequest &request);
    FakeReply answerEndpoint(const Call &call);
    FakeReply page(const Call &call, int found, int lastOffset);
    FakeReply byIds(const Call &call);
    FakeReply byId(const Call &call);
    FakeReply oneItem(const Call &call);
    FakeReply error(int status) const;
    std::optional<FakeReply> refusal(const QString &key);
    std::optional<FakeReply> fault(const QString &word) const;
    QUrl root() const;

    QMap<QString, int> m_calls;
    int m_limitAfter = 0;
    bool m_isOldGateway = false;
    int m_slownessMs = 300;
    int m_latencyMs = 0;
    QStringList m_next;
    int m_mediaRequests = 0;
    QStringList m_pingbacks;
    FakeHttpServer m_server; // last: its route uses the others
};

} // namespace gn::test
