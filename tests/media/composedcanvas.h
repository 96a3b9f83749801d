// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/gifcompositor.h"
#include "support/gifmaker.h"

#include <algorithm>
#include <array>

namespace gn::test {

using Pixels = std::vector<std::uint32_t>;

inline constexpr std::uint32_t Clear = 0x00ABCDEF;
inline constexpr std::uint32_t Border = 0x12345678;

inline GifPalette testPalette()
{
    GifPalette palette{};
    for (std::uint32_t i = 0; i < palette.size(); ++i) {
        palette[i] = 0xFF000000U | (i * 0x010203U);
    }
    return palette;
}

// A frame and the indices that it points to, row by row from the top.
struct Drawn
{
    MadeFrame made;
    Bytes inFileOrder;

    explicit Drawn(MadeFrame frame)
        : made(std::move(frame))
    {
        const auto width = static_cast<std::size_t>(made.rect.width);
        for (const int row : rowsInFileOrder(made.rect.height, made.isInterlaced)) {
            const auto begin =
                made.indices.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(row) * width);
            inFileOrder.insert(inFileOrder.end(), begin, begin + static_cast<std::ptrdiff_t>(width));
        }
        inFileOrder.resize(std::min(inFileOrder.size(), made.keptIndices));
    }

    GifFrame frame(const GifPalette &palette) const
    {
        constexpr std::array Disposals{
            GifDisposal::Keep, GifDisposal::Keep, GifDisposal::RestoreBackground, GifDisposal::RestorePrevious};
        GifFrame frame;
        frame.rect = made.rect;
        frame.indices = inFileOrder;
        frame.isInterlaced = made.isInterlaced;
        frame.palette = &palette;
        frame.transparentIndex = made.transparentIndex;
        frame.disposal = Disposals.at(made.disposal);
        return frame;
    }
};

inline MadeFrame frameAt(const GifRect &rect, std::uint8_t color, unsigned disposal = 1)
{
    MadeFrame frame;
    frame.rect = rect;
    frame.indices.assign(static_cast<std::size_t>(rect.area()), color);
    frame.disposal = disposal;
    return frame;
}

// Does the same pixel by pixel, with a whole copy of the canvas for what is restored.
class SlowCompositor final
{
public:
    SlowCompositor(int width, int height)
        : m_width(width)
        , m_height(height)
        , m_pixels(static_cast<std::size_t>(width * height), Clear)
    {
    }

    void draw(const MadeFrame &frame, const GifPalette &palette)
    {
        dispose();
        m_last = frame;
        m_before = m_pixels;
        std::size_t at = 0;
        for (const int row : rowsInFileOrder(frame.rect.height, frame.isInterlaced)) {
            for (int x = 0; x < frame.rect.width && at < frame.keptIndices; ++x, ++at) {
                const std::uint8_t index = frame.indices[static_cast<std::size_t>(row * frame.rect.width + x)];
                if (index != frame.transparentIndex) {
                    set(frame.rect.x + x, frame.rect.y + row, palette[index]);
                }
            }
        }
    }

    const Pixels &pixels() const { return m_pixels; }

private:
    void dispose()
    {
        if (m_last.disposal == 3) {
            m_pixels = m_before;
        }
        for (int y = 0; m_last.disposal == 2 && y < m_last.rect.height; ++y) {
            for (int x = 0; x < m_last.rect.width; ++x) {
                set(m_last.rect.x + x, m_last.rect.y + y, Clear);
            }
        }
    }

    void set(int x, int y, std::uint32_t pixel)
    {
        if (x >= 0 && x < m_width && y >= 0 && y < m_height) {
            m_pixels[static_cast<std::size_t>(y * m_width + x)] = pixel;
        }
    }

    int m_width;
    int m_height;
    Pixels m_pixels;
    Pixels m_before;
    MadeFrame m_last;
};

// The compositor on a canvas with a border at the right that nobody may write to.
class Canvas final
{
public:
    Canvas(int width, int height, int border)
        : m_width(width)
        , m_height(height)
        , m_stride(static_cast<std::size_t>(width + border))
        , m_pixels(m_stride * static_cast<std::size_t>(height), Border)
    {
    }

    GifRect draw(const MadeFrame &made)
    {
        const Drawn drawn(made);
        m_before = m_pixels;
        return m_compositor.draw(drawn.frame(m_palette), {m_pixels.data(), m_stride, m_width, m_height});
    }

    void restart() { m_compositor.restart(); }

    // Without the border.
    Pixels pixels() const
    {
        Pixels inside;
        for (std::size_t i = 0; i < m_pixels.size(); ++i) {
            if (i % m_stride < static_cast<std::size_t>(m_width)) {
                inside.push_back(m_pixels[i]);
            }
        }
        return inside;
    }

    bool isBorderWhole() const
    {
        std::size_t i = 0;
        return std::all_of(m_pixels.begin(), m_pixels.end(), [&](std::uint32_t pixel) {
            return i++ % m_stride < static_cast<std::size_t>(m_width) || pixel == Border;
        });
    }

    // Whether all that the last draw() changed lies in rect, and rect on the canvas.
    bool changedOnlyIn(const GifRect &rect) const
    {
        for (std::size_t i = 0; i < m_pixels.size(); ++i) {
            const auto x = static_cast<int>(i % m_stride);
            const auto y = static_cast<int>(i / m_stride);
            const bool isInside = x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
            if (!isInside && m_pixels[i] != m_before[i]) {
                return false;
            }
        }
        return rect.isEmpty()
               || (rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= m_width && rect.y + rect.height <= m_height);
    }

private:
    int m_width;
    int m_height;
    std::size_t m_stride;
    Pixels m_pixels;
    Pixels m_before;
    GifPalette m_palette = testPalette();
    GifCompositor m_compositor{Clear};
};

} // namespace gn::test
