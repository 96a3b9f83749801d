// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <optional>

namespace gn {

// What an exported file says; times are milliseconds since 1970.
struct ImportedItem
{
    Gif gif;
    qint64 addedAt = 0;
    std::optional<qint64> favouriteAt;
    QStringList ownTags;
    QString file; // absolute; exists

    bool operator==(const ImportedItem &) const = default;
};

struct ImportedMember
{
    GifKey key;
    qint64 addedAt = 0;

    bool operator==(const ImportedMember &) const = default;
};

struct ImportedCollection
{
    QString name;
    QList<ImportedMember> members;

    bool operator==(const ImportedCollection &) const = default;
};

struct ImportedLibrary
{
    QList<ImportedItem> items;
    QList<ImportedCollection> collections;

    bool operator==(const ImportedLibrary &) const = default;
};

// Reads and checks all of it: a wrong file is an error of the kind InvalidData whose detail is "file:line: place: what
// is wrong"; one of a newer format is Unsupported. path: the JSON, or a folder with library.json in it. Blocks.
Result<ImportedLibrary> readImport(const QString &path);

} // namespace gn
