# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things, skies and feasts as stickers."""

import math

import props
from characters import eye, kawaii
from items import sticker
from motion import blink, ease_out, keys, part, ping, scatter, smooth, wave
from palette import *


@sticker("party-popper", 200, frames=18, delay=60, start=0.3)
def party_popper(c, t):
    """A popper goes off."""
    kick = keys(t, (0, 0), (0.08, 1), (0.4, 0), (1, 0), ease=ease_out)
    u = part(t, 0.06, 0.97)
    for i, (a, b, k) in enumerate(scatter(30, 14)):
        if not 0 < u < 1:
            break
        angle = math.radians(-112 + 124 * (i + a) / 14)
        reach = (66 + 40 * b + 22 * (i % 2)) * ease_out(u)
        x, y = 82 + 0.78 * reach * math.cos(angle), 112 + 0.78 * reach * math.sin(angle) + 34 * u * u
        with c.at(x, y, 500 * u * (k - 0.5), 1 - smooth(part(u, 0.75, 1))):
            colour = (ROSE, YELLOW, MINT, SKY, PURPLE, ORANGE)[i % 6]
            if i % 3:
                c.box(-7, -4.5, 14, 9, colour, 2)
            else:
                c.circle(0, 0, 6, colour)
    with c.at(66 - 6 * kick, 134 + 6 * kick, 0, 1 + 0.05 * kick):
        cone = [(-38, 46), (-12, -34), (34, 12)]
        c.polygon(cone, YELLOW, 10)
        with c.inside(c.polygon_path, cone):
            for k in range(3):
                c.line([(-46 + 24 * k, -6), (4 + 24 * k, 50)], CORAL, 9)
        with c.at(11, -11, 45):
            c.ellipse(0, 0, 35, 12, dark(CORAL, 0.1))
            c.ellipse(0, 0, 27, 7, dark(PURPLE, 0.5))


@sticker("fire-sticker", 190, frames=14, delay=50)
def fire_sticker(c, t):
    """A flame."""

    def flame(s, colour, phase):
        w, v = wave(t, 2, phase), wave(t, 2, phase + 0.3)
        with c.at(100, 176):
            c.blob([(0, 0), (-44 * s, -10 * s), (-56 * s, -50 * s), (-42 * s + 4 * w, -92 * s - 4 * v), (-24 * s, -76 * s),
                    (2 * s + 8 * w, -152 * s - 5 * v), (24 * s + 4 * v, -100 * s), (40 * s + 4 * w, -84 * s + 4 * v),
                    (56 * s, -46 * s), (42 * s, -10 * s)], colour, 0.9)  # fmt: skip

    flame(1.04, RED, 0)
    flame(0.78, ORANGE, 0.15)
    flame(0.5, LEMON, 0.3)


@sticker("star-spin", 180, frames=16, delay=60)
def star_spin(c, t):
    """A star turns and smiles."""
    with c.at(100, 96, 9 * wave(t), 1 + 0.05 * wave(t, 2)):
        c.star(0, 0, 74, AMBER, 5, 0.56, 0, 0.3)
        c.star(0, -2, 66, YELLOW, 5, 0.56, 0, 0.3)
        with c.at(0, 2):
            kawaii(c, 1.4, blink(t, 0.5))
    for i, (x, y) in enumerate(((34, 34), (172, 40), (168, 152))):
        c.sparkle(x, y, 17 * ping(t, 1, i / 3), (SKY, ROSE, MINT)[i])


@sticker("coffee-sticker", 190, frames=16, delay=70)
def coffee_sticker(c, t):
    """A steaming paper cup."""
    for i in range(2):
        x = 84 + 30 * i
        points = [(x + 5 * math.sin(2 * math.pi * (k / 5 * 0.9 - t + i * 0.4)), 49 - 6.6 * k) for k in range(6)]
        c.curve(points, "#cbb8a8", 7)
    with c.at(100, 116, 3 * wave(t)):
        c.polygon([(-42, -48), (42, -48), (32, 62), (-32, 62)], WHITE, 8)
        c.polygon([(-42, -48), (42, -48), (32, 62), (-32, 62)], "#e9d7c4", 4)
        c.polygon([(-39, -16), (39, -16), (34, 38), (-34, 38)], "#8a5a3c", 4)
        c.box(-50, -62, 100, 18, INK, 7)
        c.box(-42, -70, 84, 12, INK, 6)
        with c.at(0, 8):
            c.circle(0, 2, 24, CREAM)
            kawaii(c, 0.8, blink(t, 0.4))


@sticker("heart-beat", 180, frames=14, delay=60)
def heart_beat(c, t):
    """A heart that beats."""
    beat = max(math.exp(-((t - 0.2) / 0.08) ** 2), 0.8 * math.exp(-((t - 0.48) / 0.09) ** 2))
    with c.at(100, 92, 0, 0.92 + 0.14 * beat):
        c.heart(0, 4, 146, dark(ROSE, 0.22))
        c.heart(0, 0, 140, ROSE)
        c.ellipse(-38, -34, 15, 9, "#ffc3d3", -38)
        with c.at(0, -2):
            kawaii(c, 1.35, blink(t, 0.75))


@sticker("sun-sticker", 190, frames=16, delay=60)
def sun_sticker(c, t):
    """A sun with turning rays."""
    for i in range(12):
        with c.at(100, 95, 30 * i + 30 * t):
            reach = 82 + (4 * wave(t, 1, 0) if i % 2 else -4 * wave(t, 1, 0))
            c.polygon([(-9, -58), (0, -reach), (9, -58)], ORANGE, 7)
    c.circle(100, 95, 56, AMBER)
    c.circle(98, 93, 53, YELLOW)
    with c.at(100, 94):
        kawaii(c, 1.5, blink(t, 0.55), "open", 0.6)


@sticker("ghost-sticker", 200, frames=16, delay=70)
def ghost_sticker(c, t):
    """BOO."""
    y = 92 + 6 * wave(t)
    hem = [(150 - 16.7 * i, y + 72 + (9 if i % 2 else -4) + 4 * wave(t, 2, i * 0.2)) for i in range(7)]
    c.blob([(100, y - 74), (142, y - 50), (156, y + 6)] + hem + [(44, y + 6), (58, y - 50)], "#d9d2ff")
    c.blob([(98, y - 70), (136, y - 48), (148, y + 6)] + [(px * 0.94 + 3, py - 7) for px, py in hem] + [(50, y + 6), (62, y - 48)], "#efeaff")
    for side in (-1, 1):
        eye(c, 100 + 20 * side, y - 14, 9.5, "open", blink(t, 0.4))
        c.ellipse(100 + 37 * side, y + 5, 8, 5.4, PINK)
    c.ellipse(100, y + 14, 8, 8 + 6 * ping(t), INK)
    c.ellipse(100, y + 19, 5, 3 + 2 * ping(t), CORAL)


@sticker("rainbow-sticker", 150, frames=18, delay=60, start=0.6)
def rainbow_sticker(c, t):
    """A rainbow grows from cloud to cloud."""
    u = keys(t, (0, 0), (0.4, 1), (0.8, 1), (1, 0))
    for i, colour in enumerate((RED, ORANGE, YELLOW, GREEN, SKY, PURPLE)):
        if u > 0.01:
            c.ctx.set_line_cap(0)
            c.arc(100, 116, 76 - 9 * i, 180, 180 + 180 * u, colour, 9.6)
            c.ctx.set_line_cap(1)
    c.cloud(44, 120 + 2 * wave(t), 58, SKY)
    c.cloud(43, 117 + 2 * wave(t), 56, light(SKY, 0.75))
    c.cloud(156, 120 - 2 * wave(t), 58, SKY)
    c.cloud(155, 117 - 2 * wave(t), 56, light(SKY, 0.75))


@sticker("birthday-sticker", 200, frames=14, delay=60)
def birthday_sticker(c, t):
    """A cake with flickering candles."""
    with c.at(100, 178 - 3 * abs(wave(t)), 2 * wave(t), 1.3):
        props.cake(c, t, ROSE)
