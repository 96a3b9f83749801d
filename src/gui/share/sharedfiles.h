// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace gn {

class ByteCache;
class FetchQueue;

// An item as a real file of this machine, whole, with a speaking name: what is put on the clipboard and dragged out.
struct SharedFile
{
    Gif gif;
    QString path;
    QByteArray bytes; // the file's content
    MediaFormat format = MediaFormat::Gif;
    int frames = 1;

    bool operator==(const SharedFile &) const = default;
};

// The rendition that other programs get: the largest GIF that moves; WebP, then stills, only where there is no GIF.
// Nothing when the item has none that is a picture.
std::optional<Rendition> sharedRendition(const Gif &gif);

// Makes shared files in a folder of the cache. They stay there after the program has ended, because what the clipboard
// names may be pasted later, and go after a week.
class SharedFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedFiles)

public:
    using Progress = std::function<void(qint64 received, qint64 total)>; // bytes of all files; total -1: unknown

    // queue and cache must outlive this; folder is made when needed.
    SharedFiles(FetchQueue &queue, ByteCache &cache, QString folder, QObject *parent = nullptr);
    ~SharedFiles() override;

    // Fetches what is not in memory and writes what is not there yet. An item that is a file of this machine already is
    // shared as it is. All or an error. Destroying the reply cancels.
    std::unique_ptr<PendingReply>
    prepare(const QList<Gif> &gifs, Handler<QList<SharedFile>> handler, Progress progress = {});

    // Deletes what was last shared more than a week ago, in a worker.
    void cleanUp();

private:
    struct Preparation;

    FetchQueue &m_queue;
    ByteCache &m_cache;
    QString m_folder;
};

} // namespace gn
