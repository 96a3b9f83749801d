// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/statchart.h"

#include "gui/pokedex/pokedextexts.h"
#include "gui/pokedex/typecolors.h"
#include "gui/wall/tilestyle.h"
#include "gui/window/textflags.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostValue = 255;
constexpr int Gap = 8;
constexpr int BarHeight = 8;
constexpr int LeastBar = 80;

} // namespace

StatChart::StatChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Base stats"));
}

void StatChart::setStats(const PokemonStats &stats, const QString &type)
{
    m_stats = stats;
    m_type = type;
    QStringList spoken;
    for (const PokemonStat stat : AllPokemonStats) {
        const std::optional<int> value = stats.value(stat);
        spoken.append(
            tr("%1: %2", "a stat and its value").arg(pokemonStatLabel(stat), value ? statText(value) : tr("unknown")));
    }
    const std::optional<int> total = stats.total();
    spoken.append(tr("Total: %1").arg(total ? statText(total) : tr("unknown")));
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

QList<StatChart::Line> StatChart::lines() const
{
    QList<Line> lines;
    for (const PokemonStat stat : AllPokemonStats) {
        lines.append({.label = pokemonStatLabel(stat), .value = m_stats.value(stat)});
    }
    lines.append({.label = tr("Total"), .value = m_stats.total(), .isTotal = true});
    return lines;
}

int StatChart::lineHeight() const
{
    return fontMetrics().height() + 5;
}

int StatChart::labelWidth() const
{
    int width = 0;
    for (const Line &line : lines()) {
        width = std::max(width, fontMetrics().horizontalAdvance(line.label));
    }
    return width;
}

QSize StatChart::sizeHint() const
{
    return {minimumSizeHint().width() + LeastBar, minimumSizeHint().height()};
}

QSize StatChart::minimumSizeHint() const
{
    return {labelWidth() + fontMetrics().horizontalAdvance(u"0000"_s) + 2 * Gap + LeastBar,
            static_cast<int>(lines().size()) * lineHeight()};
}

void StatChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect area(0, 0, width(), lineHeight());
    for (const Line &line : lines()) {
        paintLine(painter, area, line);
        area.translate(0, lineHeight());
    }
}

void StatChart::paintLine(QPainter &painter, const QRect &area, const Line &line) const
{
    const int numberWidth = fontMetrics().horizontalAdvance(u"0000"_s);
    const int labels = labelWidth();
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), area, QRect(left, area.top(), width, area.height()));
    };
    QFont font = this->font();
    font.setWeight(line.isTotal ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(palette().color(line.isTotal ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(placed(0, labels), textFlags(layoutDirection(), Qt::AlignLeft), line.label);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        placed(labels + Gap, numberWidth), textFlags(layoutDirection(), Qt::AlignRight), statText(line.value));
    if (line.isTotal) {
        return; // has no common scale with the others
    }
    const int left = labels + numberWidth + 2 * Gap;
    const int full = area.width() - left;
    const auto bar = [&](int width) {
        const QRect logical(left, area.top() + (area.height() - BarHeight) / 2, width, BarHeight);
        return QStyle::visualRect(layoutDirection(), area, logical);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(bar(full), BarHeight / 2.0, BarHeight / 2.0);
    if (line.value) {
        const int length = std::max(BarHeight, full * std::clamp(*line.value, 0, MostValue) / MostValue);
        painter.setBrush(withContrast(pokemonTypeColor(m_type), palette().color(QPalette::Window), 3));
        painter.drawRoundedRect(bar(length), BarHeight / 2.0, BarHeight / 2.0);
    }
}

} // namespace gn
