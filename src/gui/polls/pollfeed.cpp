// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollfeed.h"

#include "storage/polls/pollstore.h"

#include <algorithm>

namespace gn {

namespace {

constexpr int Interval = 200; // milliseconds between two reads

// With more changes at once one question for all is cheaper.
constexpr qsizetype MostOneByOne = 8;

} // namespace

PollFeed::PollFeed(PollStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollFeed::readChanged);
    connect(&store, &PollStore::changed, this, &PollFeed::onChanged);
    connect(&store, &PollStore::ready, this, [this] {
        if (m_hasFailed && m_isWatched && m_list == nullptr) {
            load();
        }
    });
}

PollFeed::~PollFeed() = default;

void PollFeed::setWatched(bool isWatched)
{
    if (m_isWatched == isWatched) {
        return;
    }
    m_isWatched = isWatched;
    if (isWatched) {
        m_watch = m_store.watchOthers();
        load(); // nobody knows what happened meanwhile
    } else {
        m_watch.reset();
        m_list.reset();
        m_reads.clear();
        m_timer.stop();
    }
}

void PollFeed::load()
{
    m_changed.clear();
    m_reads.clear();
    m_lastRead.start();
    m_list = m_store.all([this](const Result<QList<Poll>> &polls) {
        m_list.reset();
        m_hasFailed = !polls.has_value();
        schedule();
        if (polls.has_value()) {
            emit loaded(*polls);
        } else {
            emit failed(polls.error());
        }
    });
}

void PollFeed::onChanged(qint64 id)
{
    if (m_isWatched) {
        m_changed.insert(id);
        schedule();
    }
}

void PollFeed::schedule()
{
    if (m_isWatched && !m_changed.isEmpty() && m_list == nullptr && !m_timer.isActive()) {
        const qint64 since = m_lastRead.isValid() ? m_lastRead.elapsed() : Interval;
        m_timer.start(static_cast<int>(std::clamp<qint64>(Interval - since, 0, Interval)));
    }
}

void PollFeed::readChanged()
{
    if (m_changed.size() > MostOneByOne) {
        load();
        return;
    }
    m_lastRead.start();
    const QSet<qint64> changed = m_changed;
    for (const qint64 id : changed) {
        if (!m_reads.contains(id)) { // else again once that has come, or a slow database would never be heard
            m_changed.remove(id);
            read(id);
        }
    }
}

void PollFeed::read(qint64 id)
{
    m_reads[id] = m_store.find(id, [this, id](const Result<Poll> &poll) {
        m_reads.erase(id);
        schedule();
        if (poll.has_value()) {
            emit pollChanged(*poll);
        } else if (poll.error().kind == Error::Kind::NotFound) {
            emit pollRemoved(id);
        } else {
            m_hasFailed = true;
            emit failed(poll.error());
        }
    });
}

} // namespace gn
