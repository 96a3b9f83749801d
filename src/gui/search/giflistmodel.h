// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace gn {

// The results on the wall, in the source's order, each item once.
class GifListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifListModel)

public:
    enum Role {
        GifRole = Qt::UserRole + 1, // gn::Gif
        PictureSizeRole,            // QSize, its ratio is the tile's
        FavouriteRole               // bool; invalid if nobody knows
    };

    explicit GifListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Display: title; AccessibleText: describe()
    Qt::ItemFlags flags(const QModelIndex &index) const override;     // may be dragged

    const Gif &gifAt(int row) const; // row must be valid

    const QList<Gif> &gifs() const { return m_gifs; }

    void clear();
    void append(const QList<Gif> &gifs); // items that are there already are dropped
    void remove(const QList<GifKey> &keys);

    // Who knows what is a favourite; called whenever a tile is painted.
    void setFavouriteLookup(std::function<bool(const GifKey &)> isFavourite);
    void favouritesChanged(const QList<GifKey> &keys);

private:
    QList<Gif> m_gifs;
    QSet<GifKey> m_keys;
    std::function<bool(const GifKey &)> m_isFavourite;
};

} // namespace gn
