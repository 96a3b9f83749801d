// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One input of the GIF decoder and compositor: nothing that the bytes say may
// lead them outside their limits, their memory, or to a picture that depends on
// how the bytes came in. Aborts where it does.

#include "fuzz/fuzzgif.h"
#include "media/gif/gifcompositor.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

namespace gn::test {

namespace {

constexpr GifLimits Limits{.maxPixels = 1 << 16, .maxFrames = 64};
constexpr std::uint32_t Untouched = 0x12345678; // no colour: it is neither opaque nor clear
constexpr int EveryFrame = std::numeric_limits<int>::max();

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "fuzz_gifdecoder: %s\n", what);
        std::abort();
    }
}

class Hash final
{
public:
    void add(std::uint64_t value)
    {
        constexpr std::uint64_t Odd = 0x9E3779B97F4A7C15ULL;
        m_value = (m_value ^ value) * Odd;
        m_value ^= m_value >> 29U;
    }

    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 1;
};

// Plays a file on a canvas whose rows have a border that nobody may write to.
class Player final
{
public:
    void feed(ByteSpan bytes, bool isAll)
    {
        std::vector<std::uint8_t> copy(bytes.begin(),
                                       bytes.end()); // of just that size: reading beyond is seen
        m_decoder.feed(copy, isAll);
        m_bytes.swap(copy); // and what was fed before goes
    }

    GifDecoder::Step peek() { return m_decoder.peek(); }

    // Up to `frames` frames, or until there are no more for now.
    GifDecoder::Step play(int frames)
    {
        auto step = GifDecoder::Step::Frame;
        for (; frames > 0 && step == GifDecoder::Step::Frame; --frames) {
            GifFrame frame;
            step = m_decoder.nextFrame(frame, m_buffers);
            if (step == GifDecoder::Step::Frame) {
                show(frame);
            }
        }
        return step;
    }

    void rewind()
    {
        m_decoder.rewind();
        m_compositor.restart();
        m_hash = {};
    }

    std::uint64_t result() const
    {
        Hash hash = m_hash;
        hash.add(static_cast<std::uint64_t>(m_decoder.framesRead()));
        hash.add(static_cast<std::uint64_t>(m_decoder.problem()));
        // What is refused for its size is refused as soon as that is known, wherever the walk stands.
        hash.add(static_cast<std::uint64_t>(m_decoder.framesRead() == 0 ? 0 : m_decoder.plays()));
        return hash.value();
    }

private:
    static constexpr std::size_t Border = 3;

    void show(const GifFrame &frame)
    {
        checkFrame(frame);
        const auto width = static_cast<std::size_t>(m_decoder.width());
        const auto height = static_cast<std::size_t>(m_decoder.height());
        if (m_pixels.empty()) {
            m_pixels.assign((width + Border) * height, Untouched);
        }
        require(m_pixels.size() == (width + Border) * height, "the canvas' size changes");
        m_before = m_pixels;
        const GifCanvas canvas{m_pixels.data(), width + Border, m_decoder.width(), m_decoder.height()};
        checkPixels(m_compositor.draw(frame, canvas));
        m_hash.add(static_cast<std::uint64_t>(frame.delayMs));
    }

    void checkFrame(const GifFrame &frame) const
    {
        require(m_decoder.width() > 0 && m_decoder.height() > 0, "a frame without canvas");
        require(std::int64_t{m_decoder.width()} * m_decoder.height() <= Limits.maxPixels, "the canvas is too large");
        require(frame.rect.area() <= Limits.maxPixels, "the frame is too large");
        require(std::int64_t(frame.indices.size()) <= frame.rect.area(), "more indices than pixels");
        require(m_decoder.framesRead() <= Limits.maxFrames, "too many frames");
        require(frame.palette != nullptr, "no palette");
        require(frame.transparentIndex >= -1 && frame.transparentIndex <= 255, "the transparent index is none");
        require(frame.delayMs >= 20 && frame.delayMs <= 655'350, "a delay that can't be");
    }

    void checkPixels(const GifRect &changed)
    {
        const int width = m_decoder.width();
        const int height = m_decoder.height();
        require(changed.isEmpty()
                    || (changed.x >= 0 && changed.y >= 0 && changed.x + changed.width <= width
                        && changed.y + changed.height <= height),
                "changed outside the canvas");
        std::size_t at = 0;
        for (int y = 0; y < height; ++y) {
            const bool isRow = y >= changed.y && y < changed.y + changed.height;
            for (int x = 0; x < width; ++x, ++at) {
                const std::uint32_t pixel = m_pixels[at];
                const bool isInside = isRow && x >= changed.x && x < changed.x + changed.width;
                require(isInside || pixel == m_before[at], "a pixel changed outside the told rectangle");
                require(pixel == 0 || pixel >= 0xFF000000U, "a pixel was never written");
                m_hash.add(pixel);
            }
            for (std::size_t i = 0; i < Border; ++i, ++at) {
                require(m_pixels[at] == Untouched, "written beyond a row");
            }
        }
    }

    std::vector<std::uint8_t> m_bytes;
    GifDecoder m_decoder{Limits};
    GifCompositor m_compositor;
    LzwBuffers m_buffers;
    std::vector<std::uint32_t> m_pixels;
    std::vector<std::uint32_t> m_before;
    Hash m_hash;
};

} // namespace

void fuzzGif(ByteSpan bytes)
{
    Player whole;
    whole.feed(bytes, true);
    require(whole.play(EveryFrame) == GifDecoder::Step::End, "what is all there never ends");
    const std::uint64_t expected = whole.result();
    whole.rewind();
    whole.play(EveryFrame);
    require(whole.result() == expected, "played again it differs");

    if (bytes.empty()) {
        return;
    }
    const std::size_t choice = bytes.back() + (std::size_t{bytes[bytes.size() / 2]} << 8U);
    Player parts;
    parts.feed(bytes.first(choice % bytes.size()), false);
    if (parts.play(static_cast<int>(choice % 4)) == GifDecoder::Step::Frame) {
        parts.peek(); // the bytes may move when it has seen the next image already
    }
    parts.feed(bytes, true);
    parts.play(EveryFrame);
    require(parts.result() == expected, "fed in two parts it differs");
}

} // namespace gn::test

// The name is libFuzzer's. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    gn::test::fuzzGif({data, size});
    return 0;
}
