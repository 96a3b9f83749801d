// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/downloadrecord.h"

namespace gn {

class Library;

// A list of downloads in a library's file. Each owner ("window", "console") has one of its own, so that two programs
// don't go on with the same file. What can't be written is reported by Library::failed().
class LibraryDownloads final : public DownloadRecords
{
public:
    // library must outlive it.
    LibraryDownloads(Library &library, QString owner);

    std::unique_ptr<PendingReply> load(Handler<QList<DownloadRecord>> handler) override;
    void save(const QList<DownloadRecord> &put, const QList<qint64> &removed) override;
    void saveOrder(const QList<qint64> &ids) override;

private:
    Library &m_library;
    QString m_owner;
};

} // namespace gn
