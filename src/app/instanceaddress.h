// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gn {

// Where the running program is asked. The name holds a hash of the user's config folder: programs with XDG folders of
// their own (tests, a second profile) don't meet.
struct InstanceAddress
{
    QString socket;   // a path; on Windows the name of a pipe
    QString lockFile; // held by the one program that listens there

    // In the user's run-time folder, else in the cache folder. Creates nothing, needs no QCoreApplication.
    static InstanceAddress ofUser();

    // With both in folder.
    static InstanceAddress inFolder(const QString &folder);

    // False when certainly nobody listens there; costs one look at the file system.
    bool mayBeInUse() const;
};

} // namespace gn
