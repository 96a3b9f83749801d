// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectorsession.h"

#include "media/bytecache.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace gn {

namespace {

constexpr auto BatchInterval = std::chrono::milliseconds(40); // the wall is laid out once for what comes meanwhile
constexpr qint64 BudgetMs = 6;                                // of the GUI thread, for the headers of one batch

} // namespace

CollectorSession::CollectorSession(ByteCache &pictures, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_timeout(timeout)
    , m_collector({.timeout = timeout, .proxy = {}, .question = m_questions.asker()})
{
    m_drain.setSingleShot(true);
    connect(&m_drain, &QTimer::timeout, this, &CollectorSession::drain);
    connect(&m_collector, &PageCollector::collected, this, &CollectorSession::takeReport);
    connect(&m_collector, &PageCollector::failed, this, [this](const Error &error) {
        m_error = error;
        enter(State::Failed);
    });
}

CollectorSession::~CollectorSession() = default;

void CollectorSession::setProxy(const ProxyChoice &proxy)
{
    m_proxy = proxy;
    m_collector.setProxy(proxy);
}

void CollectorSession::enter(State state)
{
    m_state = state;
    emit stateChanged(state);
}

void CollectorSession::start(const QUrl &page)
{
    m_checker.reset();
    m_collector.cancel();
    m_questions.forget();
    m_arrived.clear();
    m_drain.stop();
    m_unchecked.clear();
    m_report = {};
    m_error = {};
    m_page = page;
    m_collector.collect(page);
    enter(State::Loading);
}

void CollectorSession::stop()
{
    const bool wasLoading = m_state == State::Loading;
    if (!isBusy()) {
        return;
    }
    m_checker.reset(); // before the answers, which would let it go on
    m_collector.cancel();
    m_questions.refuseAll();
    if (wasLoading) {
        enter(State::Idle);
    } else if (!m_unchecked.isEmpty()) {
        drain();
        enter(State::Stopped);
    } // else the last ones are on their way to the wall
}

void CollectorSession::goOn()
{
    if (m_state == State::Stopped) {
        m_questions.forget(); // what leaving the page refused is asked again
        checkRest();
    }
}

void CollectorSession::takeReport(const PageReport &report)
{
    m_report = report;
    m_report.body.clear(); // megabytes that nobody looks at
    m_unchecked.resize(total());
    std::iota(m_unchecked.begin(), m_unchecked.end(), 0);
    checkRest();
}

void CollectorSession::checkRest()
{
    if (m_unchecked.isEmpty()) {
        enter(State::Done);
        return;
    }
    QList<FoundPicture> rest;
    rest.reserve(m_unchecked.size());
    for (const int index : std::as_const(m_unchecked)) {
        rest.append(m_report.content.pictures.at(index));
    }
    m_checker = std::make_unique<PictureChecker>(
        CheckOptions{.timeout = m_timeout, .proxy = m_proxy, .question = m_questions.asker()});
    connect(
        m_checker.get(),
        &PictureChecker::checked,
        this,
        [this, indexes = m_unchecked](int index, const CheckedPicture &picture) { take(indexes.at(index), picture); });
    m_checker->check(m_report.url, rest);
    enter(State::Checking);
}

void CollectorSession::take(int index, const CheckedPicture &picture)
{
    const auto place = std::lower_bound(m_unchecked.begin(), m_unchecked.end(), index);
    if (place == m_unchecked.end() || *place != index) {
        return;
    }
    m_unchecked.erase(place);
    m_arrived.append({index, picture});
    if (!m_drain.isActive()) {
        m_drain.start(BatchInterval);
    }
    emit progressed();
}

// Thousands may come at once: what takes too long now is done in the next round of the event loop.
void CollectorSession::drain()
{
    std::stable_sort(
        m_arrived.begin(), m_arrived.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QElapsedTimer clock;
    clock.start();
    QList<CollectedPicture> pictures;
    qsizetype taken = 0;
    for (; taken < m_arrived.size() && clock.elapsed() < BudgetMs; ++taken) {
        const CheckedPicture &checked = m_arrived.at(taken).second;
        pictures.append(collectedPicture(checked, m_report.url));
        if (!pictures.constLast().isPlayable()) {
            continue;
        }
        if (isWhole(checked)) {
            m_pictures.insert(checked.picture.url, checked.opening);
        } else {
            m_pictures.insertOpening(checked.picture.url, checked.opening);
        }
    }
    m_arrived.remove(0, taken);
    if (!m_arrived.isEmpty()) {
        m_drain.start(0);
    }
    if (!pictures.isEmpty()) {
        emit collected(pictures);
    }
    if (m_state == State::Checking && m_unchecked.isEmpty() && m_arrived.isEmpty()) {
        m_checker.release()->deleteLater(); // it may still be about to say that it finished
        enter(State::Done);
    }
}

} // namespace gn
