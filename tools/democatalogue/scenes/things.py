# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rockets, money, music and other things."""

import math

import props
from characters import eye, kawaii
from items import gif
from motion import blink, hop, keys, part, ping, scatter, smooth, wave
from palette import *


@gif("rocket", 270, frames=16, delay=50)
def rocket(c, t):
    """Flies through stars and planets."""
    c.background("#1b1f5e")
    for i, (x, y, k) in enumerate(scatter(12, 26)):
        speed = 1 + i % 3
        py = (y + t * speed) % 1 * 300 - 15
        c.line([(x * 200, py), (x * 200, py + 3 + 5 * (speed - 1))], fade(WHITE, 0.45 + 0.2 * speed), 1.6 + 0.5 * speed)
    y = (0.1 + t) % 1 * 390 - 60
    c.circle(34, y, 26, "#e8709a")
    c.ellipse(34, y, 42, 9, "#f7b6c8", -18)
    with c.inside(c.box_path, 0, y - 40, 90, 38):
        c.circle(34, y, 26, "#e8709a")
    y = (0.62 + t) % 1 * 390 - 60
    c.circle(172, y, 20, MINT)
    c.circle(166, y - 6, 5, dark(MINT, 0.15))
    c.circle(178, y + 6, 4, dark(MINT, 0.15))
    with c.at(100 + 2.5 * wave(t, 3), 122 + 5 * wave(t), 3 * wave(t)):
        flame = 1 + 0.16 * wave(t, 4)
        with c.at(0, 62, 180, 1, flame):
            c.drop(0, -22, 24, CORAL)
            c.drop(0, -18, 17, ORANGE)
            c.drop(0, -14, 10, LEMON)
        c.blob([(-26, 16), (-54, 44), (-52, 72), (-22, 54)], dark(RED, 0.1))
        c.blob([(26, 16), (54, 44), (52, 72), (22, 54)], dark(RED, 0.1))
        hull = [(0, -98), (24, -64), (35, -10), (27, 56), (0, 62), (-27, 56), (-35, -10), (-24, -64)]
        c.blob(hull, WHITE)
        with c.inside(c.smooth_path, hull):
            c.box(-50, -110, 100, 54, RED)
            c.box(10, -110, 40, 190, fade(INK, 0.1))
            c.box(-50, 40, 100, 12, RED)
        c.circle(0, -14, 21, "#8a93b8")
        c.circle(0, -14, 16, "#9fe3ff")
        with c.at(0, -11):
            for side in (-1, 1):
                c.circle(6 * side, -3, 2.8, INK)
            c.arc(0, 0, 5, 20, 160, INK, 2.2)
        c.arc(-2, -14, 12, 200, 260, WHITE, 3)
        c.blob([(-7, 34), (7, 34), (8, 72), (0, 80), (-8, 72)], RED)


@gif("fire", 220, frames=16, delay=50)
def fire(c, t):
    """A little flame with a face."""
    c.background("#3c1637")
    for i in range(3):
        with c.faded(0.5):
            c.circle(100, 132, 92 - 18 * i + 3 * wave(t, 2, i * 0.2), mix("#3c1637", "#a3303a", 0.25 + 0.2 * i))
    for i, (x, y, k) in enumerate(scatter(31, 12)):
        u = (t + y) % 1
        c.circle(40 + 120 * x + 8 * wave(u, 1, k), 190 - 180 * u, (2 + 2.4 * k) * (1 - u), (YELLOW, ORANGE, CORAL)[i % 3])

    def flame(size, colour, phase, lift):
        s, w = size, wave(t, 2, phase)
        v = wave(t, 2, phase + 0.3)
        with c.at(100, 200):
            c.blob([(0, 0), (-44 * s, -10 * s), (-58 * s, -52 * s), (-46 * s + 2 * w, -84 * s), (-38 * s + 5 * w, -112 * s - 5 * v),
                    (-22 * s, -92 * s), (-6 * s + 7 * w, -140 * s), (6 * s + 10 * v, -168 * s - 6 * w), (20 * s + 5 * w, -124 * s),
                    (34 * s + 3 * v, -98 * s), (44 * s + 6 * v, -120 * s + 5 * w), (56 * s, -70 * s), (56 * s, -44 * s),
                    (42 * s, -10 * s)], colour, 0.9)  # fmt: skip

    flame(1.06, RED, 0.0, 0)
    flame(0.86, ORANGE, 0.15, 0)
    flame(0.64, YELLOW, 0.3, 0)
    c.ellipse(100, 170, 26, 24, LEMON)
    with c.at(100, 160 + 2 * wave(t, 2)):
        kawaii(c, 1.15, blink(t, 0.7), "open", 0.8)


@gif("money-rain", 220, frames=16, delay=60)
def money_rain(c, t):
    """A piggy bank under a rain of coins and notes."""
    props.spot(c, "#1f9e6e", "#2db07e", y=0.62, r=0.46)
    for x, y, i, size in props.falling(t, 88, 15, c.h, (1, 1, 2), 24):
        px = 10 + x * 180
        if i % 2:
            with c.at(px, y, 25 * wave(t, 1, size), math.cos(2 * math.pi * (t * 2 + size)), 1):
                c.circle(0, 0, 10, AMBER)
                c.circle(0, 0, 7.4, YELLOW)
                c.box(-1.4, -4.4, 2.8, 8.8, AMBER, 1)
        else:
            with c.at(px, y, 30 * wave(t, 1, size), 1, 0.75 + 0.25 * wave(t, 1, x)):
                c.box(-17, -9, 34, 18, "#d8f5c8", 2)
                c.box(-14, -6.5, 28, 13, "#7fcf83", 1)
                c.circle(0, 0, 5, "#d8f5c8")
    c.shadow(100, 208, 62, 0.22)
    squash = max(0, wave(t, 2)) * 0.04
    with c.at(100, 206, 0, 1 + squash, 1 - squash):
        pig = "#ff9fb6"
        for x in (-36, -14, 16, 38):
            c.box(x - 9, -22, 18, 24, dark(pig, 0.14), 6)
        c.ellipse(0, -52, 62, 44, pig)
        c.curve([(58, -60), (72, -70), (66, -80), (60, -70), (76, -64)], dark(pig, 0.14), 5)
        for x in (-44, -18):
            c.polygon([(x - 9, -82), (x + 1, -102), (x + 13, -86)], dark(pig, 0.12), 6)
        c.box(0, -95, 32, 6, dark(pig, 0.5), 3)
        coin = (t * 2) % 1
        if coin < 0.6:
            with c.inside(c.box_path, -20, -190, 80, 98):
                c.circle(16, -150 + 74 * (coin / 0.6) ** 2, 12, AMBER)
                c.circle(16, -150 + 74 * (coin / 0.6) ** 2, 9, YELLOW)
        c.ellipse(-34, -46, 19, 14, light(pig, 0.3))
        for dx in (-7, 7):
            c.ellipse(-34 + dx, -46, 3, 5, dark(pig, 0.45))
        for x in (-52, -14):
            eye(c, x, -64, 5, "happy" if coin > 0.5 else "open")
        c.arc(-34, -36, 10, 30, 150, dark(pig, 0.5), 3, ry=6)


@gif("surprise-gift", 230, frames=20, delay=60, start=0.5)
def surprise_gift(c, t):
    """A box shakes, the lid flies, a rabbit jumps out."""
    props.rays(c, 100, 150, "#7a4be0", "#8758ea", 14)
    shiver = wave(t, 10) * 3 * (1 - part(t, 0.2, 0.28))
    up = keys(t, (0, 0), (0.28, 0), (0.42, 1.1), (0.5, 1), (0.85, 1), (0.97, 0), (1, 0))
    props.burst(c, 100, 120, part(t, 0.3, 0.86), 9, 24, 115, (YELLOW, CORAL, MINT, WHITE, AQUA), 40)
    c.shadow(100, 222, 64, 0.3)
    c.box(50, 138, 100, 14, "#b53b52")
    with c.inside(c.box_path, 0, 0, 200, 148):
        with c.at(100, 228 - 128 * min(up, 1.06)):
            for side in (-1, 1):
                with c.at(15 * side, -34, (9 + 4 * wave(t, 2)) * side):
                    c.ellipse(0, -22, 11, 33, WHITE)
                    c.ellipse(0, -20, 5.5, 23, PINK)
            c.blob([(-34, 60), (-32, 20), (0, 6), (32, 20), (34, 60)], WHITE)
            c.ellipse(0, 0, 40, 35, WHITE)
            for side in (-1, 1):
                eye(c, 16 * side, -3, 6.5, "open")
                c.ellipse(27 * side, 10, 7, 4.6, PINK)
            c.polygon([(-4, 6), (4, 6), (0, 10)], ROSE, 3)
            c.box(-5, 16, 10, 9, SMOKE, 2)
            c.line([(0, 17), (0, 24)], GREY, 1.2)
            c.arc(-6, 10, 6, 0, 160, INK, 2.6, ry=5)
            c.arc(6, 10, 6, 20, 180, INK, 2.6, ry=5)
    with c.at(100 + shiver, 0):
        c.box(-50, 146, 100, 74, RED, 6)
        c.box(-11, 146, 22, 74, YELLOW)
        c.box(-50, 146, 100, 8, dark(RED, 0.18))
    with c.at(100 + shiver + 56 * min(up, 1), 140 - 46 * hop(min(up, 1) * 0.5), 62 * min(up, 1), 1 - 0.14 * min(up, 1)):
        c.box(-57, -13, 114, 24, CORAL, 6)
        c.box(-12, -13, 24, 24, LEMON)
        for side in (-1, 1):
            c.ellipse(15 * side, -22, 15, 9, YELLOW, 24 * side)
            c.ellipse(15 * side, -22, 7, 3.6, AMBER, 24 * side)
        c.circle(0, -18, 6.5, LEMON)


@gif("music", 190, frames=16, delay=50)
def music(c, t):
    """A boombox booms, notes fly out."""
    props.spot(c, "#16b1c9", "#2bbfd5", y=0.6, r=0.5)
    beat = ping(t, 2) ** 2

    def note(x, y, size, colour, double):
        with c.at(x, y, 10 * wave(t, 1, x / 90), size):
            if double:
                c.line([(-8, 10), (-8, -14), (10, -18), (10, 6)], colour, 4.5)
                c.line([(-8, -10), (10, -14)], colour, 5)
                c.ellipse(-12.5, 10, 7, 5.4, colour, -20)
                c.ellipse(5.5, 6, 7, 5.4, colour, -20)
            else:
                c.line([(4, 8), (4, -16), (13, -8)], colour, 4.5)
                c.ellipse(-1, 9, 7, 5.4, colour, -20)

    for i, (x, colour) in enumerate(((34, YELLOW), (78, WHITE), (124, ROSE), (168, YELLOW))):
        u = (t + i * 0.25) % 1
        note(x + 9 * wave(u), 92 - 68 * u, min(u * 5, 1) * (1 - smooth(part(u, 0.75, 1))) * 1.15, colour, i % 2 == 0)
    c.shadow(100, 178, 84, 0.2)
    with c.at(100, 176, 0, 1 + 0.02 * beat, 1 - 0.05 * beat):
        c.arc(0, -84, 46, 180, 360, INK, 9, ry=26)
        c.box(-86, -84, 172, 84, CORAL, 16)
        c.box(-86, -84, 172, 20, dark(CORAL, 0.14), 16)
        c.box(-86, -74, 172, 12, CORAL)
        for side in (-1, 1):
            c.circle(50 * side, -36, 30, INK)
            c.circle(50 * side, -36, 24 + 2.5 * beat, "#4b4468")
            c.circle(50 * side, -36, 13 + 3.5 * beat, SMOKE)
            c.circle(50 * side, -36, 6 + 2 * beat, INK)
        c.box(-16, -58, 32, 24, INK, 5)
        for i in range(4):
            h = 4 + 13 * ping(t, 2, i * 0.29)
            c.box(-11.5 + 6 * i, -38 - h, 4, h, (MINT, YELLOW, ORANGE, ROSE)[i], 1)
        for i in range(3):
            c.circle(-11 + 11 * i, -18, 4, CREAM)


@gif("robot", 230, frames=20, delay=60)
def robot(c, t):
    """Does the robot dance."""
    props.dots(c, "#ffd166", "#ffdc85", 24, 4)
    left = keys(t, (0, 0), (0.2, 90), (0.5, 90), (0.7, 0), (1, 0))
    right = keys(t, (0, 90), (0.2, 0), (0.5, 0), (0.7, 90), (1, 90))
    tilt = keys(t, (0, -8), (0.2, 8), (0.5, 8), (0.7, -8), (1, -8))
    step = keys(t, (0, 0), (0.2, 7), (0.5, 7), (0.7, 0), (1, 0))
    with c.at(22, 42, 0, 0.78):
        c.shadow(100, 220, 58)
        metal, shade = "#6fc3d8", "#4a9fb8"
        for side in (-1, 1):
            lift = step if side < 0 else 7 - step
            c.box(100 + 20 * side - 9, 176 - lift, 18, 34, shade, 4)
            c.box(100 + 22 * side - 16, 204 - lift, 32, 15, INK, 7)
        for side, turn in ((-1, left), (1, right)):
            with c.at(100 + 46 * side, 130):
                c.line([(0, 0), (26 * side, 4)], shade, 13)
                with c.at(28 * side, 4, turn * -side):
                    c.line([(0, 0), (0, 26)], metal, 13)
                    c.circle(0, 34, 11, INK)
                    c.circle(0, 38, 6.5, "#ffd166")
                c.circle(28 * side, 4, 9, INK)
        c.box(54, 110, 92, 74, metal, 16)
        c.box(54, 160, 92, 24, shade, 12)
        c.box(70, 124, 60, 36, INK, 8)
        points = []
        for i in range(13):
            k = (i / 12 + t) % 1
            points.append((76 + 4 * i, 142 - (12 if 0.3 < k < 0.4 else -9 if 0.42 < k < 0.5 else 0)))
        c.line(points, MINT, 3)
        c.box(88, 98, 24, 16, shade)
        with c.at(100, 74, tilt):
            c.line([(0, -34), (0, -52)], shade, 5)
            c.circle(0, -54, 7 + 1.5 * ping(t, 2), mix(CORAL, YELLOW, ping(t, 2)))
            for side in (-1, 1):
                c.box(48 * side - 8, -12, 16, 26, shade, 6)
            c.box(-46, -36, 92, 66, metal, 20)
            c.box(-36, -24, 72, 42, INK, 14)
            for side in (-1, 1):
                c.box(17 * side - 7, -13 + 7 * blink(t, 0.35, 0.85), 14, 15 - 13 * blink(t, 0.35, 0.85), MINT, 5)
            c.arc(0, 5, 9, 20, 160, MINT, 3.4, ry=6)
