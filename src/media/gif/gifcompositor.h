// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/gifdecoder.h"

#include <vector>

namespace gn {

// The pixels of a picture in memory, which belong to the caller. stride: pixels from one row to the next.
struct GifCanvas
{
    std::uint32_t *pixels = nullptr;
    std::size_t stride = 0;
    int width = 0;
    int height = 0;

    std::uint32_t *at(int x, int y) const
    {
        return pixels + static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x);
    }
};

// Draws the frames of one GIF over each other. What is transparent becomes `clear`: 0 for a picture with an alpha
// channel, a tile's colour for one that is opaque.
class GifCompositor final
{
public:
    explicit GifCompositor(std::uint32_t clear = 0)
        : m_clear(clear)
    {
    }

    // Disposes of the frame before, draws this one, and tells the rectangle in which the canvas may now differ. It must
    // be the canvas of the call before, untouched, unless restart() was called.
    GifRect draw(const GifFrame &frame, const GifCanvas &canvas);

    void restart() { m_isFirst = true; } // the next frame is the animation's first one

    std::size_t memoryUsed() const { return m_saved.capacity() * sizeof(std::uint32_t); }

private:
    GifRect toClear(const GifCanvas &canvas) const;
    void restore(const GifCanvas &canvas) const;
    void save(const GifCanvas &canvas);
    void drawRows(const GifFrame &frame, const GifRect &visible, const GifCanvas &canvas, bool clears) const;

    std::uint32_t m_clear;
    bool m_isFirst = true;
    GifRect m_drawn; // by the frame before, of the canvas
    GifDisposal m_disposal = GifDisposal::Keep;
    std::vector<std::uint32_t> m_saved; // what was under m_drawn
};

// The smallest rectangle that holds both.
GifRect united(const GifRect &one, const GifRect &other);

} // namespace gn
