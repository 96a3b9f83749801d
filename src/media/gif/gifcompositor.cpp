// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gif/gifcompositor.h"

#include "media/gif/pixelrow.h"

#include <algorithm>

namespace gn {

namespace {

GifRect intersected(const GifRect &rect, const GifCanvas &canvas)
{
    const int left = std::clamp(rect.x, 0, canvas.width);
    const int top = std::clamp(rect.y, 0, canvas.height);
    const int right = std::clamp(rect.x + rect.width, 0, canvas.width);
    const int bottom = std::clamp(rect.y + rect.height, 0, canvas.height);
    return {left, top, right - left, bottom - top};
}

void fill(const GifCanvas &canvas, const GifRect &rect, std::uint32_t pixel)
{
    if (rect.isEmpty()) {
        return;
    }
    const std::uint32_t *first = canvas.at(rect.x, rect.y);
    std::fill_n(canvas.at(rect.x, rect.y), rect.width, pixel);
    for (int y = rect.y + 1; y < rect.y + rect.height; ++y) {
        std::copy_n(first, rect.width, canvas.at(rect.x, y)); // half the instructions of filling
    }
}

// Which row of the picture the file's row is: an interlaced one brings every eighth first, and so on.
class RowOrder final
{
public:
    RowOrder(bool isInterlaced, int height)
        : m_height(height)
        , m_step(isInterlaced ? 8 : 1)
        , m_pass(isInterlaced ? 0 : LastPass)
    {
        skipEmptyPasses();
    }

    int row() const { return m_row; }

    void advance()
    {
        m_row += m_step;
        skipEmptyPasses();
    }

private:
    static constexpr int LastPass = 3;

    void skipEmptyPasses()
    {
        while (m_row >= m_height && m_pass < LastPass) {
            ++m_pass;
            m_row = 8 >> m_pass; // 4, 2, 1
            m_step = 2 * m_row;  // 8, 4, 2
        }
    }

    int m_height;
    int m_step;
    int m_pass;
    int m_row = 0;
};

} // namespace

GifRect united(const GifRect &one, const GifRect &other)
{
    if (one.isEmpty()) {
        return other;
    }
    if (other.isEmpty()) {
        return one;
    }
    const int left = std::min(one.x, other.x);
    const int top = std::min(one.y, other.y);
    const int right = std::max(one.x + one.width, other.x + other.width);
    const int bottom = std::max(one.y + one.height, other.y + other.height);
    return {left, top, right - left, bottom - top};
}

GifRect GifCompositor::draw(const GifFrame &frame, const GifCanvas &canvas)
{
    const GifRect visible = intersected(frame.rect, canvas);
    const GifRect cleared = toClear(canvas);
    GifRect changed = cleared;
    // What is cleared is mostly what is drawn on next, and then both are one pass over the memory.
    const bool isWhole = frame.indices.size() == static_cast<std::size_t>(frame.rect.area());
    const bool clears = cleared == visible && isWhole && frame.disposal != GifDisposal::RestorePrevious;
    if (!clears) {
        fill(canvas, cleared, m_clear);
    }
    if (!m_isFirst && m_disposal == GifDisposal::RestorePrevious) {
        restore(canvas);
        changed = m_drawn;
    }
    m_isFirst = false;
    m_drawn = visible;
    m_disposal = frame.disposal;
    if (visible.isEmpty()) {
        return changed;
    }
    if (m_disposal == GifDisposal::RestorePrevious) {
        save(canvas);
    }
    drawRows(frame, visible, canvas, clears);
    return united(changed, visible);
}

// What has to become transparent before the next frame is drawn.
GifRect GifCompositor::toClear(const GifCanvas &canvas) const
{
    if (m_isFirst) {
        return {0, 0, canvas.width, canvas.height};
    }
    return m_disposal == GifDisposal::RestoreBackground ? m_drawn : GifRect();
}

void GifCompositor::restore(const GifCanvas &canvas) const
{
    const std::uint32_t *from = m_saved.data();
    for (int y = m_drawn.y; y < m_drawn.y + m_drawn.height; ++y) {
        std::copy_n(from, m_drawn.width, canvas.at(m_drawn.x, y));
        from += m_drawn.width;
    }
}

// What is under the frame to be drawn.
void GifCompositor::save(const GifCanvas &canvas)
{
    m_saved.resize(static_cast<std::size_t>(m_drawn.area()));
    std::uint32_t *to = m_saved.data();
    for (int y = m_drawn.y; y < m_drawn.y + m_drawn.height; ++y) {
        to = std::copy_n(canvas.at(m_drawn.x, y), m_drawn.width, to);
    }
}

void GifCompositor::drawRows(const GifFrame &frame, const GifRect &visible, const GifCanvas &canvas, bool clears) const
{
    const TransparentPixels transparent{frame.transparentIndex, clears, m_clear};
    const bool isOneRun = visible == frame.rect && canvas.stride == static_cast<std::size_t>(visible.width);
    if (isOneRun && !frame.isInterlaced) {
        drawPixels(frame.indices, transparent, *frame.palette, canvas.at(0, visible.y));
        return;
    }
    const auto width = static_cast<std::size_t>(frame.rect.width);
    const auto skipped = static_cast<std::size_t>(visible.x - frame.rect.x);
    const auto count = static_cast<std::size_t>(visible.width);
    RowOrder order(frame.isInterlaced, frame.rect.height);
    for (ByteSpan rest = frame.indices; !rest.empty(); order.advance()) {
        const ByteSpan row = rest.first(std::min(width, rest.size()));
        rest = rest.subspan(row.size());
        const int y = frame.rect.y + order.row();
        if (row.size() > skipped && y >= visible.y && y < visible.y + visible.height) {
            const ByteSpan shown = row.subspan(skipped, std::min(count, row.size() - skipped));
            drawPixels(shown, transparent, *frame.palette, canvas.at(visible.x, y));
        }
    }
}

} // namespace gn
