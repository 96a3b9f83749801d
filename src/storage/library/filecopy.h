// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace gn {

struct FileCopy
{
    QString path;
    bool isNew = false; // else the folder had it already

    bool operator==(const FileCopy &) const = default;
};

// Copies a file whole into a folder under its own name, with a number if the folder has another file of that name; one
// with the same content is not copied again. Blocks.
Result<FileCopy> copyInto(const QString &folder, const QString &file);

} // namespace gn
