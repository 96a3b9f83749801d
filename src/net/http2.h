// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

// Qt 6 offers HTTP/2 by default, and before 6.5.4 its header decompression has a hole (CVE-2023-51714).
bool isHttp2Safe();

} // namespace gn
