// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace gn {

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.app.startup", QtInfoMsg)

} // namespace

FirstPaint::FirstPaint(QObject *parent)
    : QObject(parent)
{
    watch(nullptr);
}

void FirstPaint::watch(const QWidget *window)
{
    m_window = window;
    if (log().isDebugEnabled()) {
        qApp->installEventFilter(this);
    }
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *focused = event->type() == QEvent::Paint ? QApplication::focusWidget() : nullptr;
    if (focused != nullptr && watched == focused && (m_window == nullptr || m_window == focused->window())) {
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { // the filter sees the event before it is painted
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            qCDebug(log, "ready %lld", static_cast<long long>(std::chrono::nanoseconds(now).count()));
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gn
