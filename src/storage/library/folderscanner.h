// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/folderwalk.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <atomic>

namespace gn {

// What FolderIndex does, in a thread of its own that has an event loop. Scans are numbered when they are asked for, so
// that cancelling one that has not begun yet leaves later ones alone.
class FolderScanner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderScanner)

public:
    FolderScanner(LibraryWorker &library, PictureReader reader);
    ~FolderScanner() override;

    // From any thread.
    quint64 newScan() { return ++m_asked; }

    void cancel() { m_cancelled = m_asked.load(); }

    // In its own thread only.
    void begin(quint64 scan); // folders of earlier sessions
    void setFolders(const QStringList &folders, quint64 scan);
    void scan(quint64 number);

signals:
    void foldersRead(const QStringList &folders);
    void started();
    void progressed(int done, int found);
    void finished(const gn::FolderScan &scan);
    void failed(const gn::Error &error);

private:
    struct Scan;

    bool isCancelled(quint64 number) const { return m_cancelled >= number; }

    Result<FolderScan> scanned(quint64 number);
    Result<bool> readChanged(const FolderWalk &walk, Scan &scan);
    Result<bool> flush(Scan &scan);
    Result<bool> removeVanished(Scan &scan);
    void watch(const QStringList &folders);
    void watchYoung(const FolderWalk &walk);

    LibraryWorker &m_library;
    PictureReader m_reader;
    QStringList m_folders;
    QFileSystemWatcher *m_watcher = nullptr; // made in its thread, owned as a child
    QTimer *m_later = nullptr;               // the same
    std::atomic<quint64> m_asked = 0;
    std::atomic<quint64> m_cancelled = 0;
};

} // namespace gn
