// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectedpicture.h"
#include "gui/collector/hostquestions.h"
#include "pages/pagecollector.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace gn {

class ByteCache;

// One page at a time: fetched, then every picture that was found in it is asked for its beginning. Starting another
// page cancels what is under way.
class CollectorSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorSession)

public:
    enum class State {
        Idle,     // nothing was asked for, or it was cancelled
        Loading,  // the page is under way
        Failed,   // the page did not come: error()
        Checking, // report() is there, its pictures are being asked for
        Stopped,  // somewhere in between; goOn() checks the others
        Done
    };

    // pictures must outlive this: what comes of small files goes there.
    CollectorSession(ByteCache &pictures, std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~CollectorSession() override;

    void setProxy(const ProxyChoice &proxy); // for what is asked for from now on

    void start(const QUrl &page);
    void stop(); // questions that wait are answered with no
    void goOn(); // does nothing unless Stopped

    State state() const { return m_state; }

    bool isBusy() const { return m_state == State::Loading || m_state == State::Checking; }

    const QUrl &page() const { return m_page; } // what start() was called with

    const PageReport &report() const { return m_report; } // without the body

    const Error &error() const { return m_error; }

    int total() const { return static_cast<int>(m_report.content.pictures.size()); }

    int checked() const { return total() - static_cast<int>(m_unchecked.size()); }

    HostQuestions &questions() { return m_questions; }

signals:
    void stateChanged(gn::CollectorSession::State state);
    void progressed();                                           // checked()
    void collected(const QList<gn::CollectedPicture> &pictures); // a few at a time

private:
    void enter(State state);
    void takeReport(const PageReport &report);
    void checkRest();
    void take(int index, const CheckedPicture &picture);
    void drain();

    ByteCache &m_pictures;
    std::chrono::milliseconds m_timeout;
    ProxyChoice m_proxy;
    HostQuestions m_questions;
    PageCollector m_collector;
    std::unique_ptr<PictureChecker> m_checker;
    QUrl m_page;
    PageReport m_report;
    Error m_error;
    QList<int> m_unchecked;                          // indexes of the report's pictures, ascending
    QList<std::pair<int, CheckedPicture>> m_arrived; // and not shown yet
    QTimer m_drain;
    State m_state = State::Idle;
};

} // namespace gn
