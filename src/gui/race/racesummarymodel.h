// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/race.h"

#include <QAbstractTableModel>

namespace gn {

// A mode a column and a figure a row, which fits a narrow window.
class RaceSummaryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RaceSummaryModel)

public:
    enum Figure { Time, RequestsPerSecond, Received, Slowest, Failed, Faster, FigureCount };

    explicit RaceSummaryModel(QObject *parent = nullptr);

    // Runs under way are left out until they are over.
    void setRuns(const QList<RaceRun> &runs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RaceRun &run, Figure figure) const;

    QList<RaceRun> m_runs;
};

} // namespace gn
