// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/wheelscroller.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int GlideMilliseconds = 140;
constexpr int AngleOfAClick = 120; // eighths of a degree

// On X11 the pixels come from the driver and mean anything (Qt's documentation of QWheelEvent::pixelDelta).
bool hasTrustworthyPixels(const QWheelEvent &event)
{
    return !event.pixelDelta().isNull() && QGuiApplication::platformName() != "xcb"_L1;
}

} // namespace

WheelScroller::WheelScroller(QScrollBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_glide.setDuration(GlideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const QScopedValueRollback<bool> guard(m_isMoving, true);
        m_bar.setValue(value.toInt());
    });
    connect(&bar, &QScrollBar::valueChanged, this, [this] {
        if (!m_isMoving) {
            m_glide.stop(); // a key, the bar itself or a new layout knows better
        }
    });
}

void WheelScroller::setGliding(bool glides)
{
    m_glides = glides;
}

bool WheelScroller::handle(const QWheelEvent &event)
{
    const bool isVertical = std::abs(event.angleDelta().y()) >= std::abs(event.angleDelta().x());
    if (!isVertical || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) {
        return false;
    }
    if (hasTrustworthyPixels(event)) {
        m_bar.setValue(m_bar.value() - event.pixelDelta().y());
        return true;
    }
    const double clicks = static_cast<double>(event.angleDelta().y()) / AngleOfAClick;
    m_remainder -= clicks * QApplication::wheelScrollLines() * m_bar.singleStep();
    const int pixels = static_cast<int>(std::trunc(m_remainder));
    m_remainder -= pixels;
    const bool isWheel = std::abs(event.angleDelta().y()) >= AngleOfAClick;
    if (m_glides && isWheel) {
        const bool isUnderWay = m_glide.state() == QAbstractAnimation::Running;
        glideTo((isUnderWay ? m_glide.endValue().toInt() : m_bar.value()) + pixels);
    } else {
        m_bar.setValue(m_bar.value() + pixels);
    }
    return true;
}

void WheelScroller::glideTo(int value)
{
    m_glide.stop();
    m_glide.setStartValue(m_bar.value());
    m_glide.setEndValue(std::clamp(value, m_bar.minimum(), m_bar.maximum()));
    m_glide.start();
}

} // namespace gn
