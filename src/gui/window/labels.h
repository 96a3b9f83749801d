// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QString>

namespace gn {

// How the window calls a source's codes.
QString ratingLabel(const QString &rating);     // "pg-13": "PG-13"
QString languageLabel(const QString &language); // "de": "Deutsch"; an unknown code as it is

QString formatLabel(MediaFormat format); // "WebP"
QString byteSizeLabel(qint64 bytes);     // "1.2 MB", of 1000 each, in the user's language

} // namespace gn
