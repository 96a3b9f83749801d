// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectortexts.h"

#include <QHash>
#include <QModelIndex>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gn {

class GifGridView;
class TileNote;

// Words on the tiles that show no picture: what the file is, or why it is not there. They lie over the wall's own
// tiles and let the mouse through.
class TileNotes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileNotes)

public:
    using TextOf = std::function<TileText(const QModelIndex &index)>; // no title: no note

    // Becomes the wall's child; after its model was set.
    TileNotes(GifGridView &wall, TextOf textOf);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    GifGridView &m_wall;
    TextOf m_textOf;
    QHash<int, TileNote *> m_notes; // by row; children of the viewport
    QTimer m_soon;
};

} // namespace gn
