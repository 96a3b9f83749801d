// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/waterfallchart.h"

#include "gui/race/racetexts.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace gn {

namespace {

constexpr double LeastRowHeight = 3; // two pixels of bar, one between
constexpr double LargestRowHeight = 22;
constexpr int Margin = 10; // at the end of the axis, where its last text stands
constexpr int Gap = 6;     // between names and plot

} // namespace

WaterfallChart::WaterfallChart(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Waterfall of the requests"));
}

void WaterfallChart::setRun(const PokemonRun &run)
{
    const bool isOther = run.outcomes.size() != m_run.outcomes.size() || run.mode != m_run.mode;
    m_run = run;
    if (isOther) {
        m_longestKey = 1;
        for (const PokemonOutcome &outcome : m_run.outcomes) {
            m_longestKey = std::max(m_longestKey, static_cast<int>(outcome.key.size()));
        }
        updateScrollBar();
        if (m_current >= m_run.outcomes.size()) {
            setCurrentRow(-1);
        }
    }
    viewport()->update();
}

void WaterfallChart::setSpan(std::optional<PokemonTiming::Time> span)
{
    m_span = span;
    viewport()->update();
}

void WaterfallChart::setCurrentRow(int row)
{
    const int rows = static_cast<int>(m_run.outcomes.size());
    const int wanted = std::clamp(row, -1, rows - 1);
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    viewport()->update();
    describe();
    emit currentRowChanged(m_current);
}

// For screen readers: what is seen, and the row that is pointed at.
void WaterfallChart::describe()
{
    QString text = racetexts::runLine(m_run);
    if (m_current >= 0) {
        text = racetexts::requestLine(m_run.outcomes.at(m_current), m_run.wall);
    }
    setAccessibleDescription(text);
}

int WaterfallChart::axisHeight() const
{
    return fontMetrics().height() + 12;
}

int WaterfallChart::namesWidth() const
{
    return fontMetrics().horizontalAdvance(QString(std::max(3, m_longestKey), u'0')) + Margin;
}

double WaterfallChart::rowHeight() const
{
    const auto rows = static_cast<double>(std::max<qsizetype>(1, m_run.outcomes.size()));
    return std::clamp((viewport()->height() - axisHeight()) / rows, LeastRowHeight, LargestRowHeight);
}

WaterfallLayout WaterfallChart::waterfallLayout() const
{
    const int names = namesWidth() + Gap;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto rows = static_cast<int>(m_run.outcomes.size());
    const double width = std::max(1, viewport()->width() - names - Margin);
    return {.plot = QRectF(
                isMirrored ? Margin : names, axisHeight() - verticalScrollBar()->value(), width, rows * rowHeight()),
            .rows = rows,
            .span = m_span.value_or(roundSpan(m_run.wall)),
            .isMirrored = isMirrored};
}

WaterfallScene WaterfallChart::scene() const
{
    const WaterfallLayout layout = waterfallLayout();
    const double left = layout.isMirrored ? layout.plot.right() + Gap : 0;
    return {.run = m_run,
            .layout = layout,
            .axis = QRectF(0, 0, viewport()->width(), axisHeight()),
            .names = QRectF(left, 0, namesWidth(), viewport()->height()),
            .palette = palette(),
            .font = font(),
            .current = m_current};
}

void WaterfallChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    const WaterfallScene painted = scene();
    const QRectF body = QRectF(viewport()->rect()).adjusted(0, axisHeight(), 0, 0);
    painter.save();
    painter.setClipRect(body);
    paintWaterfallRows(painter, painted, body);
    painter.restore();
    paintWaterfallAxis(painter, painted);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void WaterfallChart::updateScrollBar()
{
    const int body = std::max(1, viewport()->height() - axisHeight());
    const auto all = static_cast<int>(static_cast<double>(m_run.outcomes.size()) * rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, all - body));
    verticalScrollBar()->setPageStep(body);
    verticalScrollBar()->setSingleStep(static_cast<int>(LargestRowHeight));
}

void WaterfallChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void WaterfallChart::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void WaterfallChart::bringIntoSight(int row)
{
    const auto top = static_cast<int>(row * rowHeight());
    const auto bottom = static_cast<int>((row + 1) * rowHeight()) + 1;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), std::max(0, bottom - bar->pageStep()), top));
}

void WaterfallChart::mouseMoveEvent(QMouseEvent *event)
{
    const double y = event->position().y();
    const int row = y < axisHeight() ? -1 : waterfallLayout().rowAt(y);
    if (row >= 0) { // what the keys chose stays when the mouse goes elsewhere
        setCurrentRow(row);
    }
}

void WaterfallChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_run.outcomes.size()) - 1;
    const int page = std::max(1, static_cast<int>(verticalScrollBar()->pageStep() / rowHeight() / 2));
    int row = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        row = std::max(0, row - 1);
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_PageUp:
        row = std::max(0, row - page);
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = last;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (last >= 0) {
        setCurrentRow(std::min(row, last));
        bringIntoSight(m_current);
    }
}

void WaterfallChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    describe();
    viewport()->update();
}

void WaterfallChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool WaterfallChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->y() < axisHeight() ? -1 : waterfallLayout().rowAt(help->y());
        if (row < 0) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(
                help->globalPos(), racetexts::requestTip(m_run.outcomes.at(row), m_run.wall), viewport());
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WaterfallChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateScrollBar();
    }
}

QSize WaterfallChart::sizeHint() const
{
    return {640, 460};
}

QSize WaterfallChart::minimumSizeHint() const
{
    return {240, 160};
}

} // namespace gn
