// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/folderscanner.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace gn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.folders", QtInfoMsg)

constexpr qsizetype Batch = 100;         // files a transaction
constexpr auto Gathering = 500ms;        // changes that come together are looked at together
constexpr auto Young = 3s;               // a file that may still be being written: watching does not tell its end
constexpr qsizetype MostWatched = 8'000; // folders; the system has a limit as well

} // namespace

struct FolderScanner::Scan
{
    quint64 number = 0;
    QHash<QString, FolderFile> known; // less what was seen
    QList<IndexedFile> batch;
    FolderScan result;
};

FolderScanner::FolderScanner(LibraryWorker &library, PictureReader reader)
    : m_library(library)
    , m_reader(std::move(reader))
{
}

FolderScanner::~FolderScanner() = default;

void FolderScanner::begin(quint64 scan)
{
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, [this] { this->scan(newScan()); });
    const Result<QStringList> folders = m_library.waitFor<QStringList>([](LibraryStore &store) {
        return store.sql->checked([&store]() -> Result<QStringList> { return FolderStore(store).folders(); });
    });
    if (!folders.has_value()) {
        emit failed(folders.error());
        return;
    }
    m_folders = *folders;
    emit foldersRead(m_folders);
    if (!m_folders.isEmpty()) {
        this->scan(scan);
    }
}

void FolderScanner::setFolders(const QStringList &folders, quint64 scan)
{
    const Result<bool> written = m_library.waitFor<bool>([folders](LibraryStore &store) {
        return store.sql->transaction([&store, &folders]() -> Result<bool> {
            FolderStore(store).setFolders(folders);
            return true;
        });
    });
    if (!written.has_value()) {
        emit foldersRead(m_folders); // as it was
        emit failed(written.error());
        return;
    }
    m_folders = folders;
    this->scan(scan);
}

void FolderScanner::scan(quint64 number)
{
    emit started();
    const Result<FolderScan> result = scanned(number);
    if (!result.has_value()) {
        emit failed(result.error());
    }
    emit finished(result.value_or(FolderScan{.wasCancelled = true}));
}

Result<FolderScan> FolderScanner::scanned(quint64 number)
{
    const Result<QHash<QString, FolderFile>> known =
        m_library.waitFor<QHash<QString, FolderFile>>([](LibraryStore &store) {
            return store.sql->checked(
                [&store]() -> Result<QHash<QString, FolderFile>> { return FolderStore(store).files(); });
        });
    if (!known.has_value()) {
        return Unexpected(known.error());
    }
    Scan scan{.number = number, .known = *known};
    FolderWalk walk;
    scan.result.wasCancelled = !walk.walk(m_folders, [this, number](int files) {
        emit progressed(0, files);
        return !isCancelled(number);
    });
    watch(walk.folders());
    Result<bool> step = readChanged(walk, scan);
    if (step.has_value() && !scan.result.wasCancelled) {
        step = removeVanished(scan);
    }
    if (!step.has_value()) {
        return Unexpected(step.error());
    }
    watchYoung(walk);
    return scan.result;
}

Result<bool> FolderScanner::readChanged(const FolderWalk &walk, Scan &scan)
{
    const int found = static_cast<int>(walk.files().size());
    int done = 0;
    for (const FolderWalk::Found &at : walk.files()) {
        if (scan.result.wasCancelled || isCancelled(scan.number)) {
            scan.result.wasCancelled = true;
            break;
        }
        const auto known = scan.known.constFind(at.file.path);
        const bool isUnchanged = known != scan.known.cend() && *known == at.file;
        scan.known.remove(at.file.path);
        if (!isUnchanged) {
            scan.batch.append({.file = at.file, .gif = readFolderItem(at.file, at.root, m_reader)});
            (scan.batch.constLast().gif ? scan.result.added : scan.result.unreadable) += 1;
        }
        ++done;
        if (scan.batch.size() == Batch) {
            if (Result<bool> written = flush(scan); !written.has_value()) {
                return written;
            }
        }
        if (done % Batch == 0 || done == found) {
            emit progressed(done, found);
        }
    }
    return flush(scan);
}

Result<bool> FolderScanner::flush(Scan &scan)
{
    const QList<IndexedFile> batch = std::exchange(scan.batch, {});
    if (batch.isEmpty()) {
        return true;
    }
    return m_library.waitFor<bool>([&batch](LibraryStore &store) {
        return store.sql->transaction([&store, &batch]() -> Result<bool> {
            FolderStore(store).put(batch);
            return true;
        });
    });
}

Result<bool> FolderScanner::removeVanished(Scan &scan)
{
    const QStringList paths = scan.known.keys();
    const Result<int> pictures = m_library.waitFor<int>([&paths](LibraryStore &store) {
        return store.sql->transaction([&store, &paths]() -> Result<int> {
            FolderStore(store).remove(paths);
            return static_cast<int>(
                store.sql->number(u"SELECT count(*) FROM folder_file WHERE item IS NOT NULL"_s).value_or(0));
        });
    });
    if (!pictures.has_value()) {
        return Unexpected(pictures.error());
    }
    scan.result.removed = static_cast<int>(paths.size());
    scan.result.pictures = *pictures;
    return true;
}

void FolderScanner::watch(const QStringList &folders)
{
    delete m_watcher; // simpler than finding out what changed, and cheap
    m_watcher = new QFileSystemWatcher(this);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_later->isActive()) {
            m_later->start(Gathering);
        }
    });
    // Also those that are not there, by their parents: they may come (back).
    QStringList watched = folders.mid(0, MostWatched);
    for (const QString &folder : m_folders) {
        const QFileInfo parent(QFileInfo(folder).absolutePath());
        if (!QFileInfo::exists(folder) && parent.isDir()) {
            watched.append(parent.filePath());
        }
    }
    const QStringList failed = watched.isEmpty() ? QStringList() : m_watcher->addPaths(watched);
    if (!failed.isEmpty() || folders.size() > MostWatched) {
        qCWarning(log) << "not all folders can be watched:" << folders.size();
    }
}

void FolderScanner::watchYoung(const FolderWalk &walk)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 limit = now - std::chrono::milliseconds(Young).count();
    const bool hasYoung = std::ranges::any_of(walk.files(), [now, limit](const FolderWalk::Found &at) {
        return at.file.modified > limit && at.file.modified <= now; // a date in the future says nothing
    });
    if (hasYoung && !m_later->isActive()) {
        m_later->start(Young);
    }
}

} // namespace gn
