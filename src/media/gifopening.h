// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace gn {

// How many bytes of a GIF its first frame takes, what is before it included; nothing while it is not complete, or for
// what is no GIF. Walks the blocks only, so it may be asked each time more has come.
std::optional<qsizetype> gifFirstFrameEnd(QByteArrayView bytes);

} // namespace gn
