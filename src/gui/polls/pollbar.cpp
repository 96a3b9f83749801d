// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollbar.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Hundred = 100;
constexpr int TrackHeight = 12;
constexpr int Gap = 5;
constexpr int NarrowestName = 80;
constexpr int MoveTime = 350; // milliseconds
constexpr int LargerBy = 1;   // points, of the choice's text

QString percentText(int percent)
{
    return PollBar::tr("%1 %", "percent").arg(QLocale().toString(percent));
}

// Between words, and within those that are too long. Answers the height of all lines.
int layOut(QTextLayout &layout, int width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

} // namespace

PollBar::PollBar(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, Hundred);
    setValue(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_move.setDuration(MoveTime);
    m_move.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_move, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toDouble();
        update();
    });
}

void PollBar::setScore(const PollScore &score, bool isSmooth)
{
    if (m_score == score) {
        return;
    }
    m_score = score;
    setValue(score.percent);
    setAccessibleName(score.text);
    setAccessibleDescription(score.result);
    m_move.stop();
    if (isSmooth && isVisible()) {
        m_move.setStartValue(m_shown);
        m_move.setEndValue(static_cast<double>(score.percent));
        m_move.start();
    } else {
        m_shown = score.percent;
    }
    updateGeometry();
    update();
}

QString PollBar::text() const
{
    return m_score.result;
}

QFont PollBar::nameFont() const
{
    QFont wanted = font();
    wanted.setPointSizeF(std::max(wanted.pointSizeF(), 1.0) + LargerBy);
    wanted.setWeight(m_score.isLeading ? QFont::Bold : QFont::Medium);
    return wanted;
}

QFont PollBar::percentFont() const
{
    QFont wanted = nameFont();
    wanted.setWeight(QFont::Bold);
    return wanted;
}

// The same whatever the score, or the text would wrap anew with every vote.
int PollBar::percentWidth() const
{
    return QFontMetrics(percentFont()).horizontalAdvance(percentText(Hundred)) + 2 * Gap;
}

int PollBar::nameHeight(int width) const
{
    QTextLayout layout(m_score.text.simplified(), nameFont());
    const int lines = layOut(layout, std::max(NarrowestName, width - percentWidth()), layoutDirection());
    return std::max(QFontMetrics(nameFont()).height(), lines);
}

QSize PollBar::sizeHint() const
{
    constexpr int UsualWidth = 320;
    return {UsualWidth, heightForWidth(UsualWidth)};
}

QSize PollBar::minimumSizeHint() const
{
    return {NarrowestName + percentWidth(), TrackHeight + 2 * Gap + 2 * fontMetrics().height()};
}

bool PollBar::hasHeightForWidth() const
{
    return true;
}

int PollBar::heightForWidth(int width) const
{
    return nameHeight(width) + TrackHeight + 2 * Gap + fontMetrics().height();
}

void PollBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = (height() - heightForWidth(width())) / 2;
    const int nameRoom = nameHeight(width());
    const QRect name(0, top, width() - percentWidth(), nameRoom);
    const QRect percent(width() - percentWidth(), top, percentWidth(), nameRoom);
    const QRect track(0, name.bottom() + 1 + Gap, width(), TrackHeight);
    const QRect votes(0, track.bottom() + 1 + Gap, width(), fontMetrics().height());
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int end = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));

    painter.setPen(palette().color(QPalette::Text));
    QTextLayout text(m_score.text.simplified(), nameFont());
    layOut(text, name.width(), layoutDirection());
    text.draw(&painter, placed(name).topLeft());
    painter.setFont(percentFont());
    painter.drawText(placed(percent), end | Qt::AlignBottom, percentText(m_score.percent));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(placed(votes), start | Qt::AlignVCenter, m_score.votes);
    paintTrack(painter, track);
}

void PollBar::paintTrack(QPainter &painter, const QRect &track) const
{
    QPainterPath outline;
    outline.addRoundedRect(track, TrackHeight / 2.0, TrackHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.fillPath(outline, palette().brush(QPalette::AlternateBase));
    QRectF filled(track);
    filled.setWidth(track.width() * m_shown / Hundred);
    if (layoutDirection() == Qt::RightToLeft) {
        filled.moveRight(QRectF(track).right());
    }
    painter.setClipPath(outline);
    painter.setBrush(palette().brush(QPalette::Highlight));
    painter.drawRoundedRect(filled, TrackHeight / 2.0, TrackHeight / 2.0);
}

} // namespace gn
