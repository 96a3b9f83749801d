// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/polls/polltypes.h"

namespace gn {

// RFC 4180, UTF-8, with a header line: the poll's columns repeated on the line of each choice.
QByteArray pollCsv(const Poll &poll);

} // namespace gn
