// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace gn {

// Says "ready NANOSECONDS" (of the monotonic clock) in the log giphynav.app.startup once the focused widget is painted:
// what tests/bench/bench_startup measures. Does nothing unless that log is on.
class FirstPaint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)

public:
    explicit FirstPaint(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gn
