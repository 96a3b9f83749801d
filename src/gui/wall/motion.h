// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

// When the wall moves. The numbers stand in the settings file.
enum class Motion {
    Always = 0,
    OnHover = 1, // and on keyboard focus
    Never = 2    // first frames only; Shift+Space plays the current tile
};

} // namespace gn
