// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/server/requestlogmodel.h"

#include <QLocale>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString durationText(std::chrono::microseconds duration)
{
    constexpr double PerMillisecond = 1000.0;
    const double milliseconds = static_cast<double>(duration.count()) / PerMillisecond;
    return RequestLogModel::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 2 : 0));
}

QString textOf(const ServedRequest &request, int column)
{
    switch (column) {
    case RequestLogModel::TimeColumn:
        return QLocale().toString(request.time.toLocalTime().time(), u"HH:mm:ss"_s);
    case RequestLogModel::MethodColumn:
        return request.method.isEmpty() ? u"–"_s : request.method;
    case RequestLogModel::PathColumn:
        return request.path;
    case RequestLogModel::StatusColumn:
        return QString::number(request.status);
    case RequestLogModel::DurationColumn:
        return durationText(request.duration);
    case RequestLogModel::PeerColumn:
        return request.peer;
    default:
        return {};
    }
}

} // namespace

RequestLogModel::RequestLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RequestLogModel::add(const QList<ServedRequest> &requests)
{
    const int count = static_cast<int>(std::min<qsizetype>(requests.size(), MostKept));
    if (count == 0) {
        return;
    }
    const int surplus = static_cast<int>(m_requests.size()) + count - MostKept;
    if (surplus > 0) {
        const int left = static_cast<int>(m_requests.size()) - surplus;
        beginRemoveRows({}, left, static_cast<int>(m_requests.size()) - 1);
        m_requests.resize(static_cast<std::size_t>(left));
        endRemoveRows();
    }
    beginInsertRows({}, 0, count - 1);
    for (const ServedRequest &request : requests.last(count)) {
        m_requests.push_front(request);
    }
    endInsertRows();
}

void RequestLogModel::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ServedRequest &request = m_requests.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(request, index.column());
    case Qt::ToolTipRole:
        return index.column() == PathColumn ? request.path : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == StatusColumn || index.column() == DurationColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case StatusRole:
        return request.status;
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case StatusColumn:
        return tr("Status");
    case DurationColumn:
        return tr("Took");
    case PeerColumn:
        return tr("From");
    default:
        return {};
    }
}

} // namespace gn
