// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

namespace gn {

// The file behind a qrc: URL as an answer with status 200. Blocks.
Result<Response> readResource(const QUrl &url, qint64 maxBytes);

} // namespace gn
