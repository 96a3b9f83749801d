// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

// Milliseconds that a frame is to be seen, of those that its file asks for. As browsers do: a delay that no screen of
// the nineties could show is meant as "some".
constexpr int shownDelay(int delayMs)
{
    constexpr int ShortestDelay = 20;
    constexpr int UsualDelay = 100;
    return delayMs < ShortestDelay ? UsualDelay : delayMs;
}

} // namespace gn
