// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>

namespace gn {

// A QR code as its dark and light squares; who shows it leaves QuietZone light squares around it.
struct QrCode
{
    static constexpr int QuietZone = 4;

    int size = 0;       // squares on a side
    QList<bool> dark{}; // row by row

    bool operator==(const QrCode &) const = default;

    bool isDark(int x, int y) const { return dark.at(static_cast<qsizetype>(y) * size + x); }
};

// Of a text, a link above all, as UTF-8, with a quarter of it allowed to be unreadable (level Q) where that fits, else
// less. Errors: TooLarge (about 2950 bytes fit), InvalidQuery for an empty text.
Result<QrCode> qrCode(const QString &text);

} // namespace gn
