// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSize>

namespace gn {

// What a tile wants of the frames it shows.
struct FrameOptions
{
    QSize size;              // of the frames, device pixels. What has another aspect ratio is cut at the sides
    QColor background;       // behind transparent pixels
    double cornerRadius = 0; // device pixels
    QColor outside;          // beyond rounded corners

    bool operator==(const FrameOptions &) const = default;
};

} // namespace gn
