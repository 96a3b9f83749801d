// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchpage.h"

#include <QByteArray>

namespace gn {

// The Giphy Navigator API's answer, the same from giphynav and from the local server:
// {"query": …, "limit": …, "gifs": [{"url": …}, …]}, the keys in that order, compact UTF-8, without a newline.
QByteArray toApiJson(const SearchPage &page);

} // namespace gn
