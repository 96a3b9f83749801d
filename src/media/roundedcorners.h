// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/frameoptions.h"

#include <QImage>

#include <vector>

namespace gn {

// Rounds the corners of a canvas, so that nobody has to paint them over it each time: that would cost as much as a
// quarter of painting the frame.
class RoundedCorners final
{
public:
    explicit RoundedCorners(const FrameOptions &options);

    // Mixes what lies beyond the corners into an RGB32 image of the options' size.
    void cover(QImage &canvas);

    // Puts back what the last cover() found, so that the next frame is drawn over what the last one left.
    void uncover(QImage &canvas);

private:
    struct Pixel
    {
        std::size_t place = 0; // rows of an RGB32 image have no gaps
        int share = 0;         // of what is outside, 1 … 256
        QRgb covered = 0;
    };

    QRgb m_outside;
    std::vector<Pixel> m_pixels;
    bool m_isCovering = false;
};

} // namespace gn
