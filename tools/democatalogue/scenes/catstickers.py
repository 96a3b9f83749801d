# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cats as stickers."""

import props
from characters import cat_head, paw
from items import sticker
from motion import blink, keys, ping, wave
from palette import *


@sticker("cat-peek", 168, frames=20, delay=70, start=0.25)
def cat_peek(c, t):
    """Comes up from behind a box, looks left and right, goes down."""
    up = keys(t, (0, 0), (0.2, 1), (0.8, 1), (1, 0))
    look = keys(t, (0, 0), (0.25, 0), (0.35, -6), (0.5, -6), (0.62, 6), (0.74, 6), (0.8, 0), (1, 0))
    with c.inside(c.box_path, 0, 0, 200, 118):
        with c.at(100 + look, 116 - 43 * up, look):
            cat_head(c, GINGER, "open", blink(t, 0.43), (look * 0.6, 2))
    c.box(34, 104, 132, 54, "#c98a4f", 4)
    c.polygon([(34, 106), (12, 124), (34, 130)], "#dfa468", 4)
    c.polygon([(166, 106), (188, 124), (166, 130)], "#dfa468", 4)
    c.box(34, 104, 132, 9, "#b0753f", 4)
    c.box(88, 104, 24, 54, "#e8c08d")
    for side in (-1, 1):
        c.ellipse(100 + 34 * side, 105 + 16 * (1 - up), 12 * min(up * 2, 1), 10 * min(up * 2, 1), light(GINGER, 0.35))


@sticker("cat-hi", 190, frames=14, delay=60)
def cat_hi(c, t):
    """A head and a waving paw."""
    swing = wave(t, 1)
    c.curve([(134, 164), (160, 148), (170 + 7 * swing, 116)], dark(SMOKY, 0.07), 26)
    c.circle(170 + 7 * swing, 112, 16.5, light(SMOKY, 0.45))
    for dx, dy in ((-7, -4), (0, -8), (7, -4)):
        c.circle(170 + 7 * swing + dx, 110 + dy, 3, PINK)
    c.ellipse(170 + 7 * swing, 116, 6.5, 5, PINK)
    c.blob([(38, 172), (50, 138), (90, 126), (130, 138), (142, 172), (90, 178)], SMOKY)
    with c.at(90, 98, -5 * swing, 1.26):
        cat_head(c, SMOKY, "open", blink(t, 0.7), mouth="open", open_share=0.4 * ping(t))


@sticker("cat-heart", 190, frames=16, delay=60)
def cat_heart(c, t):
    """Hugs a beating heart."""
    beat = ping(t, 2) ** 2
    c.curve([(134, 162), (166, 160), (176, 132 + 6 * wave(t))], dark(GINGER), 15)
    c.blob([(100, 98), (136, 118), (146, 168), (100, 180), (54, 168), (64, 118)], GINGER)
    with c.at(100, 74, 4 * wave(t), 1.02):
        cat_head(c, GINGER, "happy")
    with c.at(100, 144, 0, 1 + 0.1 * beat):
        c.heart(0, 0, 64, RED)
        c.ellipse(-16, -14, 8, 5, light(RED, 0.55), -35)
    for side in (-1, 1):
        c.curve([(100 + 42 * side, 126), (100 + 46 * side, 146), (100 + 26 * side, 152)], dark(GINGER, 0.1), 19)
        c.circle(100 + 26 * side, 152, 11, light(GINGER, 0.35))
