// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace gn {

// An OpenAPI description as a page to read, without scripts.
QByteArray docsPage(const QByteArray &openApi);

} // namespace gn
