// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/gifset.h"

#include "media/gif/gifdecoder.h"
#include "media/mediaformat.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

std::optional<ProbeGif> probeGif(const QString &name, const QByteArray &bytes)
{
    GifDecoder decoder;
    LzwBuffers buffers;
    GifFrame frame;
    ProbeGif gif{.name = name, .bytes = bytes};
    decoder.feed({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
                 true);
    while (decoder.nextFrame(frame, buffers) == GifDecoder::Step::Frame) {
        ++gif.frames;
        gif.durationMs += frame.delayMs;
    }
    gif.canvas = QSize(decoder.width(), decoder.height());
    gif.isEndless = decoder.plays() == 0;
    return gif.frames == 0 ? std::nullopt : std::optional(gif);
}

} // namespace

Result<QList<ProbeGif>> readGifs(const QString &folder)
{
    const QDir dir(folder);
    QList<ProbeGif> gifs;
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (sniffFormat(bytes) == MediaFormat::Gif) {
            if (auto gif = probeGif(name, bytes)) {
                gifs.append(std::move(*gif));
            }
        }
    }
    if (gifs.isEmpty()) {
        return Unexpected(Error{.kind = Error::Kind::File, .detail = u"there is no GIF in "_s + folder});
    }
    return gifs;
}

QList<ProbeGif> wallGifs(const QList<ProbeGif> &gifs, int columnWidth)
{
    QList<ProbeGif> fitting;
    std::copy_if(gifs.cbegin(), gifs.cend(), std::back_inserter(fitting), [columnWidth](const ProbeGif &gif) {
        return gif.canvas.width() == columnWidth && gif.frames > 1 && gif.isEndless;
    });
    return fitting.isEmpty() ? gifs : fitting;
}

} // namespace gn::probe
