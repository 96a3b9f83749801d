// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadrename.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gn {

#if defined(Q_OS_WIN)

namespace {

RenameOutcome move(const QString &from, const QString &to, DWORD flags, QString &reason)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (MoveFileExW(reinterpret_cast<const wchar_t *>(source.utf16()),
                    reinterpret_cast<const wchar_t *>(target.utf16()),
                    flags | MOVEFILE_WRITE_THROUGH)
        != 0) {
        return RenameOutcome::Done;
    }
    const DWORD error = GetLastError();
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS) {
        return RenameOutcome::NameIsTaken;
    }
    reason = qt_error_string(int(error));
    return RenameOutcome::Failed;
}

} // namespace

RenameOutcome renameToNew(const QString &from, const QString &to, QString &reason)
{
    return move(from, to, 0, reason);
}

RenameOutcome renameOver(const QString &from, const QString &to, QString &reason)
{
    return move(from, to, MOVEFILE_REPLACE_EXISTING, reason);
}

#else

namespace {

RenameOutcome outcomeOf(int result, QString &reason)
{
    if (result == 0) {
        return RenameOutcome::Done;
    }
    if (errno == EEXIST) {
        return RenameOutcome::NameIsTaken;
    }
    reason = qt_error_string(errno);
    return RenameOutcome::Failed;
}

// 0, or -1 and errno; ENOTSUP when this system or file system has no such thing.
int exclusiveRename(const QByteArray &from, const QByteArray &to)
{
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    const int result = renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (result != 0 && (errno == EINVAL || errno == ENOSYS)) {
        errno = ENOTSUP;
    }
    return result;
#elif defined(Q_OS_DARWIN)
    return renamex_np(from.constData(), to.constData(), RENAME_EXCL);
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
    errno = ENOTSUP;
    return -1;
#endif
}

} // namespace

RenameOutcome renameToNew(const QString &from, const QString &to, QString &reason)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const int result = exclusiveRename(source, target);
    if (result == 0 || errno != ENOTSUP) {
        return outcomeOf(result, reason);
    }
    if (link(source.constData(), target.constData()) != 0) { // fails when there is such a name
        return outcomeOf(-1, reason);
    }
    static_cast<void>(unlink(source.constData())); // else the file has two names: untidy, not wrong
    return RenameOutcome::Done;
}

RenameOutcome renameOver(const QString &from, const QString &to, QString &reason)
{
    return outcomeOf(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), reason);
}

#endif

} // namespace gn
