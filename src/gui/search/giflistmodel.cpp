// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/giflistmodel.h"

#include <algorithm>
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
    case FavouriteRole:
        return m_isFavourite ? QVariant(m_isFavourite(keyOf(gif))) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags GifListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
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
    m_keys.clear();
    endResetModel();
}

void GifListModel::append(const QList<Gif> &gifs)
{
    QList<Gif> fresh;
    fresh.reserve(gifs.size());
    for (const Gif &gif : gifs) {
        const auto before = m_keys.size();
        m_keys.insert(keyOf(gif));
        if (m_keys.size() != before) {
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

void GifListModel::remove(const QList<GifKey> &keys)
{
    for (const GifKey &key : keys) {
        const auto found =
            std::find_if(m_gifs.cbegin(), m_gifs.cend(), [&](const Gif &gif) { return keyOf(gif) == key; });
        if (found == m_gifs.cend()) {
            continue;
        }
        const int row = static_cast<int>(found - m_gifs.cbegin());
        beginRemoveRows({}, row, row);
        m_gifs.removeAt(row);
        m_keys.remove(key);
        endRemoveRows();
    }
}

void GifListModel::setFavouriteLookup(std::function<bool(const GifKey &)> isFavourite)
{
    m_isFavourite = std::move(isFavourite);
    if (!m_gifs.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {FavouriteRole});
    }
}

void GifListModel::favouritesChanged(const QList<GifKey> &keys)
{
    const QSet<GifKey> changed(keys.cbegin(), keys.cend());
    for (int row = 0; row < rowCount(); ++row) {
        if (changed.contains(keyOf(gifAt(row)))) {
            emit dataChanged(index(row), index(row), {FavouriteRole});
        }
    }
}

} // namespace gn
