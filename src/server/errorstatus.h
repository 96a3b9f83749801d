// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "server/httpanswer.h"

namespace gn {

// Which HTTP status an error of a source becomes: 400 what can't be asked, 404 what it doesn't have, 502 when it
// refused or its answer is of no use, 503 when our own count of calls is spent, 504 when it took too long.
int statusFor(const Error &error);

// The problem (RFC 9457) that the client gets, with Retry-After where it is known when it may work again. source:
// ProviderTraits::name. Nothing of the error's detail is shown: it may name addresses of the inside.
HttpAnswer answerFor(const Error &error, const QString &source);

} // namespace gn
