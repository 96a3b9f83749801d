// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/liveresults.h"

#include "server/polls/pollpages.h"

#include <utility>

namespace gn {

namespace {

constexpr auto SweepEvery = std::chrono::milliseconds(250);
constexpr qint64 Linger = 15'000; // milliseconds: between two requests of the same browser nobody waits

// The browser asks again this soon; later while something is wrong.
constexpr auto Soon = "retry: 200\n";
constexpr auto Later = "retry: 3000\n";

HttpAnswer eventAnswer(const QByteArray &events)
{
    HttpAnswer answer{.contentType = "text/event-stream; charset=utf-8", .body = events + '\n'};
    answer.headers.append(HttpHeader{"Cache-Control", "no-store"});
    return answer;
}

HttpAnswer nothingNew()
{
    return eventAnswer(QByteArray(Soon) + ": nothing new\n");
}

} // namespace

LiveResults::LiveResults(PollStore &store, Patience patience, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_patience(patience.count())
{
    m_clock.start();
    m_sweeper.setInterval(SweepEvery);
    connect(&m_sweeper, &QTimer::timeout, this, [this] { sweep(); });
    connect(&m_store, &PollStore::changed, this, [this](qint64 id) { onChanged(id); });
}

LiveResults::~LiveResults()
{
    for (auto &[id, topic] : m_topics) {
        for (const Waiter &waiter : std::exchange(topic.waiters, {})) {
            waiter.answer(nothingNew());
        }
    }
}

void LiveResults::subscribe(qint64 poll, const QByteArray &known, const AnswerHandler &answer)
{
    if (m_watch == nullptr) {
        m_watch = m_store.watchOthers();
        m_sweeper.start();
    }
    m_lastWaiter = m_clock.elapsed();
    Topic &topic = m_topics[poll];
    topic.waiters.push_back({.known = known, .answer = answer, .until = m_clock.elapsed() + m_patience});
    if (topic.latest) {
        tell(topic);
    } else if (topic.reading == nullptr) {
        read(poll);
    }
}

void LiveResults::read(qint64 id)
{
    m_topics[id].reading = m_store.find(id, [this, id](const Result<Poll> &found) { onRead(id, found); });
}

void LiveResults::onRead(qint64 id, const Result<Poll> &found)
{
    Topic &topic = m_topics[id];
    topic.reading.reset();
    if (found.has_value()) {
        topic.latest = *found;
        tell(topic);
        if (std::exchange(topic.isOld, false)) {
            onChanged(id);
        }
        return;
    }
    const std::vector<Waiter> waiters = std::exchange(topic.waiters, {});
    m_topics.erase(id);
    const bool isGone = found.error().kind == Error::Kind::NotFound;
    for (const Waiter &waiter : waiters) {
        // Nothing but a 200 makes the browser ask again.
        waiter.answer(isGone ? textAnswer(404, QStringLiteral("404: Not Found"))
                             : eventAnswer(QByteArray(Later) + ": not now\n"));
    }
}

void LiveResults::onChanged(qint64 id)
{
    const auto topic = m_topics.find(id);
    if (topic == m_topics.end()) {
        return;
    }
    if (topic->second.reading != nullptr) {
        topic->second.isOld = true;
        return;
    }
    topic->second.latest.reset();
    if (!topic->second.waiters.empty()) {
        read(id);
    }
}

// Those who know less than we do.
void LiveResults::tell(Topic &topic)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray stamp = PollPages::stamp(*topic.latest, now);
    const HttpAnswer answer =
        eventAnswer(QByteArray(Soon) + "id: " + stamp + "\ndata: " + PollPages::resultsJson(*topic.latest, now) + '\n');
    std::vector<Waiter> staying;
    for (Waiter &waiter : std::exchange(topic.waiters, {})) {
        if (waiter.known == stamp) {
            staying.push_back(std::move(waiter));
        } else {
            waiter.answer(answer);
        }
    }
    topic.waiters = std::move(staying);
}

void LiveResults::sweep()
{
    const qint64 now = m_clock.elapsed();
    bool isAnyWaiting = false;
    for (auto &[id, topic] : m_topics) {
        std::vector<Waiter> staying;
        for (Waiter &waiter : std::exchange(topic.waiters, {})) {
            if (waiter.until <= now) {
                waiter.answer(nothingNew());
            } else if (waiter.answer.isWaiting()) {
                staying.push_back(std::move(waiter));
            }
        }
        topic.waiters = std::move(staying);
        if (topic.latest) {
            tell(topic); // it may have closed meanwhile
        }
        isAnyWaiting = isAnyWaiting || !topic.waiters.empty();
    }
    if (isAnyWaiting) {
        m_lastWaiter = now;
    } else if (now - m_lastWaiter > Linger) {
        m_topics.clear(); // from now on nobody would tell us that they are old
        m_watch.reset();
        m_sweeper.stop();
    }
}

} // namespace gn
