// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "pages/picturechecker.h"

namespace gn {

// A picture of a page as the wall shows it.
struct CollectedPicture
{
    FoundPicture::Kind kind = FoundPicture::Kind::Unknown;
    QUrl url;
    std::optional<Error> error; // why it is not to be had
    qint64 bytes = -1;          // of the file; -1: unknown
    Gif gif;                    // without renditions if there is an error

    bool isPlayable() const { return !error && kind != FoundPicture::Kind::Video; }

    bool operator==(const CollectedPicture &) const = default;
};

// page: where it was found. Looks at the opening's headers only.
CollectedPicture collectedPicture(const CheckedPicture &checked, const QUrl &page);

// Whether the opening is all of the file.
bool isWhole(const CheckedPicture &checked);

} // namespace gn
