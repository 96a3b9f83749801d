// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/library.h"
#include "storage/library/libraryworker.h"

namespace gn {

// Library::importFrom(), in a thread of its own that waits for the worker: the file is read and checked, its files are
// copied, then all of it goes into the library in one transaction.
Result<ImportReport> importLibrary(LibraryWorker &worker,
                                   const QString &path,
                                   const QString &mediaFolder,
                                   const Library::Progress &progress,
                                   const LibraryTicket &ticket);

} // namespace gn
