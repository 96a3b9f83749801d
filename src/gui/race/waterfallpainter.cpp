// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/waterfallpainter.h"

#include "gui/race/racetexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace gn {

namespace {

constexpr double TickSpacing = 90;
constexpr double CrossSize = 3.5; // half of it
constexpr double LeastBar = 0.7;  // what is shorter is seen all the same

using StageColors = std::array<QRgb, AllWaterfallStages.size()>;

constexpr StageColors OnLight = {0xffc5cbd8, 0xffcf5b00, 0xff2b8bd0, 0xff00785a, 0xffa4307a};
constexpr StageColors OnDark = {0xff464d60, 0xfff0a020, 0xff5cb6ee, 0xff2ec498, 0xffe58fc6};

QList<PokemonTiming::Time> ticksOf(const WaterfallScene &scene)
{
    return niceTicks(scene.layout.span, std::max(1, static_cast<int>(scene.layout.plot.width() / TickSpacing)));
}

void paintCross(QPainter &painter, QPointF middle, const QPalette &palette)
{
    painter.setPen(QPen(palette.color(QPalette::BrightText), 1.6));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.drawLine(middle + QPointF(-CrossSize, -CrossSize), middle + QPointF(CrossSize, CrossSize));
    painter.drawLine(middle + QPointF(-CrossSize, CrossSize), middle + QPointF(CrossSize, -CrossSize));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Behind the bar's end, and at the row's beginning where many rows are one below the other.
void paintFailure(QPainter &painter, const WaterfallScene &scene, int row, PokemonTiming::Time end)
{
    const QRectF plot = scene.layout.plot;
    const double side = scene.layout.isMirrored ? -1 : 1;
    const QRectF rect = scene.layout.rowRect(row);
    const double x = std::clamp(scene.layout.x(end) + side * (CrossSize + 2), plot.left() + 4, plot.right() - 4);
    paintCross(painter, {x, rect.center().y()}, scene.palette);
    const double edge = scene.layout.isMirrored ? plot.right() : plot.left() - 3;
    painter.fillRect(QRectF(edge, rect.top(), 3, rect.height()), scene.palette.color(QPalette::BrightText));
}

void paintBar(QPainter &painter, const WaterfallScene &scene, int row)
{
    const PokemonOutcome &outcome = scene.run.outcomes.at(row);
    PokemonTiming::Time end{0};
    for (const WaterfallSegment &segment : segmentsOf(outcome, scene.run.wall)) {
        QRectF rect = scene.layout.barRect(row, segment.begin, segment.end);
        if (segment.stage == WaterfallStage::Queued) { // thin, as nothing happens in it
            rect.adjust(0, rect.height() * 0.3, 0, -rect.height() * 0.3);
        }
        rect.setWidth(std::max(rect.width(), LeastBar));
        painter.fillRect(rect, stageColor(segment.stage, scene.palette));
        end = segment.end;
    }
    if (outcome.hasFailed()) {
        paintFailure(painter, scene, row, end);
    }
}

void paintName(QPainter &painter, const WaterfallScene &scene, int row, double lineHeight, const QRectF &part)
{
    const double middle = scene.layout.rowRect(row).center().y();
    const double y = std::max(part.top(), std::min(middle - lineHeight / 2, part.bottom() - lineHeight));
    const bool isCurrent = row == scene.current;
    painter.setPen(scene.palette.color(isCurrent ? QPalette::Text : QPalette::PlaceholderText));
    const Qt::Alignment side = scene.layout.isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(QRectF(scene.names.left(), y, scene.names.width(), lineHeight),
                     static_cast<int>((side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt()) | Qt::TextSingleLine,
                     scene.run.outcomes.at(row).key);
}

// The first row and those with a round number, as far as there is room; the row that is pointed at stands out.
void paintNames(QPainter &painter, const WaterfallScene &scene, int first, int last, const QRectF &part)
{
    const double lineHeight = QFontMetricsF(scene.font).height();
    const double rowHeight = scene.layout.rowHeight();
    const int step = scene.layout.labelStep(lineHeight);
    const auto isNear = [&](int row, int other) { return std::abs(row - other) * rowHeight < lineHeight; };
    for (int row = first; row <= last; ++row) {
        const bool isRound = scene.run.outcomes.at(row).key.toInt() % step == 0 && (row == 0 || !isNear(row, 0));
        const bool isHidden = scene.current >= 0 && isNear(row, scene.current);
        if ((row == 0 || isRound) && !isHidden) {
            paintName(painter, scene, row, lineHeight, part);
        }
    }
    if (scene.current >= first && scene.current <= last) {
        paintName(painter, scene, scene.current, lineHeight, part);
    }
}

} // namespace

QColor stageColor(WaterfallStage stage, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return QColor::fromRgb((isDark ? OnDark : OnLight).at(static_cast<size_t>(stage)));
}

void paintWaterfallAxis(QPainter &painter, const WaterfallScene &scene)
{
    painter.setFont(scene.font);
    const QFontMetricsF metrics(scene.font);
    for (const PokemonTiming::Time tick : ticksOf(scene)) {
        const double x = scene.layout.x(tick);
        const QString text = racetexts::tick(tick, scene.layout.span);
        const double width = metrics.horizontalAdvance(text) + 2;
        const double left = std::clamp(x - width / 2, scene.axis.left(), scene.axis.right() - width);
        painter.setPen(scene.palette.color(QPalette::PlaceholderText));
        painter.drawText(QRectF(left, scene.axis.top(), width, scene.axis.height() - 5), Qt::AlignCenter, text);
        painter.setPen(scene.palette.color(QPalette::Mid));
        painter.drawLine(QPointF(x, scene.axis.bottom() - 4), QPointF(x, scene.axis.bottom()));
    }
    painter.drawLine(QPointF(scene.layout.plot.left(), scene.axis.bottom()),
                     QPointF(scene.layout.plot.right(), scene.axis.bottom()));
}

void paintWaterfallRows(QPainter &painter, const WaterfallScene &scene, const QRectF &part)
{
    const WaterfallLayout &layout = scene.layout;
    const double height = layout.rowHeight();
    if (height <= 0) {
        return;
    }
    painter.setFont(scene.font);
    painter.setPen(scene.palette.color(QPalette::Midlight));
    for (const PokemonTiming::Time tick : ticksOf(scene)) {
        const double x = layout.x(tick);
        painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()));
    }
    const int first = std::max(0, static_cast<int>((part.top() - layout.plot.top()) / height));
    const int last = std::min(layout.rows - 1, static_cast<int>((part.bottom() - layout.plot.top()) / height));
    if (scene.current >= first && scene.current <= last) {
        const QRectF row = layout.rowRect(scene.current);
        const double margin = std::max(0.0, (7 - row.height()) / 2); // a thin row is hard to see
        painter.fillRect(row.adjusted(0, -margin, 0, margin), scene.palette.color(QPalette::AlternateBase));
    }
    for (int row = first; row <= last; ++row) {
        paintBar(painter, scene, row);
    }
    paintNames(painter, scene, first, last, part);
}

} // namespace gn
