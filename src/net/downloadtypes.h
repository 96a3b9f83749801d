// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/downloadrecord.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace gn {

struct DownloadLimits
{
    std::chrono::milliseconds idleTimeout{10'000}; // without a single byte; there is none for all of it
    std::optional<qint64> maxBytes;
    int maxRedirects = 5;
    bool mayBeLocal = false;   // qrc: and file: are taken too, read by a worker; never by a redirect
    bool refusesPages = false; // a web page (as a network's sign-in) is a failure and not the file
    // Before each new try after a lost connection or a body that broke off: 5 s of waiting in all at most.
    QList<std::chrono::milliseconds> retryDelays{std::chrono::seconds(1), std::chrono::seconds(3)};

    bool operator==(const DownloadLimits &) const = default;
};

// One file to disk.
struct DownloadRequest
{
    QUrl url;
    QString folder;        // made when missing
    QString fileName;      // made safe, its suffix made to fit the content type of a picture or film unless it
                           // replaces; empty: from Content-Disposition, else the URL's last part
    bool replaces = false; // what is there under that name; else the file gets a number
    DownloadLimits limits;
    PartRecord part;    // what came in an earlier try; used if it is still there and the server's file did not change
    QByteArray content; // the file itself, if the caller has it: then nothing is fetched

    bool operator==(const DownloadRequest &) const = default;
};

struct DownloadedFile
{
    QString path;
    qint64 bytes = 0;
    bool wasResumed = false;

    bool operator==(const DownloadedFile &) const = default;
};

// Why the disk refused, as far as it can be told apart. The Error beside it is of the kind File.
struct DiskTrouble
{
    enum class Cause { None, DiskFull, NoPermission, FolderGone, Other };

    Cause cause = Cause::None;
    qint64 missingBytes = 0; // DiskFull: so many more would be needed, if the file's size is known

    bool operator==(const DiskTrouble &) const = default;
};

// A failure that the disk may have caused.
struct DownloadFailure
{
    Error error;
    DiskTrouble disk;

    bool operator==(const DownloadFailure &) const = default;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::DownloadFailure)
Q_DECLARE_METATYPE(gn::DownloadedFile)
