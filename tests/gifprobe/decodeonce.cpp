// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/decodeonce.h"

#include "gifprobe/options.h"
#include "media/gif/gifcompositor.h"

#include <cstdio>

namespace gn::probe {

Q_NEVER_INLINE DecodedAmount decodeOnce(const QByteArray &bytes)
{
    GifDecoder decoder;
    GifCompositor compositor;
    LzwBuffers buffers;
    GifFrame frame;
    std::vector<std::uint32_t> pixels;
    GifCanvas canvas;
    DecodedAmount amount;
    decoder.feed({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
                 true);
    while (decoder.nextFrame(frame, buffers) == GifDecoder::Step::Frame) {
        if (pixels.empty()) {
            canvas.width = decoder.width();
            canvas.height = decoder.height();
            canvas.stride = static_cast<std::size_t>(canvas.width);
            pixels.resize(canvas.stride * static_cast<std::size_t>(canvas.height));
            canvas.pixels = pixels.data();
        }
        compositor.draw(frame, canvas);
        ++amount.frames;
        amount.pixels += static_cast<qint64>(pixels.size());
    }
    return amount;
}

int runDecode(const QStringList &arguments)
{
    if (arguments.size() != 1 || arguments.first().startsWith(u'-')) {
        return wrongUsage();
    }
    const auto gifs = readGifs(arguments.first());
    if (!gifs) {
        return fail(gifs.error().detail);
    }
    DecodedAmount all;
    for (const ProbeGif &gif : *gifs) {
        const DecodedAmount amount = decodeOnce(gif.bytes);
        all.pixels += amount.pixels;
        all.frames += amount.frames;
    }
    std::printf("pixels %lld frames %d\n", static_cast<long long>(all.pixels), all.frames);
    return Success;
}

} // namespace gn::probe
