# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weather, sky, seasons and feasts."""

import math

import props
from characters import eye, kawaii
from items import gif
from motion import blink, ease_out, keys, part, ping, scatter, smooth, wave
from palette import *


@gif("rain-cloud", 210, frames=16, delay=60)
def rain_cloud(c, t):
    """A sad cloud rains on a flower, which likes it."""
    c.background("#7f9cc9")
    c.box(0, 176, 200, 40, "#5d9a6b")
    c.box(0, 176, 200, 7, "#74b07f")
    for i in range(9):
        for k in range(2):
            u = (t + i * 0.37 + k / 2) % 1
            c.drop(42 + 15 * i, 86 + 100 * u * u + 8 * u, 4.6 * min(1, 5 * u), "#d5ecff")
            if u > 0.9:
                c.ellipse(42 + 15 * i, 186, 9 * (u - 0.9) * 10, 2.4, fade(WHITE, (1 - u) * 8))
    sway = 4 * wave(t)
    c.curve([(100, 186), (100 + sway * 0.4, 168), (100 + sway, 148)], LEAF, 5)
    c.ellipse(110 + sway * 0.3, 172, 10, 4.6, LEAF, -24)
    with c.at(100 + sway, 146, 6 * wave(t)):
        for k in range(7):
            with c.at(0, 0, k * 360 / 7):
                c.ellipse(0, -13, 7, 10, YELLOW)
        c.circle(0, 0, 11, ORANGE)
        for side in (-1, 1):
            c.circle(4 * side, -2, 1.8, INK)
        c.arc(0, 1, 4, 20, 160, INK, 1.8)
    with c.at(100 + 5 * wave(t), 62, 0, 1.0 + 0.015 * wave(t, 2)):
        c.cloud(3, 7, 152, "#5a76a8")
        c.cloud(0, 0, 152, WHITE)
        for side in (-1, 1):
            eye(c, 18 * side, 0, 6.5, "open", blink(t, 0.3))
            c.line([(26 * side, -16), (13 * side, -20)], INK, 3.4)
            c.ellipse(31 * side, 11, 7, 4.4, "#ffc0cf")
        c.arc(0, 17, 7, 205, 335, INK, 3.2, ry=6)


@gif("day-night", 180, frames=24, delay=80, start=0.1)
def day_night(c, t):
    """Sun and moon circle a little house."""
    day = 0.5 + 0.5 * math.cos(2 * math.pi * t)
    bright = smooth(min(max(day * 1.6 - 0.3, 0), 1))
    c.background(mix("#1a2058", "#86d3f7", bright))
    for i, (x, y, k) in enumerate(scatter(71, 22)):
        c.circle(x * 200, y * 120, 1 + k, fade(WHITE, (1 - bright) * 0.9))
    angle = 2 * math.pi * t
    sx, sy = 100 + 92 * math.sin(angle), 142 - 108 * math.cos(angle)
    c.circle(sx, sy, 25, fade(LEMON, 0.35))
    c.circle(sx, sy, 19, YELLOW)
    mx, my = 100 - 92 * math.sin(angle), 142 + 108 * math.cos(angle)
    c.circle(mx, my, 18, CREAM)
    c.circle(mx - 5, my - 4, 4, SAND)
    c.circle(mx + 6, my + 5, 3, SAND)
    c.ellipse(40, 178, 110, 50, mix("#1f3f52", "#57b86a", bright))
    c.ellipse(170, 184, 120, 48, mix("#1a3547", "#48a75d", bright))
    c.polygon([(72, 96), (104, 66), (136, 96)], mix("#5c2a48", CORAL, bright), 6)
    c.box(78, 94, 52, 46, mix("#5d5c86", CREAM, bright), 3)
    c.box(116, 66, 10, 22, mix("#5c2a48", CORAL, bright))
    window = mix(YELLOW, "#9bdcf5", bright)
    for x in (85, 110):
        c.box(x, 103, 14, 14, window, 2)
    c.box(97, 118, 14, 22, mix("#3c2540", BROWN, bright), 3)
    for x, k in ((30, 1.0), (168, 1.2)):
        c.box(x - 3, 124, 6, 26, mix("#2a2038", BROWN, bright))
        c.circle(x, 114, 17 * k, mix("#1c4a4c", LEAF, bright))
    c.cloud((70 + 260 * t) % 260 - 30, 34, 44, mix("#3a417c", WHITE, bright))


@gif("planets", 200, frames=24, delay=60)
def planets(c, t):
    """Three planets go round a sun, each at its own pace."""
    c.background("#170f3a")
    props.stars(c, t, 51, 34)
    tilt = 0.5
    bodies = ((54, 2, 0.1, 8, SKY), (72, 1, 0.5, 10, CORAL), (80, 1, 0.0, 11, MINT))
    for r, *_ in bodies:
        with c.at(100, 100, -14):
            c.ellipse_path(0, 0, r, r * tilt)
        c.stroke("#43367a", 2)

    def draw(front):
        for r, laps, phase, size, colour in bodies:
            a = 2 * math.pi * (laps * t + phase)
            if (math.sin(a) > 0) == front:
                k = 1 + 0.2 * math.sin(a)
                with c.at(100, 100, -14):
                    x, y = r * math.cos(a), r * tilt * math.sin(a)
                    c.circle(x, y, size * k, colour)
                    c.circle(x - size * 0.3, y - size * 0.3, size * 0.35 * k, light(colour, 0.4))
                    if size == 11:
                        c.ellipse_path(x, y, size * 1.7 * k, size * 0.5 * k)
                        c.stroke(light(colour, 0.5), 3)

    draw(False)
    c.circle(100, 100, 41 + 2 * wave(t, 2), "#54306a")
    c.circle(100, 100, 34, YELLOW)
    with c.at(100, 98):
        kawaii(c, 1.05, blink(t, 0.5))
    draw(True)


@gif("beach-summer", 240, frames=20, delay=70)
def beach_summer(c, t):
    """Waves, a palm and a sun with sunglasses."""
    c.background("#7fdcf2")
    with c.at(142, 62, 0, 0.9):
        for i in range(10):
            with c.at(0, 0, 36 * i + 36 * t):
                c.polygon([(-7, -42), (0, -56), (7, -42)], ORANGE, 4)
        c.circle(0, 0, 36, YELLOW)
        for side in (-1, 1):
            c.box(15 * side - 12, -10, 24, 16, INK, 7)
            c.line([(15 * side - 5, -5), (15 * side, -5)], WHITE, 3)
        c.line([(-30, -7), (30, -7)], INK, 4)
        c.arc(0, 10, 11, 20, 160, INK, 3.4, ry=8)
    c.cloud(44 + 6 * wave(t), 44, 56, WHITE)
    for row, (y, colour) in enumerate(((128, "#38b6d8"), (148, "#2aa3cc"), (168, "#1f91bf"))):
        shift = 2 * math.pi * t * (1 if row % 2 else -1)
        c.ctx.new_path()
        c.ctx.move_to(0, 250)
        for x in range(0, 204, 4):
            c.ctx.line_to(x, y + 5 * math.sin(x / 200 * 2 * math.pi * 3 + shift + row))
        c.ctx.line_to(200, 250)
        c.ctx.close_path()
        c.fill(colour)
    wash = 8 * wave(t)
    c.blob([(-20, 200 + wash), (60, 192 + wash), (120, 202 - wash * 0.5), (220, 188 + wash), (220, 260), (-20, 260)], "#d8f6fb")
    c.blob([(-20, 208 + wash * 0.6), (60, 201 + wash * 0.6), (120, 210 - wash * 0.4), (220, 198 + wash * 0.6), (220, 270), (-20, 270)],
           SAND)  # fmt: skip
    c.curve([(38, 222), (44, 170), (62, 112)], BROWN, 12)
    for k in range(5):
        y = 206 - 20 * k
        c.line([(36 + 3.4 * k, y), (46 + 3.4 * k, y - 2)], dark(BROWN, 0.3), 2.4)
    for i, (turn, length) in enumerate(((-170, 52), (-128, 48), (-82, 42), (-38, 50), (2, 52), (30, 36))):
        with c.at(62, 110, turn + 5 * wave(t, 1, i * 0.12)):
            c.blob([(0, 0), (length * 0.5, -11), (length, 6), (length * 0.5, -1)], (LEAF, GREEN)[i % 2])
    for x, y in ((56, 114), (67, 116)):
        c.circle(x, y, 6, COCOA)
    c.star(140, 226, 12, CORAL, 5, 0.5, 20)
    c.ellipse(170, 232, 10, 5, "#e3b883")


@gif("snowman", 240, frames=20, delay=70)
def snowman(c, t):
    """Tips its hat in the falling snow."""
    c.background("#9cc9f2")
    c.circle(100, 120, 96, "#b1d6f7")
    for x, k in ((22, 1.0), (178, 1.2)):
        for i in range(3):
            c.polygon([(x - 26 * k + 5 * i, 196 - 26 * i * k), (x, 146 - 26 * i * k), (x + 26 * k - 5 * i, 196 - 26 * i * k)], "#4f8f8a", 4)
    props.ground(c, 196, WHITE, 12)
    c.shadow(100, 218, 50, 0.12)
    sway = 2.5 * wave(t)
    with c.at(100, 216, sway):
        for side in (-1, 1):
            swing = 10 * wave(t, 2) if side > 0 else 0
            c.curve([(34 * side, -76), (60 * side, -94), (76 * side, -112 - swing)], BROWN, 5)
            c.line([(68 * side, -102 - swing * 0.6), (80 * side, -98 - swing * 0.6)], BROWN, 4)
        c.circle(0, -36, 44, "#e2eefb")
        c.circle(-3, -39, 40, WHITE)
        c.circle(0, -100, 35, "#e2eefb")
        c.circle(-2, -102, 31.5, WHITE)
        for y in (-54, -34, -16):
            c.circle(0, y, 4, INK)
        c.curve([(-30, -76), (0, -68), (30, -76)], RED, 13)
        c.line([(16, -70), (22, -44)], RED, 12)
        for y in (-54, -48):
            c.line([(15, y + 2), (28, y)], LEMON, 3)
        for side in (-1, 1):
            eye(c, 12 * side, -108, 4.6, "open", blink(t, 0.6))
            c.ellipse(20 * side, -96, 6, 4, BLUSH)
        c.polygon([(0, -102), (26, -95), (0, -94)], ORANGE, 4)
        c.arc(-2, -92, 10, 40, 140, INK, 3)
        tip = keys(t, (0, 0), (0.25, 1), (0.5, 1), (0.75, 0), (1, 0))
        with c.at(0, -128 - 12 * tip, -8 - 14 * tip):
            c.box(-34, -5, 68, 10, INK, 5)
            c.box(-22, -40, 44, 38, INK, 5)
            c.box(-22, -14, 44, 9, RED)
    props.snow(c, t, 7, 26)


@gif("christmas-tree", 270, frames=16, delay=80)
def christmas_tree(c, t):
    """Lights blink in turn."""
    c.background("#7d1f3c")
    c.circle(100, 140, 92, "#8f2947")
    props.snow(c, t, 19, 22, "#f3d3da")
    c.shadow(100, 252, 66, 0.3)
    for x, y, w, h, colour, band in ((18, 222, 38, 30, SKY, WHITE), (146, 214, 40, 38, YELLOW, RED)):
        c.box(x, y, w, h, colour, 4)
        c.box(x + w / 2 - 4, y, 8, h, band)
        for side in (-1, 1):
            c.ellipse(x + w / 2 + 7 * side, y - 4, 8, 5, band, 24 * side)
    c.box(88, 222, 24, 30, BROWN, 4)
    for i, (y, w) in enumerate(((228, 70), (182, 58), (138, 45))):
        c.polygon([(100 - w, y), (100, y - 78), (100 + w, y)], ("#237a52", "#2b8d5e", "#35a06c")[i], 10)
    for i, (y, w) in enumerate(((212, 52), (168, 42), (126, 28))):
        c.curve([(100 - w, y - 14), (100, y + 4), (100 + w, y - 12)], fade(LEMON, 0.8), 2.4)
    bulbs = ((58, 208), (84, 213), (116, 213), (142, 206), (66, 164), (100, 172), (134, 164), (80, 122), (118, 124), (100, 96))
    for i, (x, y) in enumerate(bulbs):
        glow = ping(t, 1, i * 0.34)
        colour = (ROSE, YELLOW, SKY, ORANGE)[i % 4]
        c.circle(x, y, 7 + 5 * glow, fade(colour, 0.35 * glow))
        c.circle(x, y, 6, mix(dark(colour, 0.12), light(colour, 0.45), glow))
    c.star(100, 56, 25 + 2 * wave(t, 2), fade(LEMON, 0.4), 5, 0.5, 8 * wave(t))
    c.star(100, 56, 19, YELLOW, 5, 0.5, 8 * wave(t))
    c.text("MERRY CHRISTMAS", 100, 20, 17, WHITE)


@gif("ghost-halloween", 240, frames=20, delay=70)
def ghost_halloween(c, t):
    """A ghost floats over pumpkins: BOO!"""
    c.background("#3a2266")
    c.circle(142, 62, 46, "#ffcf6b")
    for i, (x, y) in enumerate(((34, 52), (70, 28), (172, 96))):
        flap = 7 * wave(t, 2, i * 0.3)
        px = x + 6 * wave(t, 1, i * 0.4)
        c.curve([(px - 17, y - flap), (px - 8, y + 1), (px, y - 2), (px + 8, y + 1), (px + 17, y - flap)], "#170c33", 5)
    props.ground(c, 206, "#241447", 10)
    c.curve([(14, 214), (16, 150), (34, 110)], "#170c33", 9)
    c.curve([(17, 150), (4, 128), (4, 112)], "#170c33", 6)
    c.curve([(22, 132), (40, 128), (48, 112)], "#170c33", 5)
    y = 116 + 9 * wave(t)
    c.ellipse(100, 206, 40 - 5 * wave(t), 7, fade("#12092b", 0.7))
    hem = []
    for i in range(7):
        hem.append((142 - 14 * i, y + 60 + (14 if i % 2 else -6) + 4 * wave(t, 2, i * 0.2)))
    c.blob([(100, y - 62), (136, y - 42), (146, y + 4)] + hem + [(54, y + 4), (64, y - 42)], WHITE)
    for side in (-1, 1):
        c.ellipse(100 + 50 * side, y + 6 - 8 * wave(t, 1, 0.2), 15, 9, WHITE, -24 * side)
        eye(c, 100 + 16 * side, y - 14, 8, "open", blink(t, 0.3))
        c.ellipse(100 + 30 * side, y + 3, 7, 4.6, PINK)
    boo = ping(t)
    c.ellipse(100, y + 8, 6 + 3 * boo, 5 + 7 * boo, INK)
    for x, k, phase in ((42, 1.0, 0), (166, 1.25, 0.4)):
        with c.at(x, 214, 0, k, k * (1 + 0.03 * wave(t, 2, phase))):
            c.box(-3, -38, 7, 14, LEAF, 3)
            for dx, rx in ((-17, 13), (17, 13), (0, 15)):
                c.ellipse(dx, -12, rx, 18, ORANGE if dx else light(ORANGE, 0.12))
            glow = mix(YELLOW, LEMON, ping(t, 3, phase))
            for side in (-1, 1):
                c.polygon([(10 * side - 5, -14), (10 * side, -22), (10 * side + 5, -14)], glow, 2)
            c.polygon([(-15, -8), (15, -8), (9, 0), (4, -4), (0, 1), (-4, -4), (-9, 0)], glow, 2)


@gif("fireworks-congrats", 220, frames=22, delay=60, start=0.3)
def fireworks(c, t):
    """Rockets burst over a town: CONGRATS!"""
    c.background("#141a4a")
    for i, (x, y, k) in enumerate(scatter(3, 16)):
        c.circle(x * 200, y * 140, 0.8 + 0.8 * k, fade(WHITE, 0.7))
    for i, (x, top, phase, colour, tone) in enumerate(((58, 66, 0.0, ROSE, LEMON), (146, 52, 0.36, AQUA, WHITE), (104, 96, 0.68, YELLOW, ORANGE))):
        u = (t + phase) % 1
        rise = part(u, 0, 0.24)
        if u < 0.24:
            y = 200 - (200 - top) * ease_out(rise)
            c.line([(x, y), (x, y + 20)], fade(LEMON, 0.8), 3)
        else:
            v = part(u, 0.24, 0.9)
            for ring, count, reach, paint in ((0, 14, 54, colour), (1, 9, 32, tone)):
                for k in range(count):
                    a = 2 * math.pi * k / count + ring * 0.3
                    d = reach * ease_out(v)
                    start = reach * ease_out(max(0, v - 0.22))
                    sag = 14 * v * v
                    alpha = 1 - smooth(part(v, 0.6, 1))
                    if alpha > 0.02:
                        c.line([(x + start * math.cos(a), top + start * math.sin(a) + sag), (x + d * math.cos(a), top + d * math.sin(a) + sag)],
                               fade(paint, alpha), 3.6)  # fmt: skip
    for x, w, h in ((0, 34, 34), (30, 26, 56), (54, 36, 40), (88, 24, 66), (110, 40, 44), (148, 24, 58), (170, 32, 36)):
        c.box(x, 220 - h, w, h, "#0c1033")
        for k in range(int(h / 15)):
            c.box(x + 6, 226 - h + 14 * k, 5, 6, fade(YELLOW, 0.85 if (x + k) % 3 else 0.25))
            c.box(x + w - 12, 226 - h + 14 * k, 5, 6, fade(YELLOW, 0.85 if (x + k) % 2 else 0.25))
    c.letters("CONGRATS!", 100, 152, 26, lambda i: (0, -6 * max(0, wave(t, 1, -i * 0.08)), 1, 0),
              lambda i: (LEMON, WHITE, "#ffb3cd")[i % 3], "#141a4a", 4.5, 0)  # fmt: skip


@gif("skeleton-dance", 260, frames=16, delay=60)
def skeleton(c, t):
    """A skeleton shakes its bones at the bar."""
    c.background("#1f1b33")
    c.circle(100, 118, 90, "#2b2547")
    for i in range(7):
        c.circle(12 + 29 * i, 14, 6, mix((ROSE, AQUA, YELLOW)[i % 3], "#1f1b33", 0.6 * (1 - ping(t, 1, i * 0.3))))
    c.line([(0, 8), (200, 8)], "#40385f", 2)
    with c.at(10, 26, 0, 0.9):
        c.ellipse(100, 244, 62, 9, fade("#0c0a1a", 0.8))
        bone, sway = CREAM, wave(t)
        hips, chest, head = (100 + 12 * sway, 164), (100 - 4 * sway, 116), (100 - 12 * sway, 62)

        def limb(*points):
            c.line(points, bone, 7)
            for x, y in points:
                c.circle(x, y, 5.5, bone)

        c.line([head, chest, hips], bone, 7)
        for k in range(3):
            y = chest[1] - 12 + 14 * k
            c.arc(chest[0] + 3 * sway * k / 2, y, 25 - 3 * k, 15, 165, bone, 5.5, ry=12)
        for side in (-1, 1):
            lift = max(0, sway * side)
            limb((hips[0] + 12 * side, hips[1] + 4), (hips[0] + (24 + 6 * lift) * side, 204 - 9 * lift), (100 + 26 * side, 238 - 16 * lift))
            c.ellipse(100 + 32 * side, 240 - 16 * lift, 12, 5, bone)
            up = sway * side
            limb((chest[0] + 22 * side, chest[1] - 16), (chest[0] + 48 * side, chest[1] - 8 - 16 * up), (chest[0] + 60 * side, chest[1] - 20 - 40 * up))
            c.circle(chest[0] + 62 * side, chest[1] - 24 - 40 * up, 8, bone)
        c.blob([(hips[0] - 20, hips[1] - 6), (hips[0], hips[1] - 2), (hips[0] + 20, hips[1] - 6), (hips[0] + 12, hips[1] + 12), (hips[0] - 12, hips[1] + 12)], bone)
        with c.at(head[0], head[1], 10 * sway):
            c.box(-20, 14, 40, 22 + 3 * ping(t, 2), bone, 8)
            c.circle(0, 0, 35, bone)
            for side in (-1, 1):
                c.ellipse(14 * side, 2, 10, 11, "#1f1b33")
                c.circle(14 * side + 2 * sway, 3, 3.5, ROSE if side < 0 else AQUA)
            c.polygon([(-3, 15), (3, 15), (0, 10)], "#1f1b33", 3)
            c.line([(-13, 25), (13, 25)], "#1f1b33", 2.6)
            for x in (-8, 0, 8):
                c.line([(x, 21), (x, 30)], "#1f1b33", 2.6)
            c.box(-26, -34, 52, 8, VIOLET, 4)
            c.box(-18, -62, 36, 32, VIOLET, 4)
            c.box(-18, -40, 36, 7, RED)
