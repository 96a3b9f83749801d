// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/sequencedecoder.h"

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostPassedBytes = 32LL * 1024 * 1024; // of the frames on the way to the one asked for

} // namespace

SequenceDecoder::SequenceDecoder(QByteArray bytes, const QColor &background, const MediaLimits &limits)
    : m_bytes(std::move(bytes))
    , m_background(background)
    , m_limits(limits)
    , m_header({.frames = 0})
{
}

// Opens the file (anew when the frame lies behind): each pass begins with a new source, so that a frame's number never
// depends on how many loops the source counts.
Result<int> SequenceDecoder::prepare(int number)
{
    if (m_header.frames == 0) {
        const Result<MediaHeader> header = readHeader(m_bytes, m_limits);
        if (!header) {
            return Unexpected(header.error());
        }
        m_header = *header;
    }
    const int wanted = number > m_header.frames ? 1 : number;
    if (m_source != nullptr && !m_isOver && wanted > m_at) {
        return wanted;
    }
    auto opened = openFrames(m_bytes, {.size = m_header.canvas, .background = m_background}, m_limits);
    if (!opened) {
        return Unexpected(opened.error());
    }
    m_source = std::move(*opened);
    m_canvas = QImage();
    m_at = 0;
    m_isOver = false;
    return wanted;
}

void SequenceDecoder::keep(const SequenceFrame &frame, QList<SequenceFrame> &frames)
{
    frames.append(frame);
    while (frames.size() > 1 && frame.image.sizeInBytes() * frames.size() > MostPassedBytes) {
        frames.removeFirst();
    }
}

Result<SequenceBatch> SequenceDecoder::upTo(int number)
{
    const Result<int> wanted = prepare(number);
    if (!wanted) {
        return Unexpected(wanted.error());
    }
    SequenceBatch batch;
    while (m_at < *wanted && !m_isOver && !isDropped()) {
        const Result<FrameTiming> timing = m_source->decode(0, m_buffers);
        if (!timing) {
            return Unexpected(timing.error());
        }
        m_source->draw(m_canvas); // what was given away before is not touched: QImage detaches
        if (m_canvas.isNull()) {
            return Unexpected(Error{Error::Kind::TooLarge, 0, u"no memory for the picture"_s});
        }
        ++m_at;
        m_isOver = timing->isLast;
        keep({.image = m_canvas, .number = m_at, .delayMs = timing->delayMs}, batch.frames);
    }
    if (m_isOver && m_header.plays == 1) {
        m_header.frames = m_at; // less than the header says where the file is damaged
    }
    batch.total = m_header.frames;
    batch.plays = m_header.plays;
    return batch;
}

} // namespace gn
