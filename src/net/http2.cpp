// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http2.h"

#include <QLibraryInfo>
#include <QVersionNumber>

namespace gn {

bool isHttp2Safe()
{
    // The Qt that runs, which may be newer than the one we were built with.
    return QLibraryInfo::version() >= QVersionNumber(6, 5, 4);
}

} // namespace gn
