// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/giflistmodel.h"

#include <utility>

namespace gn {

GifListModel::GifListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int GifListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gifs.size());
}

QVariant GifListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Gif &gif = gifAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return gif.title;
    case Qt::AccessibleTextRole: {
        const QString name = describe(gif);
        return name.isEmpty() ? tr("Untitled GIF") : name;
    }
    case GifRole:
        return QVariant::fromValue(gif);
    case PictureSizeRole:
        return pictureSize(gif);
    default:
        return {};
    }
}

const Gif &GifListModel::gifAt(int row) const
{
    return m_gifs.at(row);
}

void GifListModel::clear()
{
    if (m_gifs.isEmpty()) {
        return;
    }
    beginResetModel();
    m_gifs.clear();
    m_ids.clear();
    endResetModel();
}

void GifListModel::append(const QList<Gif> &gifs)
{
    QList<Gif> fresh;
    fresh.reserve(gifs.size());
    for (const Gif &gif : gifs) {
        const auto idsBefore = m_ids.size();
        m_ids.insert(gif.id);
        if (m_ids.size() != idsBefore) {
            fresh.append(gif);
        }
    }
    if (fresh.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(m_gifs.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_gifs.append(std::move(fresh));
    endInsertRows();
}

} // namespace gn
