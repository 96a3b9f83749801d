// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace gn {

// Turns SIGINT and SIGTERM into a call from the event loop, so that everything is destroyed in order. A second signal
// ends the process at once. On Windows Ctrl+C ends the process as usual. One at a time.
class Interrupt final
{
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(std::function<void()> handler);
    ~Interrupt();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace gn
