// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs call avoidRegExpJit() in main(), which the test programs have from QtTest.

#include "core/regexpjit.h"

namespace {

[[maybe_unused]] const bool avoided = (gn::avoidRegExpJit(), true);

} // namespace
