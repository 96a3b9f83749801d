// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectedpicture.h"

#include <QAbstractListModel>

#include <functional>

namespace gn {

// Which of a page's pictures are shown.
struct CollectorFilter
{
    enum class Kind { All, Gif, WebP, Video, Missing };

    Kind kind = Kind::All;
    qint64 minBytes = 0; // what is of unknown size is shown

    bool lets(const CollectedPicture &picture) const;

    bool operator==(const CollectorFilter &) const = default;
};

// The pictures of a page in the order in which they were checked; answers GifListModel's roles.
class CollectorModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorModel)

public:
    explicit CollectorModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const CollectedPicture &pictureAt(int row) const; // row must be valid

    int totalCount() const { return static_cast<int>(m_all.size()); } // without the filter

    int missingCount() const; // that are not to be had, without the filter

    void clear();
    void append(const QList<CollectedPicture> &pictures);
    void setFilter(const CollectorFilter &filter); // resets, if it is another one

    // Who knows what is a favourite.
    void setFavouriteLookup(std::function<bool(const GifKey &)> isFavourite);
    void favouritesChanged(const QList<GifKey> &keys);

private:
    QList<CollectedPicture> m_all;
    QList<int> m_rows; // indexes of m_all
    CollectorFilter m_filter;
    std::function<bool(const GifKey &)> m_isFavourite;
};

} // namespace gn
