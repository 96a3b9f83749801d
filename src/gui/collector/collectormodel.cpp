// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectormodel.h"

#include "gui/collector/collectortexts.h"
#include "gui/search/giflistmodel.h"

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize CardSize(4, 3); // the ratio of a tile whose picture's size nobody knows

QSize tileRatio(const Gif &gif)
{
    const bool isKnown = !gif.renditions.isEmpty() && !gif.renditions.constFirst().size.isEmpty();
    return isKnown ? gif.renditions.constFirst().size : CardSize;
}

} // namespace

bool CollectorFilter::lets(const CollectedPicture &picture) const
{
    if (minBytes > 0 && picture.bytes >= 0 && picture.bytes < minBytes) {
        return false;
    }
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Gif:
        return !picture.error && picture.kind == FoundPicture::Kind::Gif;
    case Kind::WebP:
        return !picture.error && picture.kind == FoundPicture::Kind::WebP;
    case Kind::Video:
        return !picture.error && picture.kind == FoundPicture::Kind::Video;
    case Kind::Missing:
        return picture.error.has_value();
    }
    return true;
}

CollectorModel::CollectorModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int CollectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CollectorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const CollectedPicture &picture = pictureAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return picture.gif.title;
    case Qt::ToolTipRole:
        return pictureToolTip(picture);
    case Qt::AccessibleTextRole:
        return pictureSpoken(picture);
    case GifListModel::GifRole:
        return QVariant::fromValue(picture.gif);
    case GifListModel::PictureSizeRole:
        return tileRatio(picture.gif);
    case GifListModel::FavouriteRole:
        return m_isFavourite && picture.isPlayable() ? QVariant(m_isFavourite(keyOf(picture.gif))) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags CollectorModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && pictureAt(index.row()).isPlayable() ? flags | Qt::ItemIsDragEnabled : flags;
}

const CollectedPicture &CollectorModel::pictureAt(int row) const
{
    return m_all.at(m_rows.at(row));
}

int CollectorModel::missingCount() const
{
    return static_cast<int>(std::count_if(
        m_all.cbegin(), m_all.cend(), [](const CollectedPicture &picture) { return picture.error.has_value(); }));
}

void CollectorModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    endResetModel();
}

void CollectorModel::append(const QList<CollectedPicture> &pictures)
{
    QList<int> rows;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (m_filter.lets(pictures.at(i))) {
            rows.append(static_cast<int>(m_all.size() + i));
        }
    }
    if (rows.isEmpty()) {
        m_all.append(pictures);
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_all.append(pictures);
    m_rows.append(rows);
    endInsertRows();
}

void CollectorModel::setFilter(const CollectorFilter &filter)
{
    if (std::exchange(m_filter, filter) == filter) {
        return;
    }
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_filter.lets(m_all.at(i))) {
            m_rows.append(static_cast<int>(i));
        }
    }
    endResetModel();
}

void CollectorModel::setFavouriteLookup(std::function<bool(const GifKey &)> isFavourite)
{
    m_isFavourite = std::move(isFavourite);
}

void CollectorModel::favouritesChanged(const QList<GifKey> &keys)
{
    const QSet<GifKey> changed(keys.cbegin(), keys.cend());
    for (int row = 0; row < rowCount(); ++row) {
        if (changed.contains(keyOf(pictureAt(row).gif))) {
            emit dataChanged(index(row), index(row), {GifListModel::FavouriteRole});
        }
    }
}

} // namespace gn
