// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/server/servertypes.h"

#include <QAbstractTableModel>

#include <deque>

namespace gn {

// The requests served last, the newest first.
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLogModel)

public:
    enum Column { TimeColumn, MethodColumn, PathColumn, StatusColumn, DurationColumn, PeerColumn, ColumnCount };

    enum Role { StatusRole = Qt::UserRole + 1 }; // int

    static constexpr int MostKept = 2000;

    explicit RequestLogModel(QObject *parent = nullptr);

    void add(const QList<ServedRequest> &requests); // in the order they were served
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<ServedRequest> m_requests; // the newest first
};

} // namespace gn
