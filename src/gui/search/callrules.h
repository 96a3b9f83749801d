// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

// How the window spends a source's calls: with few left, only what a person asks for by Enter or a click costs one.
namespace gn::callrules {

constexpr int ReserveForEnter = 30; // below this typing costs nothing
constexpr int WarnBelow = 11;       // "warn at 10"

inline bool mayCallUnasked(const GifProvider *provider)
{
    if (provider == nullptr) {
        return false;
    }
    const std::optional<CallAllowance> allowance = provider->allowance();
    return !allowance || allowance->left >= ReserveForEnter;
}

} // namespace gn::callrules
