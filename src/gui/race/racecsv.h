// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/race.h"

#include <QByteArray>

namespace gn {

// One line a request with all its times in milliseconds since its mode began (RFC 4180, UTF-8, a header; numbers with
// a point in every country). What is not known is empty.
QByteArray raceCsv(const QList<RaceRun> &runs);

} // namespace gn
