// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

// To be called before the first QRegularExpression. Built with MinGW, Qt's library crashes at a thread's end if that
// thread ran a compiled expression: its thread_local stack is freed after the memory that points to it (seen under wine
// with Qt 6.4.2: pcre2_jit_stack_free). There expressions are interpreted; elsewhere this does nothing.
void avoidRegExpJit();

} // namespace gn
