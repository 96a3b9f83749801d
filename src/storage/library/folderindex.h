// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QObject>

#include <functional>
#include <memory>

namespace gn {

class Library;

// What the index wants to know of a picture's bytes.
struct PictureFacts
{
    MediaFormat format = MediaFormat::Gif;
    QSize size;
    int frames = 0; // that have begun in these bytes

    bool operator==(const PictureFacts &) const = default;
};

// Called in the index's worker with a file's beginning, or all of it.
using PictureReader = std::function<Result<PictureFacts>(QByteArrayView bytes)>;

struct FolderScan
{
    int pictures = 0;   // in the folders now
    int added = 0;      // new or changed since the last scan
    int removed = 0;    // gone since the last scan
    int unreadable = 0; // files that are called like pictures and are none
    bool wasCancelled = false;

    bool operator==(const FolderScan &) const = default;
};

// Folders of the user's own pictures, as items of the source "folder" in a Library: scanned with all that is below them
// by a worker, looked after from then on, and found by LibraryScope::Kind::Folders. Must be destroyed before the
// library.
class FolderIndex final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderIndex)

public:
    FolderIndex(Library &library, PictureReader reader, QObject *parent = nullptr);
    ~FolderIndex() override; // cancels

    const QStringList &folders() const; // as set in an earlier session, once foldersChanged() has come

    // Remembered in the library, then scanned.
    void setFolders(const QStringList &folders);

    bool isScanning() const;
    void scan();   // now; what changed is found without it
    void cancel(); // the scan under way; what it found so far stays

signals:
    void foldersChanged();
    void progressed(int done, int found); // files; found grows while folders are still being walked
    void finished(const gn::FolderScan &scan);
    void failed(const gn::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::FolderScan)
