// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QAbstractListModel>
#include <QSet>

namespace gn {

// The results on the wall, in the source's order, each id once.
class GifListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifListModel)

public:
    enum Role {
        GifRole = Qt::UserRole + 1, // gn::Gif
        PictureSizeRole             // QSize, its ratio is the tile's
    };

    explicit GifListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Display: title; AccessibleText: describe()

    const Gif &gifAt(int row) const; // row must be valid

    const QList<Gif> &gifs() const { return m_gifs; }

    void clear();
    void append(const QList<Gif> &gifs); // ids that are there already are dropped

private:
    QList<Gif> m_gifs;
    QSet<QString> m_ids;
};

} // namespace gn
