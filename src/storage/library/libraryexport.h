// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/library.h"
#include "storage/library/libraryworker.h"

namespace gn {

// Library::exportTo(), in a thread of its own that waits for the worker. Nothing is left behind when it fails, but
// copies of files that a folder did not have yet.
Result<ExportReport> exportLibrary(LibraryWorker &worker,
                                   const QString &path,
                                   ExportForm form,
                                   const Library::Progress &progress,
                                   const LibraryTicket &ticket);

// What both ends of an export agree on.
namespace exportformat {

constexpr int Version = 1;

QString format();      // the value of "format"
QString fileName();    // of the JSON in a folder
QString mediaFolder(); // beside it

} // namespace exportformat

} // namespace gn
