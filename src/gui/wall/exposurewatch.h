// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;
class QWindow;

namespace gn {

// Whether somebody can be looking at a widget: it is visible, its window is exposed and not minimised, and the
// application is the active one, unless that is not asked for. Without a window manager (Xvfb, kiosks, the offscreen
// platform) nothing ever becomes active; so an application that has not been active yet counts as active, and playing
// stops only when it loses what it once had.
class ExposureWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExposureWatch)

public:
    // Becomes the widget's child.
    explicit ExposureWatch(QWidget &widget);

    bool isWatched() const { return m_isWatched; }

    void setNeedsActive(bool needsActive); // true at first

signals:
    void watchedChanged(bool isWatched);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void followWindow();
    void evaluate();

    QWidget &m_widget;
    QPointer<QWidget> m_window;
    QPointer<QWindow> m_handle;
    bool m_wasActive = false; // the application, since the watch began
    bool m_needsActive = true;
    bool m_isWatched = false;
};

} // namespace gn
