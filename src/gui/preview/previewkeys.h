// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QKeyEvent;

namespace gn {

enum class PreviewCommand {
    Close,
    Previous,
    Next,
    First,
    Last,
    FrameBack,
    FrameForward,
    PlayOrPause,
    Slower,
    Faster,
    Zoom,
    Details,
    Still,
    PanLeft, // these while the picture is larger than its area
    PanRight,
    PanUp,
    PanDown
};

// What a key does in the preview. One that is held down does again only what moves.
std::optional<PreviewCommand> previewCommand(const QKeyEvent &event);

} // namespace gn
