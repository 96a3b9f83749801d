// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollthumb.h"

#include "gui/wall/exposurewatch.h"
#include "gui/window/icons.h"
#include "storage/settings.h"

#include <QEvent>
#include <QPainter>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Radius = 8;
constexpr int Inset = 3; // so that the square's corners stay round
constexpr double MostEnlarging = 4;
constexpr int IconSize = 20;

} // namespace

PollThumb::PollThumb(const PollsServices &services, QSize size, QWidget *parent)
    : QWidget(parent)
    , m_settings(services.settings)
    , m_stage(services.media, services.pictures, *this)
    , m_watch(new ExposureWatch(*this))
{
    setFixedSize(size);
    connect(m_watch, &ExposureWatch::watchedChanged, &m_stage, &SpriteStage::setRunning);
    connect(&m_stage, &SpriteStage::settled, this, qOverload<>(&PollThumb::update));
    connect(&services.settings, &Settings::changed, this, &PollThumb::readSettings);
    readSettings();
}

void PollThumb::setPicture(const QUrl &url)
{
    if (m_url != url) {
        m_url = url;
        place();
        update();
    }
}

void PollThumb::place()
{
    if (m_url.isEmpty()) {
        m_stage.setPlaces({});
        return;
    }
    m_stage.setPlaces({{.row = 0,
                        .box = rect().adjusted(Inset, Inset, -Inset, -Inset),
                        .ground = palette().color(QPalette::AlternateBase),
                        .pictures = {m_url},
                        .enlarging = MostEnlarging}});
}

void PollThumb::readSettings()
{
    m_stage.setMotion(static_cast<Motion>(m_settings.value(settings::Motion)));
    m_watch->setNeedsActive(!m_settings.value(settings::PlaysInBackground));
}

void PollThumb::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().brush(QPalette::AlternateBase));
    painter.drawRoundedRect(rect(), Radius, Radius);
    if (!isShown()) {
        const QRect icon(rect().center() - QPoint(IconSize / 2, IconSize / 2), QSize(IconSize, IconSize));
        themedIcon(u"still"_s, QPalette::PlaceholderText).paint(&painter, icon);
    }
}

void PollThumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        place(); // on the new ground
    }
}

void PollThumb::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_stage.setAttention(0, -1);
}

void PollThumb::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_stage.setAttention(-1, -1);
}

} // namespace gn
