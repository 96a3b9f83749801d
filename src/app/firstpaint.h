// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace gn {

// Says "ready NANOSECONDS" (of the monotonic clock) in the log giphynav.app.startup once the focused widget is painted:
// what tests/bench/bench_startup and bench_picker measure. Does nothing unless that log is on.
class FirstPaint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)

public:
    explicit FirstPaint(QObject *parent = nullptr);

    // Once more, for this window; the constructor has begun to watch for any.
    void watch(const QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<const QWidget> m_window; // null: any
};

} // namespace gn
