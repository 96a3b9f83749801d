// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadtypes.h"

namespace gn {

// A failure as DownloadRecord::failure keeps it, so that a later session can say what to do too.
QString failureNote(const DownloadFailure &failure);

// What is no such note becomes the detail of a Network error.
DownloadFailure failureFromNote(const QString &note);

} // namespace gn
