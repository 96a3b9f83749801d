// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/probeapplication.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <algorithm>

namespace gn::probe {

SlotMeter::SlotMeter()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &SlotMeter::endBusy);
}

void SlotMeter::start()
{
    m_busyMs.clear();
    m_wakeUps = 0;
    m_since = 0;
    m_isBusy = true; // whoever calls this is an event
    m_isMeasuring = true;
    m_clock.start();
}

void SlotMeter::stop()
{
    endBusy();
    m_isMeasuring = false;
    m_busyMs.resize(static_cast<std::size_t>(m_clock.nsecsElapsed() / SlotNs), 0); // those without work count too
}

void SlotMeter::noteEvent()
{
    if (m_isMeasuring && QThread::currentThread() == thread() && !m_isBusy) {
        m_isBusy = true;
        ++m_wakeUps;
        m_since = m_clock.nsecsElapsed();
    }
}

void SlotMeter::endBusy()
{
    if (!m_isMeasuring || !m_isBusy) {
        return;
    }
    m_isBusy = false;
    const qint64 now = m_clock.nsecsElapsed();
    while (m_since < now) {
        const qint64 slot = m_since / SlotNs;
        const qint64 end = std::min(now, (slot + 1) * SlotNs);
        if (m_busyMs.size() <= static_cast<std::size_t>(slot)) {
            m_busyMs.resize(static_cast<std::size_t>(slot) + 1, 0);
        }
        m_busyMs[static_cast<std::size_t>(slot)] += static_cast<double>(end - m_since) / 1e6;
        m_since = end;
    }
}

ProbeApplication::ProbeApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setQuitOnLastWindowClosed(false);
}

bool ProbeApplication::notify(QObject *receiver, QEvent *event)
{
    m_meter.noteEvent();
    return QApplication::notify(receiver, event);
}

} // namespace gn::probe
