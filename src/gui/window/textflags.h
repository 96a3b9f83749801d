// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

namespace gn {

// For QPainter::drawText(): at that side, which is the other one where text runs from right to left, in the middle of
// the height.
inline int textFlags(Qt::LayoutDirection direction, Qt::AlignmentFlag side)
{
    return static_cast<int>(QStyle::visualAlignment(direction, side | Qt::AlignVCenter).toInt());
}

} // namespace gn
