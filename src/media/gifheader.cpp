// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gifheader.h"

#include "media/bytereader.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// The names and numbers are those of the GIF89a specification.
constexpr quint8 ImageSeparator = 0x2C;
constexpr quint8 ExtensionIntroducer = 0x21;
constexpr quint8 ApplicationLabel = 0xFF;
constexpr quint8 ColorTableFlag = 0x80;
constexpr qsizetype SignatureSize = 6;

class GifWalk final
{
public:
    GifWalk(QByteArrayView bytes, const MediaLimits &limits)
        : m_in(bytes)
        , m_limits(limits)
    {
        m_header.format = MediaFormat::Gif;
        m_header.frames = 0;
    }

    Result<MediaHeader> run();

private:
    void readScreen();
    void readImage();
    void readExtension();
    void readLoops(QByteArrayView application, QByteArrayView block);
    void skipColorTable(quint8 flags);
    bool isTooLarge() const;
    Result<MediaHeader> finish() const;

    ByteReader m_in;
    const MediaLimits &m_limits;
    MediaHeader m_header;
    bool m_hasEnded = false; // by its own account, not for want of bytes
};

Result<MediaHeader> GifWalk::run()
{
    readScreen();
    while (!m_hasEnded && !m_in.atEnd()) {
        if (isTooLarge()) {
            return Unexpected(Error{Error::Kind::TooLarge, 0, u"the GIF has too many pixels or frames"_s});
        }
        switch (m_in.u8()) {
        case ImageSeparator:
            readImage();
            break;
        case ExtensionIntroducer:
            readExtension();
            break;
        default: // the trailer (0x3B), or garbage, behind which no decoder finds its way back
            m_hasEnded = true;
            break;
        }
    }
    return finish();
}

void GifWalk::readScreen()
{
    m_in.skip(SignatureSize);
    const auto width = static_cast<int>(m_in.littleEndian(2));
    const auto height = static_cast<int>(m_in.littleEndian(2));
    m_header.canvas = QSize(width, height);
    const quint8 flags = m_in.u8();
    m_in.skip(2); // background colour, aspect ratio
    skipColorTable(flags);
}

void GifWalk::readImage()
{
    const auto left = static_cast<int>(m_in.littleEndian(2));
    const auto top = static_cast<int>(m_in.littleEndian(2));
    const auto width = static_cast<int>(m_in.littleEndian(2));
    const auto height = static_cast<int>(m_in.littleEndian(2));
    skipColorTable(m_in.u8());
    m_in.skip(1); // LZW minimum code size
    quint8 length = m_in.u8();
    if (m_in.ranOut()) {
        return; // not one byte of its pixels is there
    }
    m_header.canvas = m_header.canvas.expandedTo(QSize(left + width, top + height));
    ++m_header.frames;
    while (length > 0) {
        m_in.skip(length);
        length = m_in.u8(); // zero where the bytes end
    }
}

void GifWalk::readExtension()
{
    const quint8 label = m_in.u8();
    QByteArrayView application;
    for (quint8 length = m_in.u8(); length > 0; length = m_in.u8()) {
        const QByteArrayView block = m_in.take(length);
        if (label == ApplicationLabel && application.isEmpty()) {
            application = block;
        } else if (label == ApplicationLabel) {
            readLoops(application, block);
        }
    }
}

void GifWalk::readLoops(QByteArrayView application, QByteArrayView block)
{
    const bool isLooping = application == QByteArrayView("NETSCAPE2.0") || application == QByteArrayView("ANIMEXTS1.0");
    if (!isLooping || block.size() < 3 || (static_cast<quint8>(block.front()) & 0x07U) != 1) {
        return;
    }
    ByteReader in(block.sliced(1));
    const auto loops = static_cast<int>(in.littleEndian(2));
    m_header.plays = loops == 0 ? 0 : loops + 1;
}

void GifWalk::skipColorTable(quint8 flags)
{
    if ((flags & ColorTableFlag) != 0) {
        m_in.skip(qsizetype{3} << ((flags & 0x07U) + 1U));
    }
}

bool GifWalk::isTooLarge() const
{
    const qint64 pixels = qint64{m_header.canvas.width()} * m_header.canvas.height();
    return pixels > m_limits.maxPixels || m_header.frames > m_limits.maxFrames;
}

Result<MediaHeader> GifWalk::finish() const
{
    if (isTooLarge()) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, u"the GIF has too many pixels or frames"_s});
    }
    if (m_header.frames == 0) {
        return Unexpected(m_hasEnded ? Error{Error::Kind::InvalidData, 0, u"the GIF has no frame"_s}
                                     : Error{Error::Kind::Truncated, 0, u"the GIF ends before its first frame"_s});
    }
    if (m_header.canvas.isEmpty()) {
        return Unexpected(Error{Error::Kind::InvalidData, 0, u"the GIF has no area"_s});
    }
    return m_header;
}

} // namespace

Result<MediaHeader> readGifHeader(QByteArrayView bytes, const MediaLimits &limits)
{
    return GifWalk(bytes, limits).run();
}

} // namespace gn
