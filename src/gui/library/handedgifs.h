// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <QObject>

#include <memory>
#include <vector>

class QMimeData;

namespace gn {

class FetchQueue;

// A picture that was handed over and is none, or is not to be had.
struct RefusedPicture
{
    QUrl url;
    Error error;

    bool operator==(const RefusedPicture &) const = default;
};

// Pictures that come from other programs, dropped into the window or given to it to be opened, as items: files of this
// computer stay where they are, pictures on the web are looked at first.
class HandedGifs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandedGifs)

public:
    explicit HandedGifs(FetchQueue &queue, QObject *parent = nullptr); // which must outlive this
    ~HandedGifs() override;

    // Whether there may be a picture in it: by names only, nothing is read.
    static bool mayTake(const QMimeData &mime);

    // taken() follows, once. Of URLs that are given as such it is not asked what they are called.
    void take(const QMimeData &mime);
    void take(const QList<QUrl> &urls);

    bool isBusy() const { return !m_handfuls.empty(); }

signals:
    void taken(const QList<gn::Gif> &gifs, const QList<gn::RefusedPicture> &refused); // each in the order handed over

private:
    struct Handful;

    void look(Handful &handful, std::size_t place, const Result<QByteArray> &bytes);
    void settle(Handful &handful, std::size_t place, const Result<Gif> &gif);

    FetchQueue &m_queue;
    std::vector<std::unique_ptr<Handful>> m_handfuls; // under way
};

} // namespace gn
