// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

class QAbstractItemModel;

namespace gn {

// The preview's place in a flat model of gifs (GifListModel::GifRole), which may change under it.
class PreviewCursor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewCursor)

public:
    explicit PreviewCursor(QObject *parent = nullptr);

    // Silent but for nearEnd(). False when the index shows no item.
    bool start(QAbstractItemModel &model, const QModelIndex &index);
    void stop();

    QModelIndex index() const { return m_index; } // invalid when there is none

    const Gif &gif() const { return m_gif; }

    bool canStep(int rows) const;
    void step(int rows); // nothing happens where there is no such row
    void goTo(int row);

    int count() const;

signals:
    void moved();             // to another item
    void refreshed();         // the item is the same, what is known of it is not
    void neighboursChanged(); // canStep() may answer otherwise
    void nearEnd();           // few rows follow: the next page is wanted
    void lost();              // no item is left

private:
    void onRowsRemoved(const QModelIndex &parent, int first);
    void onReset();
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void follow();
    void lose();
    Gif gifAt(int row) const;

    QPointer<QAbstractItemModel> m_model;
    QPersistentModelIndex m_index;
    int m_row = -1; // where the index is; still known when it is gone
    Gif m_gif;
};

} // namespace gn
