// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/server/requestlogfilter.h"

#include "gui/server/requestlogmodel.h"

#include <algorithm>
#include <array>

namespace gn {

namespace {

constexpr int FirstFailure = 400;

} // namespace

RequestLogFilter::RequestLogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void RequestLogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void RequestLogFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool RequestLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at = [this, row, &parent](int column) { return sourceModel()->index(row, column, parent); };
    const bool isFailure = at(0).data(RequestLogModel::StatusRole).toInt() >= FirstFailure;
    if (m_kind != Kind::All && isFailure != (m_kind == Kind::Failures)) {
        return false;
    }
    constexpr std::array Searched{RequestLogModel::MethodColumn,
                                  RequestLogModel::PathColumn,
                                  RequestLogModel::StatusColumn,
                                  RequestLogModel::PeerColumn};
    return m_text.isEmpty() || std::any_of(Searched.begin(), Searched.end(), [this, &at](int column) {
               return at(column).data().toString().contains(m_text, Qt::CaseInsensitive);
           });
}

} // namespace gn
