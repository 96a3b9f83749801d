// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/runloop.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QTimer>
#include <QWindow>

namespace gn::probe {

using namespace Qt::StringLiterals;

void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool runUntil(const std::function<bool()> &condition)
{
    constexpr int MostMs = 60'000;
    constexpr int StepMs = 20;
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > MostMs) {
            return false;
        }
        runFor(StepMs);
    }
    return true;
}

void warmUpWindowSystem()
{
    QLabel label(u"gifprobe"_s);
    label.show();
    runUntil([&label] { return label.windowHandle() != nullptr && label.windowHandle()->isExposed(); });
    runFor(100);
}

} // namespace gn::probe
