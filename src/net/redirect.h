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

// What to do when a host of the internet leads to one of this computer or its network (privateaddress.h), which may do
// things for us that it would not do for others.
enum class LeadingInside { Refused, Followed };

// Where a Location header leads, without user and password. An Error of the kind Redirect when it must not be
// followed: not http(s), from https to http, no host, or to the inside.
Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location, LeadingInside inside);

} // namespace gn
