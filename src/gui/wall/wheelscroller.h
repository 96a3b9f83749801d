// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariantAnimation>

class QScrollBar;
class QWheelEvent;

namespace gn {

// Turns wheel events into steps of pixels: a touchpad's at once, a wheel's clicks as a short glide, several clicks
// adding up.
class WheelScroller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelScroller)

public:
    explicit WheelScroller(QScrollBar &bar, QObject *parent = nullptr);

    void setGliding(bool glides); // false: every step at once (reduced motion)

    // False when the event is not for scrolling vertically.
    bool handle(const QWheelEvent &event);

private:
    void glideTo(int value);

    QScrollBar &m_bar;
    QVariantAnimation m_glide;
    double m_remainder = 0; // of a pixel
    bool m_glides = true;
    bool m_isMoving = false; // the change of the bar's value is our own
};

} // namespace gn
