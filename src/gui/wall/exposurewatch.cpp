// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/exposurewatch.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

namespace gn {

ExposureWatch::ExposureWatch(QWidget &widget)
    : QObject(&widget)
    , m_widget(widget)
{
    widget.installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &ExposureWatch::evaluate);
    followWindow();
    evaluate();
}

void ExposureWatch::setNeedsActive(bool needsActive)
{
    m_needsActive = needsActive;
    evaluate();
}

void ExposureWatch::followWindow()
{
    QWidget *window = m_widget.window();
    if (m_window != window) {
        if (m_window != nullptr && m_window != &m_widget) {
            m_window->removeEventFilter(this);
        }
        m_window = window;
        m_window->installEventFilter(this); // a second time on the widget itself does nothing
    }
    QWindow *handle = window->windowHandle();
    if (m_handle != handle) {
        if (m_handle != nullptr) {
            m_handle->removeEventFilter(this);
        }
        m_handle = handle;
        if (m_handle != nullptr) {
            m_handle->installEventFilter(this);
        }
    }
}

bool ExposureWatch::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
        // After the receiver has dealt with it: visibility and exposure are then what the event says.
        QMetaObject::invokeMethod(
            this,
            [this] {
                followWindow();
                evaluate();
            },
            Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void ExposureWatch::evaluate()
{
    const bool isActive = QGuiApplication::applicationState() == Qt::ApplicationActive;
    m_wasActive = m_wasActive || isActive;
    const bool isExposed =
        m_widget.isVisible() && m_handle != nullptr && m_handle->isExposed() && !m_window->isMinimized();
    const bool isWatched = isExposed && (isActive || !m_wasActive || !m_needsActive);
    if (isWatched != m_isWatched) {
        m_isWatched = isWatched;
        emit watchedChanged(isWatched);
    }
}

} // namespace gn
