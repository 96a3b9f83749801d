// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/descriptors.h"

#include <QtGlobal>

#include <algorithm>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace gn {

#if defined(Q_OS_UNIX)

int connectionsFor(int wanted)
{
    constexpr rlim_t Others = 160; // to the API, files, the database, clients that are being refused
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return wanted;
    }
    const rlim_t needed = static_cast<rlim_t>(wanted) + Others;
    if (limit.rlim_cur < needed && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::min(limit.rlim_max, needed);
        static_cast<void>(setrlimit(RLIMIT_NOFILE, &limit));
        getrlimit(RLIMIT_NOFILE, &limit);
    }
    if (limit.rlim_cur >= needed) {
        return wanted;
    }
    const rlim_t reserve = std::min<rlim_t>(Others, limit.rlim_cur / 2);
    return std::clamp(static_cast<int>(limit.rlim_cur - reserve), 1, wanted);
}

bool hasFreeDescriptor()
{
    const int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
    if (copy >= 0) {
        close(copy);
    }
    return copy >= 0 || errno != EMFILE;
}

#else

int connectionsFor(int wanted)
{
    return wanted;
}

bool hasFreeDescriptor()
{
    return true;
}

#endif

} // namespace gn
