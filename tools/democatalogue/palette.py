# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours that every picture is made of, so that the set looks like one set."""

INK = "#2b2440"
WHITE = "#ffffff"
CREAM = "#fff4e0"
CORAL = "#ff6b5e"
RED = "#e8423f"
PINK = "#ff9bb3"
ROSE = "#ff5c8a"
BLUSH = "#ffb3b8"
YELLOW = "#ffcb3d"
LEMON = "#ffe27a"
ORANGE = "#ff8f3f"
AMBER = "#f5a623"
MINT = "#5fd9b0"
TEAL = "#149a9c"
AQUA = "#7ddfe6"
SKY = "#63bdf5"
BLUE = "#3f74f6"
NAVY = "#202a63"
NIGHT = "#151b45"
PURPLE = "#7b4dff"
VIOLET = "#5a35c8"
LILAC = "#bba3ff"
GREEN = "#4fbb62"
LEAF = "#2c8a55"
LIME = "#a6dc5a"
BROWN = "#8a5a3c"
COCOA = "#5e3a2a"
SAND = "#f6cf9c"
SKIN = "#ffd0a8"
GREY = "#8c90a6"
SMOKE = "#d5d8e4"
FACE = "#ffd04a"

GINGER = "#f9a24b"
SMOKY = "#8e94ad"
CHOCOLATE = "#8b5e46"
COAL = "#3d3752"

BRIGHTS = (CORAL, YELLOW, MINT, SKY, PURPLE, PINK, ORANGE, WHITE)


def rgb(colour):
    """(red, green, blue, alpha), 0 … 1 each, of "#rrggbb", "#rrggbbaa" or such a tuple."""
    if not isinstance(colour, str):
        return colour
    digits = colour.lstrip("#")
    values = tuple(int(digits[i : i + 2], 16) / 255 for i in range(0, len(digits), 2))
    return values if len(values) == 4 else values + (1.0,)


def mix(one, other, share):
    """The colour that lies share (0 … 1) of the way from one to other."""
    a, b = rgb(one), rgb(other)
    return tuple(p + (q - p) * share for p, q in zip(a, b))


def light(colour, share=0.25):
    return mix(colour, WHITE, share)


def dark(colour, share=0.2):
    return mix(colour, INK, share)


def fade(colour, alpha):
    return rgb(colour)[:3] + (alpha,)
