// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racesummarymodel.h"

#include "gui/race/racetexts.h"

#include <QFont>
#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

RaceSummaryModel::RaceSummaryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RaceSummaryModel::setRuns(const QList<RaceRun> &runs)
{
    beginResetModel();
    m_runs = runs;
    m_runs.removeIf([](const RaceRun &run) { return run.state == RaceRun::State::UnderWay; });
    endResetModel();
}

int RaceSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FigureCount;
}

int RaceSummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant RaceSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() >= m_runs.size()) {
        return {};
    }
    const auto figure = static_cast<Figure>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(m_runs.at(index.column()), figure);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (figure == Time || figure == Faster) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant RaceSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft;
        return static_cast<int>((side | Qt::AlignVCenter).toInt()) | static_cast<int>(Qt::TextWordWrap);
    }
    if (role == Qt::ToolTipRole && orientation == Qt::Vertical && section == Faster) {
        return tr("How many times faster than the slowest mode");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        return section < m_runs.size() ? racetexts::modeTitle(m_runs.at(section).run.mode) : QString();
    }
    switch (static_cast<Figure>(section)) {
    case Time:
        return tr("Time for all");
    case RequestsPerSecond:
        return tr("Requests/s");
    case Received:
        return tr("Received");
    case Slowest:
        return tr("Slowest");
    case Failed:
        return tr("Failed");
    case Faster:
        return tr("Speed-up");
    case FigureCount:
        break;
    }
    return {};
}

QString RaceSummaryModel::text(const RaceRun &run, Figure figure) const
{
    const PokemonSummary summary = summaryOf(run.run);
    const QLocale locale;
    switch (figure) {
    case Time:
        return run.state == RaceRun::State::Cancelled ? tr("cancelled") : racetexts::duration(summary.wall);
    case RequestsPerSecond:
        return locale.toString(summary.requestsPerSecond, 'f', summary.requestsPerSecond < 100 ? 1 : 0);
    case Received:
        return racetexts::bytes(summary.bytes);
    case Slowest:
        return summary.slowest < 0
                   ? u"–"_s
                   : tr("%1 (#%2)", "duration, number of the Pokémon")
                         .arg(racetexts::duration(run.run.outcomes.at(summary.slowest).timing.duration()),
                              run.run.outcomes.at(summary.slowest).key);
    case Failed:
        return locale.toString(summary.failed);
    case Faster: {
        const double times = timesFaster(run, m_runs);
        return times > 0 ? tr("%1 ×", "times faster").arg(locale.toString(times, 'f', times < 10 ? 2 : 1)) : u"–"_s;
    }
    case FigureCount:
        break;
    }
    return {};
}

} // namespace gn
