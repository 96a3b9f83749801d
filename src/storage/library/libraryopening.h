// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/library/libraryschema.h"

#include <memory>

namespace gn {

class Sql;

struct OpenedLibrary
{
    std::unique_ptr<Sql> sql;
    QString setAside; // the name that a corrupt file was given; empty when all is well
};

enum class LibraryCheck {
    Quick, // all of a small file; of a large one what opening reads
    Full,  // all of it: something was found to be wrong
};

// Opens the library's file, or makes it: sets a corrupt one aside, brings an old one up to date (with a copy of it as
// file.backup-vN, the newest two of which are kept), and refuses one of a newer version with Error::Kind::Unsupported.
// Blocks. Two programs may do so at the same time.
Result<OpenedLibrary> openLibrary(const QString &file, LibraryCheck check);

// The same for a schema of the given steps; tests make old and newer files with it.
Result<OpenedLibrary> openLibrary(const QString &file, LibraryCheck check, const QList<QStringList> &schema);

} // namespace gn
