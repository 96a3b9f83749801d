// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racepicture.h"

#include "gui/race/racesummarymodel.h"
#include "gui/race/racetexts.h"
#include "gui/race/waterfallpainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gn {

namespace {

constexpr int Width = 1200;
constexpr int Margin = 28;
constexpr int Scale = 2;
constexpr int RowsHeight = 620; // of 150; more rows need more
constexpr double LeastRowHeight = 3;
constexpr double LargestRowHeight = 22;
constexpr int NamesWidth = 52;
constexpr int Swatch = 12;

// Paints one part below the other.
class Sheet final
{
public:
    Sheet(QPainter &painter, const RacePictureLook &look)
        : m_painter(painter)
        , m_look(look)
        , m_line(QFontMetrics(look.font).height())
    {
    }

    void title(const PokemonRun &run)
    {
        QFont large = m_look.font;
        large.setPixelSize(22);
        large.setBold(true);
        text(large, QPalette::WindowText, racetexts::modeTitle(run.mode));
        text(m_look.font, QPalette::PlaceholderText, racetexts::runLine(run));
        m_y += 10;
    }

    void legend()
    {
        m_painter.setFont(m_look.font);
        int x = Margin;
        for (const WaterfallStage stage : AllWaterfallStages) {
            const QString name = racetexts::stageName(stage);
            const int width = QFontMetrics(m_look.font).horizontalAdvance(name) + 2;
            m_painter.fillRect(placed({x, m_y + (m_line - Swatch) / 2, Swatch, Swatch}),
                               stageColor(stage, m_look.palette));
            m_painter.setPen(m_look.palette.color(QPalette::WindowText));
            m_painter.drawText(placed({x + Swatch + 6, m_y, width, m_line}), Qt::AlignCenter, name);
            x += Swatch + width + 24;
        }
        m_y += m_line + 10;
    }

    void waterfall(const PokemonRun &run, double rowHeight)
    {
        const auto rows = static_cast<int>(run.outcomes.size());
        const bool isMirrored = m_look.direction == Qt::RightToLeft;
        const QRect all(Margin, m_y, Width - 2 * Margin, m_line + 12 + static_cast<int>(rows * rowHeight));
        const QRectF frame = all.adjusted(-8, -4, 8, 8);
        m_painter.fillRect(frame, m_look.palette.color(QPalette::Base));
        const QRectF plot(isMirrored ? Margin + 10 : Margin + NamesWidth + 6,
                          m_y + m_line + 12,
                          all.width() - NamesWidth - 16,
                          rows * rowHeight);
        const WaterfallScene scene{
            .run = run,
            .layout = {.plot = plot, .rows = rows, .span = roundSpan(run.wall), .isMirrored = isMirrored},
            .axis = QRectF(all.left(), m_y, all.width(), m_line + 12),
            .names = QRectF(isMirrored ? plot.right() + 6 : Margin, 0, NamesWidth, 1),
            .palette = m_look.palette,
            .font = m_look.font};
        paintWaterfallRows(m_painter, scene, plot);
        paintWaterfallAxis(m_painter, scene);
        m_y += all.height() + 28;
    }

    void summary(const QList<RaceRun> &runs)
    {
        RaceSummaryModel model;
        model.setRuns(runs);
        constexpr int Heading = 260;
        constexpr int Column = 200;
        for (int row = -1; row < model.rowCount(); ++row) {
            cell({Margin, m_y, Heading, m_line},
                 row < 0 ? QString() : model.headerData(row, Qt::Vertical).toString(),
                 QPalette::PlaceholderText,
                 Qt::AlignLeft);
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString text = row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                             : model.index(row, column).data().toString();
                cell({Margin + Heading + column * Column, m_y, Column, m_line},
                     text,
                     row < 0 ? QPalette::PlaceholderText : QPalette::WindowText,
                     Qt::AlignRight);
            }
            m_y += m_line + 6;
        }
    }

private:
    QRect placed(const QRect &rect) const { return QStyle::visualRect(m_look.direction, {0, 0, Width, 1}, rect); }

    void text(const QFont &font, QPalette::ColorRole role, const QString &line)
    {
        const int height = QFontMetrics(font).height();
        m_painter.setFont(font);
        cell({Margin, m_y, Width - 2 * Margin, height}, line, role, Qt::AlignLeft);
        m_painter.setFont(m_look.font);
        m_y += height + 2;
    }

    void cell(const QRect &rect, const QString &text, QPalette::ColorRole role, Qt::AlignmentFlag side)
    {
        m_painter.setPen(m_look.palette.color(role));
        const Qt::Alignment alignment = QStyle::visualAlignment(m_look.direction, side | Qt::AlignVCenter);
        m_painter.drawText(placed(rect), static_cast<int>(alignment.toInt()), text);
    }

    QPainter &m_painter;
    const RacePictureLook &m_look;
    int m_line;
    int m_y = Margin;
};

} // namespace

QImage racePicture(const QList<RaceRun> &runs, PokemonMode shown, const RacePictureLook &look)
{
    const auto found = std::ranges::find_if(runs, [shown](const RaceRun &race) { return race.run.mode == shown; });
    if (found == runs.cend() || found->run.outcomes.isEmpty()) {
        return {};
    }
    const PokemonRun &run = found->run;
    const auto rows = static_cast<double>(run.outcomes.size());
    const double rowHeight = std::clamp(RowsHeight / rows, LeastRowHeight, LargestRowHeight);
    const int line = QFontMetrics(look.font).height();
    constexpr int Between = 100; // title, and what is left free between the parts
    const int lines = 3 * line + (RaceSummaryModel::FigureCount + 1) * (line + 6);
    const int height = 2 * Margin + Between + lines + static_cast<int>(rows * rowHeight);
    QImage image(QSize(Width, height) * Scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(Scale);
    image.fill(look.palette.color(QPalette::Window));
    QPainter painter(&image);
    painter.setLayoutDirection(look.direction);
    Sheet sheet(painter, look);
    sheet.title(run);
    sheet.legend();
    sheet.waterfall(run, rowHeight);
    sheet.summary(runs);
    return image;
}

} // namespace gn
