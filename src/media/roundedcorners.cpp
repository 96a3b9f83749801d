// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/roundedcorners.h"

#include <cmath>

namespace gn {

namespace {

constexpr int Whole = 256;

// How much of a pixel lies beyond the circle that touches the top and the left side, in parts of 256.
int shareOutside(int x, int y, double radius)
{
    constexpr int Samples = 16; // a side
    int outside = 0;
    for (int row = 0; row < Samples; ++row) {
        for (int column = 0; column < Samples; ++column) {
            const double dx = radius - x - (column + 0.5) / Samples;
            const double dy = radius - y - (row + 0.5) / Samples;
            outside += dx > 0 && dy > 0 && dx * dx + dy * dy > radius * radius ? 1 : 0;
        }
    }
    return outside * Whole / (Samples * Samples);
}

QRgb mixed(QRgb inside, QRgb outside, int share)
{
    const auto mix = [share](int a, int b) { return (a * (Whole - share) + b * share) / Whole; };
    return qRgb(
        mix(qRed(inside), qRed(outside)), mix(qGreen(inside), qGreen(outside)), mix(qBlue(inside), qBlue(outside)));
}

} // namespace

RoundedCorners::RoundedCorners(const FrameOptions &options)
    : m_outside(options.outside.rgb())
{
    const int side = static_cast<int>(std::ceil(options.cornerRadius));
    const int right = options.size.width() - 1;
    const int bottom = options.size.height() - 1;
    if (2 * side > right || 2 * side > bottom) {
        return;
    }
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int share = shareOutside(x, y, options.cornerRadius);
            if (share > 0) {
                for (const QPoint place :
                     {QPoint(x, y), QPoint(right - x, y), QPoint(x, bottom - y), QPoint(right - x, bottom - y)}) {
                    const auto row =
                        static_cast<std::size_t>(place.y()) * static_cast<std::size_t>(options.size.width());
                    m_pixels.push_back({.place = row + static_cast<std::size_t>(place.x()), .share = share});
                }
            }
        }
    }
}

void RoundedCorners::cover(QImage &canvas)
{
    auto *pixels = reinterpret_cast<QRgb *>(canvas.bits());
    for (Pixel &pixel : m_pixels) {
        QRgb &shown = pixels[pixel.place];
        pixel.covered = shown;
        shown = mixed(shown, m_outside, pixel.share);
    }
    m_isCovering = true;
}

void RoundedCorners::uncover(QImage &canvas)
{
    if (!m_isCovering) {
        return;
    }
    auto *pixels = reinterpret_cast<QRgb *>(canvas.bits());
    for (const Pixel &pixel : m_pixels) {
        pixels[pixel.place] = pixel.covered;
    }
    m_isCovering = false;
}

} // namespace gn
