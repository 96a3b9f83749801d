// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/tiledecoder.h"

namespace gn {

Result<Frame> TileDecoder::next(int lateMs)
{
    if (m_source == nullptr) {
        auto opened = openFrames(m_bytes, m_options, m_limits);
        if (!opened) {
            return Unexpected(opened.error());
        }
        m_source = std::move(*opened);
    }
    Result<Frame> frame = m_source->next(lateMs);
    if (!frame || frame->isLast) {
        m_source.reset(); // here rather than in the engine's thread
    }
    return frame;
}

} // namespace gn
