// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/pagetypes.h"

namespace gn {

// What is in a page. contentType: as the server sent it; url: where the page is. 5 MB take some 100 ms: for a worker.
// An Error of the kind InvalidData if it is nested deeper than anybody writes.
Result<PageContent> readPage(const QByteArray &body, const QByteArray &contentType, const QUrl &url);

// The body's text where only that is wanted.
QString readText(const QByteArray &body, const QByteArray &contentType);

} // namespace gn
