// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <vector>

namespace gn::probe {

// How long the GUI thread is busy, wall time, in every slot of a 60 Hz screen.
//
// An event loop is busy from the first event that it delivers after having waited until it is about to wait again.
// (Its awake() comes too late for that: Qt's dispatchers emit it after the timers.)
class SlotMeter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotMeter)

public:
    static constexpr qint64 SlotNs = 1'000'000'000 / 60;

    SlotMeter();

    void start(); // anew
    void stop();

    // An event is about to be delivered, in whatever thread.
    void noteEvent();

    const std::vector<double> &busyMs() const { return m_busyMs; } // one a slot, since start()

    int wakeUps() const { return m_wakeUps; } // how often the loop went from waiting to work

private:
    void endBusy();

    QElapsedTimer m_clock;
    std::vector<double> m_busyMs;
    qint64 m_since = 0; // ns, of the busy stretch
    bool m_isBusy = false;
    bool m_isMeasuring = false;
    int m_wakeUps = 0;
};

// Tells a meter of every event.
class ProbeApplication final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeApplication)

public:
    ProbeApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    SlotMeter &meter() { return m_meter; }

private:
    SlotMeter m_meter;
};

} // namespace gn::probe
