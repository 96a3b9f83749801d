// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

class QMimeData;

namespace gn {

// The web page that text means: an address with or without its scheme, or the first address with one in a longer text.
// Empty: none.
QUrl webAddressIn(const QString &text);

// The same for what is dropped or stands on the clipboard: its links before its text.
QUrl webAddressIn(const QMimeData &mime);

} // namespace gn
