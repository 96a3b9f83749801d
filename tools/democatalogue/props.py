# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backdrops and the small things that many scenes share: confetti, rain, snow, steam, hearts."""

import math

from motion import TAU, ease_out, ping, scatter, smooth, wave
from palette import BRIGHTS, CORAL, INK, NAVY, PINK, RED, SKY, WHITE, YELLOW, dark, fade, light


def spot(c, colour, tone=None, x=0.5, y=0.5, r=0.42):
    """A plain backdrop with one lighter disc behind the figure."""
    c.background(colour)
    c.circle(c.w * x, c.h * y, min(c.w, c.h) * r, tone or light(colour, 0.2))


def rays(c, x, y, colour, tone, count=12, turn=0.0):
    c.background(colour)
    reach = math.hypot(c.w, c.h)
    step = 360 / count
    for i in range(count):
        c.pie(x, y, reach, turn + i * step, turn + i * step + step / 2, tone)


def dots(c, colour, tone, step=28, r=3.5, shift=0.0):
    """A pattern of dots; shift 0 … 1 moves it down by one row of its pattern."""
    c.background(colour)
    for row in range(-2, int(c.h / step) + 3):
        for column in range(-1, int(c.w / step) + 2):
            c.circle((column + 0.5 * (row % 2)) * step, (row + shift * 2) * step, r, tone)


def ground(c, y, colour, bulge=0.0):
    """Everything below y; bulge lifts its middle."""
    c.ctx.new_path()
    c.ctx.move_to(0, y)
    c.ctx.curve_to(c.w * 0.3, y - bulge, c.w * 0.7, y - bulge, c.w, y)
    c.ctx.line_to(c.w, c.h)
    c.ctx.line_to(0, c.h)
    c.ctx.close_path()
    c.fill(colour)


def falling(t, seed, count, height, speeds=(1, 2), margin=20):
    """(x share, y, number, size share) of things that fall through the picture and come back at its top."""
    for i, (x, y, size) in enumerate(scatter(seed, count)):
        speed = speeds[i % len(speeds)]
        yield x, (y + t * speed) % 1 * (height + 2 * margin) - margin, i, size


def confetti(c, t, seed=1, count=26, speeds=(1, 1, 2), colours=BRIGHTS):
    for x, y, i, size in falling(t, seed, count, c.h, speeds):
        px = x * c.w + 6 * wave(t, 1 + i % 2, x)
        with c.at(px, y, 360 * (t * (1 + i % 2) + x) * (1 if i % 2 else -1)):
            colour = colours[i % len(colours)]
            if i % 3 == 0:
                c.circle(0, 0, 2.6 + 1.6 * size, colour)
            else:
                c.box(-4.2, -2.4 - size, 8.4, 4.8 + 2 * size, colour, 1.4)


def burst(c, x, y, u, seed=3, count=22, reach=90, colours=BRIGHTS, fall=40, size=1.0):
    """Confetti shot from x, y; u 0 … 1."""
    if not 0 < u < 1:
        return
    for i, (a, b, _) in enumerate(scatter(seed, count)):
        angle = a * TAU
        distance = reach * (0.35 + 0.65 * b) * ease_out(u)
        shrink = (1 - smooth(max(0, (u - 0.6) / 0.4))) * size
        px, py = x + distance * math.cos(angle), y + distance * math.sin(angle) + fall * u * u
        with c.at(px, py, 500 * u * (a - 0.5), shrink):
            if i % 3:
                c.box(-4.5, -2.8, 9, 5.6, colours[i % len(colours)], 1.5)
            else:
                c.circle(0, 0, 3.4, colours[i % len(colours)])


def rain(c, t, seed=5, count=26, colour=None, slant=5, length=13, width=2.6, top=0):
    colour = colour or fade(WHITE, 0.7)
    for x, y, _, size in falling(t, seed, count, c.h - top, (2, 3), 16):
        px = x * (c.w + 20) - 10
        c.line([(px, top + y), (px - slant, top + y + length * (0.7 + 0.5 * size))], colour, width)


def snow(c, t, seed=7, count=34, colour=WHITE):
    for x, y, _, size in falling(t, seed, count, c.h, (1, 1, 2), 8):
        c.circle(x * c.w + 7 * wave(t, 1, size), y, 1.6 + 2.4 * size, colour)


def steam(c, x, y, t, height=44, colour=WHITE, gap=17, width=6, count=3):
    """Wisps that rise from a cup."""
    for i in range(count):
        left = x + (i - (count - 1) / 2) * gap
        rise = (t + i / count) % 1
        strength = ping(rise)
        points = []
        for k in range(6):
            share = k / 5
            py = y - rise * height * 0.55 - share * height * 0.55
            points.append((left + 4.5 * math.sin(TAU * (share * 0.9 - rise + i * 0.3)), py))
        c.curve(points, fade(colour, 0.85 * strength), width * (0.55 + 0.45 * strength))


def floating_hearts(c, t, seed=11, count=7, colours=(RED, CORAL, PINK), low=None, rise=130, spread=1.0):
    low = c.h if low is None else low
    for i, (x, phase, size) in enumerate(scatter(seed, count)):
        u = (t + phase) % 1
        px = c.w * (0.5 + (x - 0.5) * spread) + 7 * wave(u, 1, x)
        scale = min(u * 6, 1) * (1 - smooth(max(0, (u - 0.7) / 0.3)))
        c.heart(px, low - rise * u, (15 + 11 * size) * scale, colours[i % len(colours)], 12 * wave(u, 1, size))


def twinkles(c, t, seed=13, count=8, colour=WHITE, box=None, size=9):
    """Glints that come and go."""
    left, top, w, h = box or (0, 0, c.w, c.h)
    for x, y, phase in scatter(seed, count):
        u = ping(t, 1, phase) ** 2
        c.sparkle(left + x * w, top + y * h, size * (0.5 + 0.6 * x) * u, colour)


def stars(c, t, seed=17, count=24, colour="#ffffff", height=None):
    height = height or c.h
    for i, (x, y, phase) in enumerate(scatter(seed, count)):
        glow = 0.35 + 0.65 * ping(t, 1 + i % 2, phase)
        c.circle(x * c.w, y * height, 0.8 + 1.1 * phase, fade(colour, glow))


def sleep_letters(c, x, y, t, colour=WHITE, outline=NAVY):
    """Z, z, z that drift up to the right."""
    for i in range(3):
        u = (t + i / 3) % 1
        size = 9 + 13 * u
        scale = min(u * 5, 1) * (1 - smooth(max(0, (u - 0.75) / 0.25)))
        if scale > 0.05:
            with c.at(x + 30 * u + 4 * wave(u), y - 48 * u, 10 * wave(u, 1, 0.2), scale):
                c.text("Z", 0, 0, size, colour, outline, 2.5)


def mug(c, colour=WHITE, drink="#6b4632", band=None):
    """60 wide and 52 high, its rim's middle at 0, 0."""
    c.ring(36, 24, 13, dark(colour, 0.12), 8)
    c.box_path(-32, -2, 64, 54, 15)
    c.fill(colour)
    with c.inside(c.box_path, -32, -2, 64, 54, 15):
        c.box(14, -2, 20, 56, dark(colour, 0.1))
        if band:
            c.box(-32, 22, 66, 12, band)
    c.ellipse(0, 0, 32, 8.5, light(colour, 0.4))
    c.ellipse(0, 1, 27, 6, drink)


def bubble(c, x, y, w, h, colour=WHITE, tail=(0, 14), r=18):
    """A speech bubble centred at x, y; tail: where it points to, from the middle of its lower side."""
    c.box(x - w / 2, y - h / 2, w, h, colour, r)
    c.polygon([(x - 9 + tail[0] * 0.2, y + h / 2 - 5), (x + 9 + tail[0] * 0.2, y + h / 2 - 5)]
              + [(x + tail[0], y + h / 2 + tail[1])], colour, 3)  # fmt: skip


def party_hat(c, colour, tone, size=1.0):
    """Its rim's middle at 0, 0."""
    with c.at(0, 0, 0, size):
        c.polygon([(-17, 0), (0, -40), (17, 0)], colour, 6)
        with c.inside(c.polygon_path, [(-19, 2), (0, -43), (19, 2)]):
            for y in (-6, -20, -34):
                c.line([(-24, y + 6), (24, y - 6)], tone, 5)
        c.circle(0, -42, 6.5, WHITE)


def balloon(c, x, y, r, colour, sway=0.0, length=60):
    c.curve([(x, y + r * 1.2), (x + sway, y + r + length * 0.5), (x - sway * 0.5, y + r + length)], fade(INK, 0.4), 1.6)
    c.polygon([(x - 4, y + r * 1.28), (x + 4, y + r * 1.28), (x, y + r * 1.08)], dark(colour, 0.15), 2)
    c.ellipse(x, y, r, r * 1.18, colour)
    c.ellipse(x - r * 0.38, y - r * 0.45, r * 0.17, r * 0.3, light(colour, 0.55), 30)


def cake(c, t, colour=PINK, layers=WHITE, candles=3):
    """110 wide; its foot at 0, 0."""
    c.ellipse(0, 2, 66, 9, light(SKY, 0.6))
    c.box(-52, -44, 104, 46, "#d98e55", 8)
    c.box(-52, -24, 104, 9, layers)
    c.box(-52, -50, 104, 22, colour, 9)
    for i, drip in enumerate((14, 24, 12, 20, 15, 23, 13)):
        c.box(-52 + i * 14.86, -40, 14.9, drip, colour, 7.4)
    for i in range(candles):
        x = (i - (candles - 1) / 2) * 26
        c.box(x - 4, -76, 8, 28, (SKY, YELLOW, CORAL)[i % 3], 3)
        flicker = wave(t, 3, i * 0.37)
        c.drop(x + flicker * 0.9, -84, 5.4 + 0.6 * wave(t, 2, i * 0.2), "#ff9c38", flicker * 7)
        c.drop(x + flicker * 0.6, -82.5, 2.7, "#ffe98a", flicker * 7)
