// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QUrl>

namespace gn {

// Scheme, host and port, where 80 and 443 may be left out.
bool isSameOrigin(const QUrl &a, const QUrl &b);

bool isRedirectStatus(int status);

// Where a Location header leads, without user and password. An Error of the kind Redirect when it must not be
// followed: not http(s), from https to http, no host.
Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

} // namespace gn
