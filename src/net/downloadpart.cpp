// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadpart.h"

#include "core/filename.h"
#include "net/downloadmark.h"
#include "net/downloadrename.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#if defined(Q_OS_WIN)
#include <qt_windows.h>

#include <io.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNumbers = 10'000;

// So long that a number and ".part" still fit into a name, in any script.
constexpr qsizetype LongestStem = 60;

qint64 freeBytes(const QString &folder)
{
    std::error_code error;
    const std::filesystem::space_info space =
        std::filesystem::space(QFileInfo(folder).filesystemAbsoluteFilePath(), error);
    return error ? -1 : static_cast<qint64>(space.available);
}

QString partName(const QString &fileName, int n)
{
    const QString stem = fileName.left(LongestStem);
    return n == 1 ? QString(u'.' + stem + u".part"_s) : u".%1.%2.part"_s.arg(stem).arg(n);
}

#if defined(Q_OS_WIN)
HANDLE handleOf(const QFile &file)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
}
#endif

// Only one program may have it. The lock goes with the file's closing.
bool lock(const QFile &file)
{
#if defined(Q_OS_WIN)
    OVERLAPPED place{}; // locked bytes can't be read by others: one far behind every file's end is
    place.OffsetHigh = 0x4000'0000;
    return LockFileEx(handleOf(file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0
           || GetLastError() != ERROR_LOCK_VIOLATION;
#else
    return flock(file.handle(), LOCK_EX | LOCK_NB) == 0 || errno == ENOTSUP || errno == ENOLCK;
#endif
}

bool flushToDisk(const QFile &file)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(handleOf(file)) != 0;
#elif defined(Q_OS_LINUX)
    return fdatasync(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

} // namespace

std::optional<qint64> DownloadPart::reopen(const QString &file)
{
    if (file.isEmpty() || !QFileInfo(file).isFile() || QFileInfo(file).isSymLink()) {
        return std::nullopt;
    }
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) || !lock(m_file)) {
        m_file.close();
        return std::nullopt;
    }
    m_path = file;
    m_size = m_file.size();
    m_file.seek(m_size);
    return m_size;
}

std::optional<DownloadFailure> DownloadPart::open(const PartPlan &plan)
{
    m_plan = plan;
    if (!m_file.isOpen()) {
        m_size = 0;
        if (!QFileInfo(plan.folder).isDir() && !QDir().mkpath(plan.folder)) {
            return DownloadFailure{
                .error = {.kind = Error::Kind::File, .detail = plan.folder + u": the folder can't be made"_s},
                .disk = {.cause = DiskTrouble::Cause::NoPermission}};
        }
        if (std::optional<DownloadFailure> problem = create()) {
            return problem;
        }
    }
    return checkSpace();
}

std::optional<DownloadFailure> DownloadPart::create()
{
    const QDir folder(m_plan.folder);
    for (int n = 1; n < MostNumbers; ++n) {
        m_path = folder.filePath(partName(m_plan.fileName, n));
        m_file.setFileName(m_path);
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            static_cast<void>(lock(m_file)); // nobody else knows it yet
            return std::nullopt;
        }
        const QFileInfo there(m_path);
        if (!there.exists() && !there.isSymLink()) {
            return failure(m_file.errorString());
        }
    }
    return failure(u"there are too many part files of that name"_s);
}

std::optional<DownloadFailure> DownloadPart::checkSpace() const
{
    const qint64 available = freeBytes(m_plan.folder);
    const qint64 missing = m_plan.total - m_size - available;
    if (m_plan.total < 0 || available < 0 || missing <= 0) {
        return std::nullopt;
    }
    return DownloadFailure{
        .error = {.kind = Error::Kind::File,
                  .detail = u"%1: the disk is full, %2 bytes are missing"_s.arg(m_plan.folder).arg(missing)},
        .disk = {.cause = DiskTrouble::Cause::DiskFull, .missingBytes = missing}};
}

std::optional<DownloadFailure> DownloadPart::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size()) {
        const DownloadFailure problem = failure(m_file.errorString());
        m_size = m_file.size(); // a part of it may have been written
        return problem;
    }
    m_size += bytes.size();
#if defined(Q_OS_LINUX)
    constexpr qint64 Stretch = 8LL * 1024 * 1024;
    if (m_size - m_sentToDisk >= Stretch) { // begun now, so that the sync at the end has little left to do
        sync_file_range(m_file.handle(), m_sentToDisk, m_size - m_sentToDisk, SYNC_FILE_RANGE_WRITE);
        m_sentToDisk = m_size;
    }
#endif
    return std::nullopt;
}

std::optional<DownloadFailure> DownloadPart::restart(qint64 total)
{
    m_plan.total = total;
    m_sentToDisk = 0;
    if (!m_file.resize(0) || !m_file.seek(0)) {
        return failure(m_file.errorString());
    }
    m_size = 0;
    return checkSpace();
}

std::optional<DownloadFailure> DownloadPart::sync()
{
    return flushToDisk(m_file) ? std::nullopt : std::optional(failure(qt_error_string()));
}

std::optional<DownloadFailure> DownloadPart::publish(QString &path)
{
    m_file.close();
    const QDir folder(m_plan.folder);
    QString reason;
    for (int n = 1; n < MostNumbers; ++n) {
        path = folder.filePath(n == 1 ? m_plan.fileName : numberedFileName(m_plan.fileName, n));
        const RenameOutcome outcome =
            m_plan.replaces ? renameOver(m_path, path, reason) : renameToNew(m_path, path, reason);
        if (outcome == RenameOutcome::Done) {
            markAsDownloaded(path, m_plan.source);
            return std::nullopt;
        }
        if (outcome == RenameOutcome::Failed) {
            return failure(reason);
        }
    }
    return failure(u"there are too many files of that name"_s);
}

void DownloadPart::remove()
{
    if (m_path.isEmpty()) {
        return;
    }
#if defined(Q_OS_WIN)
    m_file.close(); // an open file can't be removed there
#endif
    QFile::remove(m_path);
    m_file.close();
}

// The system's own words differ between systems; what the disk looks like now tells more.
DownloadFailure DownloadPart::failure(const QString &reason) const
{
    DiskTrouble disk{.cause = DiskTrouble::Cause::Other};
    QString what = reason;
    if (!QFileInfo(m_plan.folder).isDir()) {
        disk.cause = DiskTrouble::Cause::FolderGone;
        what = u"the folder is gone"_s;
    } else if (m_file.error() == QFileDevice::ResourceError || freeBytes(m_plan.folder) == 0) {
        disk.cause = DiskTrouble::Cause::DiskFull;
        const qint64 left = m_plan.total - m_size - std::max<qint64>(0, freeBytes(m_plan.folder));
        disk.missingBytes = m_plan.total < 0 ? 0 : std::max<qint64>(0, left);
        what = disk.missingBytes > 0 ? u"the disk is full, %1 bytes are missing"_s.arg(disk.missingBytes)
                                     : u"the disk is full"_s;
    } else if (m_file.error() == QFileDevice::PermissionsError || m_file.error() == QFileDevice::OpenError) {
        disk.cause = DiskTrouble::Cause::NoPermission;
    }
    return {.error = {.kind = Error::Kind::File, .detail = m_plan.folder + u": "_s + what}, .disk = disk};
}

} // namespace gn
