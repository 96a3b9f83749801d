# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people eat and drink."""

import math

import props
from characters import kawaii
from items import gif
from motion import back, blink, ease_out, keys, part, ping, scatter, smooth, wave
from palette import *


@gif("coffee-cup", 240, frames=18, delay=70)
def coffee_cup(c, t):
    """A cup with a face and a lot of steam."""
    props.spot(c, "#e9b27c", "#f0c294", y=0.6, r=0.46)
    c.box(0, 204, 200, 40, "#a8683f")
    c.box(0, 204, 200, 6, "#bb7a4c")
    props.steam(c, 96, 106, t, 74, "#fff6ea", 24, 9)
    c.ellipse(100, 208, 78, 12, dark("#a8683f", 0.2))
    c.ellipse(100, 204, 76, 11, "#fff1dc")
    with c.at(96, 122 + 1.5 * wave(t), 2 * wave(t), 1.5):
        props.mug(c, WHITE)
    with c.at(90, 162 + 1.5 * wave(t), 2 * wave(t)):
        kawaii(c, 1.15, blink(t, 0.3, 0.38), "smile")
    c.text("COFFEE FIRST", 100, 26, 20, "#6b3f22")


@gif("pizza", 200, frames=20, delay=60, start=0.45)
def pizza(c, t):
    """A slice leaves the pizza, the cheese stretches, and it comes back."""
    props.dots(c, "#ff6b5e", "#ff7d70", 26, 6)
    pull = keys(t, (0, 0), (0.15, 0), (0.45, 1), (0.7, 1), (0.9, 0), (1, 0))
    crust, cheese, sauce = "#d98a3d", "#ffd25e", "#d9482f"

    def topping(points):
        for x, y, r in points:
            c.circle(x, y, r, sauce)
            c.circle(x - r * 0.3, y - r * 0.3, r * 0.25, light(sauce, 0.25))

    with c.at(90, 112, 0, 0.9):
        c.circle(4, 8, 90, dark("#ff6b5e", 0.25))
        c.circle(0, 0, 90, CREAM)
        c.circle(0, 0, 80, dark(CREAM, 0.07))
        c.pie(0, 0, 82, -10.6, 310.6, crust)
        c.pie(0, 0, 70, -10.6, 310.6, cheese)
        topping(((-38, -24, 13), (-8, -46, 11), (-44, 22, 12), (0, 44, 13), (34, 30, 11), (-12, 4, 10), (44, 2, 9)))
        for x, y, turn in ((-26, 44, 20), (-20, -20, 70), (24, 52, -30), (16, 14, 40), (-58, -2, 90)):
            c.ellipse(x, y, 7, 3, GREEN, turn)
        a = math.radians(-30)
        dx, dy = 32 * pull * math.cos(a), 32 * pull * math.sin(a) - 8 * pull
        if pull > 0.02:
            for along, sag in ((18, 5), (34, 9), (52, 6)):
                for angle in (-10, -50):
                    b = math.radians(angle)
                    x0, y0 = along * math.cos(b), along * math.sin(b)
                    c.curve([(x0, y0), (x0 + dx * 0.5, y0 + dy * 0.5 + sag * pull), (x0 + dx, y0 + dy)], cheese, 9 - 5 * pull)
        with c.at(dx, dy, 5 * pull):
            c.pie(0, 0, 82, -50.6, -9.4, crust)
            c.pie(0, 0, 70, -50.6, -9.4, cheese)
            topping(((42, -21, 11),))
            c.ellipse(28, -20, 6, 3, GREEN, 30)


@gif("beer-cheers", 200, frames=16, delay=60, start=0.4)
def beer_cheers(c, t):
    """Two mugs clink, the foam slops over."""
    props.rays(c, 100, 96, "#2f6f62", "#377b6d", 12)
    near = keys(t, (0, 0), (0.32, 1), (0.42, 0.86), (0.7, 0.86), (1, 0), ease=lambda u: u * u)
    clink = part(t, 0.3, 0.6)
    for side in (-1, 1):
        with c.at(100 + (52 - 19 * near) * side, 130 - 5 * near, (-3 - 15 * near) * -side, 0.86):
            c.ring(34 * side, 6, 19, "#ffe9bd", 10)
            c.box(-32, -44, 64, 92, "#ffe9bd", 12)
            c.box(-26, -38, 52, 80, AMBER, 8)
            for x in (-13, 4):
                c.box(x, -22, 9, 54, light(AMBER, 0.3), 4)
            for i in range(4):
                u = (t + i / 4) % 1
                c.circle(-18 + 12 * i, 34 - 60 * u, 2.4, LEMON)
            for x, r in ((-27, 13), (-9, 17), (12, 16), (28, 12)):
                c.circle(x, -46 - 2 * wave(t, 2, x / 40), r, WHITE)
            c.box(-34, -46, 68, 14, WHITE, 7)
            c.box(-22 * side - 6, -36, 13, 26, WHITE, 6.5)
    if 0 < clink < 1:
        for i, (a, b, k) in enumerate(scatter(8, 9)):
            x = 100 + (a - 0.5) * 120 * ease_out(clink)
            y = 84 - (30 + 34 * b) * math.sin(math.pi * min(clink * 1.1, 1)) + 34 * clink * clink
            c.circle(x, y, (3 + 3 * k) * (1 - clink * 0.6), WHITE if i % 2 else LEMON)
    c.letters("CHEERS", 100, 26, 30, lambda i: (0, 3 * wave(t, 1, -i * 0.12), 1, 0), LEMON, "#143a33", 3.5, 3)


@gif("popcorn", 220, frames=16, delay=60)
def popcorn(c, t):
    """A bucket that watches the drama; corn pops out."""
    c.background("#35215c")
    c.polygon([(100, -30), (210, 220), (-10, 220)], "#442c70")
    c.shadow(100, 206, 60, 0.4)
    for i, (x, y, k) in enumerate(scatter(44, 9)):
        u = (t + i / 9) % 1
        px = 100 + (x - 0.5) * 150 * u + (x - 0.5) * 50
        py = 106 - (62 + 22 * y) * 4 * u * (1 - u) + 60 * max(0, u - 0.8)
        with c.at(px, py, 300 * u * (x - 0.5), min(1, 6 * u) * (1 - smooth(part(u, 0.86, 1)))):
            for dx, dy, r in ((-6, 0, 7), (5, -4, 7.5), (3, 6, 6.5)):
                c.circle(dx, dy, r, (CREAM, LEMON)[i % 2])
            c.circle(0, 1, 3, AMBER)
    for i in range(8):
        x = 54 + 13 * i
        c.circle(x, 98 + 3 * wave(t, 2, i * 0.21) - (6 if i % 2 else 0), 12, (CREAM, LEMON)[i % 2])
    bucket = [(44, 98), (156, 98), (142, 204), (58, 204)]
    c.polygon(bucket, WHITE, 6)
    with c.inside(c.polygon_path, bucket):
        for i in range(4):
            top, low = 44 + 32 * i, 58 + 24 * i
            c.polygon([(top, 92), (top + 16, 92), (low + 12, 208), (low, 208)], RED)
    c.box(40, 92, 120, 12, light(RED, 0.1), 6)
    c.ellipse(100, 152, 38, 27, WHITE)
    look = 3 * wave(t)
    with c.at(100 + look, 148):
        kawaii(c, 1.2, blink(t, 0.6), "open", 0.2 + 0.6 * ping(t, 2))
