// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadsync.h"

#include <QFile>

#include <set>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace gn {

bool syncTogether(const QList<int> &handles)
{
#if defined(Q_OS_LINUX)
    std::set<dev_t> done;
    for (const int handle : handles) {
        struct stat facts = {};
        if (fstat(handle, &facts) != 0) {
            return false;
        }
        if (done.insert(facts.st_dev).second && syncfs(handle) != 0) {
            return false;
        }
    }
    return true;
#else
    Q_UNUSED(handles)
    return false;
#endif
}

void syncFolders(const QStringList &folders)
{
#if defined(Q_OS_UNIX)
    for (const QString &folder : folders) {
        const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle >= 0) {
            static_cast<void>(fsync(handle));
            close(handle);
        }
    }
#else
    Q_UNUSED(folders)
#endif
}

} // namespace gn
