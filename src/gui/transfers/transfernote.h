// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QByteArray>

namespace gn {

// What DownloadRecord::note holds for the window.
struct TransferNote
{
    Gif gif;           // what it is the file of; may have no id
    qint64 bytes = -1; // as the source says; -1: unknown

    bool operator==(const TransferNote &) const = default;
};

QByteArray transferNote(const Gif &gif, qint64 bytes);

// What can't be read is left out.
TransferNote readTransferNote(const QByteArray &note);

} // namespace gn
