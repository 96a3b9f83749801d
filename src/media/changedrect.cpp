// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/changedrect.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace gn {

namespace {

std::span<const QRgb> row(const QImage &image, int y)
{
    // QImage aligns its rows to 4 bytes and RGB32 is made of QRgb.
    return {reinterpret_cast<const QRgb *>(image.constScanLine(y)), static_cast<std::size_t>(image.width())};
}

bool isSameRow(const QImage &one, const QImage &other, int y)
{
    return std::memcmp(one.constScanLine(y), other.constScanLine(y), row(one, y).size_bytes()) == 0;
}

} // namespace

QRect changedRect(const QImage &before, const QImage &after)
{
    int top = 0;
    int bottom = after.height() - 1;
    while (top <= bottom && isSameRow(before, after, top)) {
        ++top;
    }
    if (top > bottom) {
        return {};
    }
    while (isSameRow(before, after, bottom)) {
        --bottom;
    }
    std::ptrdiff_t left = after.width();
    std::ptrdiff_t right = 0; // behind the last one
    for (int y = top; y <= bottom; ++y) {
        const auto was = row(before, y);
        const auto is = row(after, y);
        // Only the columns that are not known to have changed have to be looked at.
        const auto first = std::mismatch(was.begin(), was.begin() + left, is.begin());
        left = first.first - was.begin();
        const auto last = std::mismatch(was.rbegin(), was.rend() - right, is.rbegin());
        right = was.rend() - last.first;
    }
    return {QPoint(static_cast<int>(left), top), QPoint(static_cast<int>(right) - 1, bottom)};
}

} // namespace gn
