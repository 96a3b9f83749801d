// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;

namespace gn {

// http or https, with a host: what may be fetched and what may be given to a browser.
bool isWebUrl(const QUrl &url);

} // namespace gn
