// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn {

// What GIPHY takes as rating, the mildest first; each includes the ones before it.
// https://developers.giphy.com/docs/optional-settings/#rating
QStringList giphyRatings();

// What GIPHY takes as lang. https://developers.giphy.com/docs/optional-settings/#language-support
QStringList giphyLanguages();

} // namespace gn
