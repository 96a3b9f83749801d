// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

namespace gn {

// qrc: or a file of this machine: what needs no network.
bool isLocal(const QUrl &url);

// The file behind such a URL as an answer with status 200. Blocks.
Result<Response> readLocalFile(const QUrl &url, qint64 maxBytes);

} // namespace gn
