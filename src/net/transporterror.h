// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QNetworkReply>

#include <optional>

namespace gn {

// The error of a finished reply, unless all it says is that the HTTP status is 4xx or 5xx.
std::optional<Error> transportError(const QNetworkReply &reply);

} // namespace gn
