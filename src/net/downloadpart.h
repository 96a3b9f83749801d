// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadtypes.h"

#include <QFile>

namespace gn {

// Where a file is to go, and what of it may be there already.
struct PartPlan
{
    QString folder;   // made when missing
    QString fileName; // safe
    bool replaces = false;
    qint64 total = -1;
    QString resumed; // a part file to go on with; it is made anew if it can't be used
    QUrl source;     // for the mark that the file came from the internet
};

// The hidden file ".NAME.part" beside a download's target, until it is whole. Locked while it is open (not on Windows),
// so that two programs never write to the same one. For one thread at a time; blocks.
class DownloadPart final
{
    Q_DISABLE_COPY_MOVE(DownloadPart)

public:
    DownloadPart() = default;
    ~DownloadPart() = default; // the file stays

    // An existing part file for going on: how many bytes it has, nothing if it can't be used.
    std::optional<qint64> reopen(const QString &file);

    // After this size() says how many bytes are there. Without reopen() before, or if that failed: an empty one.
    std::optional<DownloadFailure> open(const PartPlan &plan);

    const QString &file() const { return m_path; }

    qint64 size() const { return m_size; }

    std::optional<DownloadFailure> write(const QByteArray &bytes);

    // Gives back to the start; what was there is wrong.
    std::optional<DownloadFailure> restart(qint64 total);

    // On the disk, not only on its way there.
    std::optional<DownloadFailure> sync();

    // Closes it and gives it its name.
    std::optional<DownloadFailure> publish(QString &path);

    void remove();

    // For syncing many at once; -1: not open.
    int handle() const { return m_file.handle(); }

private:
    std::optional<DownloadFailure> create();
    std::optional<DownloadFailure> checkSpace() const;
    DownloadFailure failure(const QString &reason) const;

    PartPlan m_plan;
    QFile m_file;
    QString m_path;
    qint64 m_size = 0;
    qint64 m_sentToDisk = 0; // the kernel was told to begin writing so much
};

} // namespace gn
