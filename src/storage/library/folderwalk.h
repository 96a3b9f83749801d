// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/folderindex.h"
#include "storage/library/folderstore.h"

#include <QSet>

namespace gn {

// The files below folders that are called like pictures, and the folders themselves. A folder that is reached twice
// (by symbolic links) is walked once; what is hidden or can't be read is left out.
class FolderWalk final
{
public:
    using OnFound = std::function<bool(int files)>; // false: enough

    // False if it was ended by onFound.
    bool walk(const QStringList &roots, const OnFound &onFound);

    struct Found
    {
        FolderFile file;
        QString root;
    };

    const QList<Found> &files() const { return m_files; }

    const QStringList &folders() const { return m_folders; }

private:
    bool walkRoot(const QString &root, const OnFound &onFound);
    QStringList look(const QString &folder, const QString &root);

    QList<Found> m_files;
    QStringList m_folders;
    QSet<QString> m_visited; // canonical
};

// The item that a file is, by its content and its place below root; nothing if it is no picture.
std::optional<Gif> readFolderItem(const FolderFile &file, const QString &root, const PictureReader &reader);

} // namespace gn
