// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupt.h"

#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gn {

#if defined(Q_OS_UNIX)

namespace {

// A signal handler has no context but globals. The read end wakes the event loop.
std::atomic<int> writeEnd{-1};

void onSignal(int number)
{
    const char byte = 1;
    if (write(writeEnd.load(), &byte, 1) != 1) {
        _exit(128 + number);
    }
    static_cast<void>(std::signal(number, SIG_DFL));
}

} // namespace

Interrupt::Interrupt(std::function<void()> handler)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return; // a signal then ends the process as it does without us
    }
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(
        m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, handler = std::move(handler)] {
            m_notifier->setEnabled(false);
            handler();
        });
    static_cast<void>(std::signal(SIGINT, onSignal));
    static_cast<void>(std::signal(SIGTERM, onSignal));
}

Interrupt::~Interrupt()
{
    if (m_notifier == nullptr) {
        return;
    }
    static_cast<void>(std::signal(SIGINT, SIG_DFL));
    static_cast<void>(std::signal(SIGTERM, SIG_DFL));
    close(writeEnd.exchange(-1));
    close(static_cast<int>(m_notifier->socket()));
}

#else

Interrupt::Interrupt(std::function<void()> /*handler*/)
{
}

Interrupt::~Interrupt() = default;

#endif

} // namespace gn
