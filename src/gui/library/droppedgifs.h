// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <QObject>

#include <memory>

class QMimeData;

namespace gn {

class FetchQueue;

// Pictures that other programs drop into the window, as items: files of this computer stay where they are, pictures on
// the web are looked at first.
class DroppedGifs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DroppedGifs)

public:
    explicit DroppedGifs(FetchQueue &queue, QObject *parent = nullptr); // which must outlive this
    ~DroppedGifs() override;

    // Whether there may be a picture in it: by names only, nothing is read.
    static bool mayTake(const QMimeData &mime);

    // taken() follows, once.
    void take(const QMimeData &mime);

signals:
    void taken(const QList<gn::Gif> &gifs, int refused); // refused: how many were no pictures, or not to be had

private:
    struct Drop;

    void look(Drop &drop, const QUrl &url, const Result<QByteArray> &bytes);
    void settle(Drop &drop, const Result<Gif> &gif);

    FetchQueue &m_queue;
    std::vector<std::unique_ptr<Drop>> m_drops; // under way
};

} // namespace gn
