# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cats, dogs, round faces and hands. Each is drawn around 0, 0: place it with canvas.at()."""

from palette import (
    BLUSH,
    CORAL,
    CREAM,
    FACE,
    INK,
    LEMON,
    PINK,
    RED,
    ROSE,
    SKIN,
    SKY,
    WHITE,
    dark,
    fade,
    light,
    mix,
    rgb,
)


def eye(c, x, y, r, kind="open", shut=0.0, look=(0, 0)):
    """One eye of radius r. kind: open, wide, happy, closed, heart, star, cross, squint."""
    if kind == "open" and shut > 0.75:
        kind = "closed"
    if kind == "open":
        tall = r * 1.18 * (1 - 0.85 * shut)
        c.ellipse(x + look[0] * 0.5, y + look[1] * 0.5, r, tall, INK)
        if shut < 0.5:
            c.circle(x + look[0] - r * 0.3, y + look[1] - r * 0.4, r * 0.36, WHITE)
            c.circle(x + look[0] + r * 0.35, y + look[1] + r * 0.4, r * 0.17, WHITE)
    elif kind == "wide":
        c.circle(x, y, r * 1.5, WHITE)
        c.circle(x + look[0], y + look[1], r * 0.72, INK)
        c.circle(x + look[0] - r * 0.2, y + look[1] - r * 0.25, r * 0.22, WHITE)
    elif kind == "happy":
        c.arc(x, y + r * 0.55, r, 200, 340, INK, r * 0.48, ry=r * 1.1)
    elif kind == "closed":
        c.arc(x, y - r * 0.3, r, 20, 160, INK, r * 0.45, ry=r * 0.8)
    elif kind == "heart":
        c.heart(x, y, r * 2.5, RED)
        c.circle(x - r * 0.55, y - r * 0.5, r * 0.25, fade(WHITE, 0.8))
    elif kind == "squint":
        side = 1 if x < 0 else -1
        c.line([(x - r * side, y - r * 0.8), (x + r * 0.8 * side, y), (x - r * side, y + r * 0.8)], INK, r * 0.48)
    elif kind == "cross":
        for k in (-1, 1):
            c.line([(x - r * 0.8, y - r * 0.8 * k), (x + r * 0.8, y + r * 0.8 * k)], INK, r * 0.5)


def cat_mouth(c, mouth, open_share=0.0):
    if mouth == "open":
        c.smooth_path([(-9, 17), (0, 18.5), (9, 17), (7, 25 + 5 * open_share), (0, 29 + 8 * open_share)]
                      + [(-7, 25 + 5 * open_share)])  # fmt: skip
        c.fill(dark(RED, 0.45))
        c.ellipse(0, 27 + 6 * open_share, 4.5, 3.4 + 2 * open_share, PINK)
    elif mouth == "o":
        c.ellipse(0, 23, 5, 6.5, dark(RED, 0.5))
    elif mouth == "flat":
        c.line([(-7, 21), (7, 21)], INK, 2.6)
        return
    elif mouth == "sad":
        c.arc(0, 27, 8, 200, 340, INK, 2.6, ry=7)
        return
    if mouth != "o":
        c.arc(-5.2, 15, 5.2, 0, 165, INK, 2.6, ry=5)
        c.arc(5.2, 15, 5.2, 15, 180, INK, 2.6, ry=5)


def cat_head(c, fur, eyes="open", shut=0.0, look=(0, 0), mouth="smile", open_share=0.0, ears=0.0, muzzle=CREAM,
             stripes=True, cheeks=True):  # fmt: skip
    """About 108 wide and 100 high; ears: how far they are turned down, in degrees."""
    shade = dark(fur, 0.2)
    for side in (-1, 1):
        with c.at(30 * side, -26, ears * side):
            c.polygon([(-20 * side, 0), (7 * side, -31), (16 * side, 16)], fur, 10)
            c.polygon([(-8 * side, -2), (6 * side, -21), (11 * side, 6)], mix(PINK, fur, 0.15), 4)
    c.blob([(0, -43), (34, -36), (54, -4), (49, 20), (25, 38), (0, 41), (-25, 38), (-49, 20), (-54, -4), (-34, -36)], fur)
    if stripes:
        for x, top, end in ((-13, -39, -26), (0, -42, -23), (13, -39, -26)):
            c.line([(x, top), (x * 0.85, end)], shade, 5.5)
        for side in (-1, 1):
            c.line([(50 * side, 3), (41 * side, 4)], shade, 4.5)
            c.line([(47 * side, 15), (39 * side, 14)], shade, 4.5)
    c.ellipse(-10, 18, 16, 13, muzzle)
    c.ellipse(10, 18, 16, 13, muzzle)
    if cheeks:
        for side in (-1, 1):
            c.ellipse(35 * side, 17, 8, 5.5, mix(fur, CORAL, 0.55))
    cat_mouth(c, mouth, open_share)
    c.polygon([(-4.5, 7), (4.5, 7), (0, 11.5)], ROSE, 4)
    is_dark = sum(rgb(fur)[:3]) < 1.0
    for side in (-1, 1):
        if is_dark and eyes == "open" and shut <= 0.75:
            c.ellipse(23 * side, -5, 12, 13 * (1 - 0.8 * shut), LEMON)
        eye(c, 23 * side, -5, 8 if is_dark else 9, eyes, shut, look)
        for dy in (-3, 4):
            c.line([(30 * side, 20 + dy * 0.6), (55 * side, 19 + dy * 2)], fade(INK, 0.45), 1.4)


def cat_body(c, fur, tail=0.0, belly=CREAM, feet=True):
    """Sitting, seen from the front; the neck is at 0, 0, the ground at 76. tail: -1 … 1."""
    shade = dark(fur, 0.2)
    c.curve([(26, 66), (56, 62), (62 + 4 * tail, 36), (56 + 16 * tail, 12)], shade, 13)
    c.curve([(60 + 11 * tail, 20), (56 + 16 * tail, 12)], light(fur, 0.5), 13)
    c.blob([(0, -12), (24, 2), (37, 44), (36, 70), (0, 77), (-36, 70), (-37, 44), (-24, 2)], fur)
    c.ellipse(0, 40, 19, 29, belly)
    if feet:
        for side in (-1, 1):
            c.ellipse(21 * side, 71, 15, 8.5, light(fur, 0.18))
            for dx in (-4, 3):
                c.line([((21 + dx) * side, 72), ((21 + dx) * side, 76)], shade, 2)


def paw(c, start, middle, end, fur, width=17):
    """An arm with a light paw at its end."""
    c.curve([start, middle, end], dark(fur, 0.07), width)
    c.circle(end[0], end[1], width * 0.58, light(fur, 0.3))


def dog_head(c, fur, patch, eyes="open", shut=0.0, look=(0, 0), ears=0.0, tongue=0.0, brow=0.0, mouth="smile"):
    """About 120 wide; ears: degrees outwards; tongue 0 … 1; brow lifts the inner ends (a pleading look)."""
    c.blob([(0, -46), (30, -39), (44, -8), (40, 20), (22, 40), (0, 45), (-22, 40), (-40, 20), (-44, -8), (-30, -39)], fur)
    with c.inside(c.smooth_path, [(0, -46), (30, -39), (44, -8), (40, 20), (22, 40), (0, 45), (-22, 40), (-40, 20),
                                  (-44, -8), (-30, -39)]):  # fmt: skip
        c.ellipse(27, -10, 24, 27, patch, 20)
    for side in (-1, 1):
        with c.at(35 * side, -30, -ears * side):
            c.blob([(-6 * side, -8), (14 * side, -6), (24 * side, 22), (19 * side, 48), (4 * side, 44), (-4 * side, 16)], patch)
    if tongue > 0.02:
        c.box(-8, 28, 16, 10 + 16 * tongue, CORAL, 8)
        c.line([(0, 30), (0, 32 + 9 * tongue)], dark(CORAL, 0.2), 2)
    c.ellipse(-11, 22, 17, 14, WHITE)
    c.ellipse(11, 22, 17, 14, WHITE)
    if mouth == "sad":
        c.arc(0, 36, 9, 205, 335, INK, 2.8, ry=7)
    else:
        c.arc(-7, 21, 7, 0, 160, INK, 2.8, ry=7)
        c.arc(7, 21, 7, 20, 180, INK, 2.8, ry=7)
    c.ellipse(0, 11, 10.5, 7.5, INK)
    c.ellipse(-3, 8.5, 3.2, 1.8, fade(WHITE, 0.65))
    for side in (-1, 1):
        eye(c, 20 * side, -8, 8, eyes, shut, look)
        if brow:
            c.line([(29 * side, -21 + 2 * brow), (15 * side, -23 - 5 * brow)], dark(fur, 0.55), 3.4)


def face(c, r, colour=FACE, shade=True):
    """A round head without features."""
    c.circle(0, 0, r, dark(colour, 0.12) if shade else colour)
    if shade:
        c.circle(-r * 0.05, -r * 0.06, r * 0.93, colour)
        c.ellipse(-r * 0.42, -r * 0.58, r * 0.2, r * 0.11, light(colour, 0.55), -38)


def cheeks(c, r, y=0.22, colour=BLUSH):
    for side in (-1, 1):
        c.ellipse(0.62 * r * side, y * r, 0.17 * r, 0.11 * r, colour)


def grin(c, x, y, w, h, teeth=True, tongue=True):
    """An open, laughing mouth, its straight side up."""
    path = [(x - w, y), (x + w, y), (x + w * 0.86, y + h * 0.55), (x + w * 0.45, y + h * 0.95), (x, y + h * 1.05),
            (x - w * 0.45, y + h * 0.95), (x - w * 0.86, y + h * 0.55)]  # fmt: skip
    c.ctx.new_path()
    c.ctx.move_to(*path[0])
    c.ctx.line_to(*path[1])
    c.ctx.curve_to(x + w, y + h * 1.4, x - w, y + h * 1.4, x - w, y)
    c.ctx.close_path()
    outline = c.ctx.copy_path()
    c.fill(mix(RED, INK, 0.6), 4)
    c.ctx.save()
    c.ctx.append_path(outline)
    c.ctx.clip()
    if tongue:
        c.ellipse(x, y + h * 1.05, w * 0.62, h * 0.42, CORAL)
    if teeth:
        c.box(x - w, y - 3, w * 2, h * 0.3 + 3, WHITE, 3)
    c.ctx.restore()


def hand_thumb(c, skin=SKIN, sleeve=SKY):
    """A fist with its thumb up, the wrist at the left; about 130 × 130 around 0, 0."""
    shade = dark(skin, 0.22)
    c.box(-72, 2, 34, 56, sleeve, 8)
    c.box(-44, -2, 14, 64, light(sleeve, 0.55), 6)
    c.blob([(-32, 4), (-14, -16), (-8, -52), (6, -62), (18, -50), (14, -20), (30, -8), (30, 52), (-6, 58), (-32, 52)], skin, 0.9)
    for i in range(4):
        y = -10 + i * 17.5
        c.box(4, y, 50 - abs(i - 1.2) * 4, 17, shade, 8.5)
        c.box(4, y - 0.5, 49 - abs(i - 1.2) * 4, 14.6, skin, 7.3)


def hand_open(c, skin=SKIN, spread=8.0, cuff=None):
    """An open palm seen from the front, the wrist at 0, 60; the thumb at the right; about 90 × 130."""
    shade = dark(skin, 0.16)
    if cuff is not None:
        c.box(-24, 42, 48, 40, cuff, 8)
    c.box(-20, 20, 40, 40, skin, 10)
    for turn, length, x in ((-1.6, 42, -22), (-0.5, 52, -8), (0.5, 50, 7), (1.5, 40, 21)):
        with c.at(x, 2, turn * spread):
            c.box(-7.6, -length, 15.2, length + 16, skin, 7.6)
    with c.at(22, 26, 42 + spread):
        c.box(-8, -40, 16, 48, skin, 8)
    c.box(-31, -8, 61, 52, skin, 20)
    c.curve([(26, 8), (10, 14), (6, 34)], shade, 2.6)
    c.curve([(-20, 12), (-4, 6), (12, 8)], shade, 2.6)


def kawaii(c, size=1.0, shut=0.0, mouth="smile", open_share=0.5):
    """A small friendly face for things, around 0, 0."""
    with c.at(0, 0, 0, size):
        for side in (-1, 1):
            eye(c, 15 * side, 0, 5.2, "open", shut)
            c.ellipse(25 * side, 8, 5.5, 3.6, fade(ROSE, 0.6))
        if mouth == "open":
            grin(c, 0, 5, 8, 8 * open_share + 3, teeth=False)
        else:
            c.arc(0, 4, 7, 20, 160, INK, 3, ry=6)
