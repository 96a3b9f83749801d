// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <functional>
#include <version>

#if defined(__cpp_lib_expected) && __cpp_lib_expected >= 202211L
#include <expected>
#else
#include <tl/expected.hpp>
#endif

namespace gn {

// A value or the reason why there is none. Keep to what std::expected and tl::expected both have.
#if defined(__cpp_lib_expected) && __cpp_lib_expected >= 202211L
template <typename T>
using Result = std::expected<T, Error>;
using Unexpected = std::unexpected<Error>;
#else
template <typename T>
using Result = tl::expected<T, Error>;
using Unexpected = tl::unexpected<Error>;
#endif

// Receives the one outcome of an asynchronous operation, in the thread that started it and never from inside the
// call that started it. It may destroy the operation's PendingReply.
template <typename T>
using Handler = std::function<void(const Result<T> &)>;

// An operation under way. Whoever asked owns it; destroying it cancels, and its handler is then never called. It may
// be kept after the handler was called: destroying it then does nothing.
class PendingReply
{
public:
    PendingReply() = default;
    virtual ~PendingReply() = default;
    PendingReply(const PendingReply &) = delete;
    PendingReply &operator=(const PendingReply &) = delete;
    PendingReply(PendingReply &&) = delete;
    PendingReply &operator=(PendingReply &&) = delete;
};

} // namespace gn
