# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dogs and other animals."""

import math

import props
from characters import dog_head, eye
from items import gif, sticker
from motion import blink, hop, part, ping, pop, smooth, wave
from palette import *

FUR, PATCH = "#f7d9ae", "#b9774a"


def dog_body(c, wag=0.0):
    """Sitting, the neck at 0, 0, the ground at 72."""
    with c.at(30, 56, 28 * wag):
        c.curve([(0, 0), (22, -10), (32, -34)], PATCH, 14)
    c.blob([(0, -12), (26, 2), (40, 44), (38, 68), (0, 74), (-38, 68), (-40, 44), (-26, 2)], FUR)
    c.ellipse(0, 34, 19, 28, WHITE)
    for side in (-1, 1):
        c.box(13 * side - 9, 26, 18, 44, dark(FUR, 0.06), 9)
        c.ellipse(15 * side, 68, 13, 8, WHITE)
    c.line([(-22, -1), (0, 6), (22, -1)], RED, 8)
    c.circle(0, 12, 7, YELLOW)


@gif("dog-happy", 220, frames=12, delay=50)
def dog_happy(c, t):
    """Tongue out, tail wagging."""
    props.spot(c, "#5bbf7a", "#73cc8e", y=0.55, r=0.46)
    for i in range(3):
        c.arc(158, 172, 26 + 12 * i, -60, -15, fade(WHITE, 0.75 * ping(t, 1, i * 0.2)), 4)
    c.shadow(100, 210, 62)
    with c.at(100, 138):
        dog_body(c, wave(t, 2))
    pant = ping(t, 2)
    with c.at(100, 96 + 3 * pant, 3 * wave(t)):
        dog_head(c, FUR, PATCH, "open", blink(t, 0.4), ears=7 * pant, tongue=0.6 + 0.4 * pant)


@gif("dog-walk", 160, frames=16, delay=50)
def dog_walk(c, t):
    """A dachshund passes houses and trees."""
    c.background("#8fd3f4")
    c.circle(164, 30, 16, LEMON)
    for i in range(3):
        x = (i * 100 + 60 - 100 * t) % 300 - 60
        c.circle(x, 104, 46, "#7cc48a")
    for i in range(4):
        x = (i * 66.7 - 66.7 * t * 2) % 266.8 - 40
        c.box(x - 3, 84, 6, 40, BROWN)
        c.circle(x, 74, 18, LEAF)
        c.circle(x - 5, 69, 8, light(LEAF, 0.18))
    c.box(0, 118, 200, 50, "#e9c48c")
    c.box(0, 118, 200, 6, "#6dbb66")
    for i in range(6):
        x = (i * 40 - 40 * t * 4) % 240 - 20
        c.line([(x, 146), (x + 12, 146)], "#d8ae72", 3)
    c.shadow(98, 138, 66, 0.18, 6)
    bob = 2 * wave(t, 4)

    def leg(x, phase, colour):
        swing = 13 * wave(t, 2, phase)
        lift = 5 * max(0, wave(t, 2, phase + 0.25))
        c.line([(x, 108), (x + swing * 0.5, 122), (x + swing, 134 - lift)], colour, 10)
        c.ellipse(x + swing + 3, 135 - lift, 8, 5, light(colour, 0.2))

    brown = "#9a5a34"
    with c.at(-12, 0):
        for x, phase in ((54, 0.5), (132, 0.0)):
            leg(x, phase, dark(brown))
        with c.at(38, 96, 18 * wave(t, 4)):
            c.curve([(0, 0), (-14, -8), (-20, -22)], brown, 8)
        c.box(32, 80 + bob, 120, 36, brown, 18)
        c.ellipse(92, 109 + bob, 44, 7, "#c98d5f")
        for x, phase in ((46, 0.0), (140, 0.5)):
            leg(x, phase, brown)
        c.line([(140, 84 + bob), (152, 100 + bob)], RED, 7)
        with c.at(154, 72 + bob, 4 * wave(t, 4)):
            c.box(-4, -7, 42, 20, light(brown, 0.1), 10)
            c.circle(0, 0, 20, brown)
            c.ellipse(36, -3, 6, 5, INK)
            c.ellipse(4, -5, 3.4, 4, INK)
            c.circle(3, -6.5, 1.2, WHITE)
            c.arc(24, 4, 9, 30, 130, INK, 2.2, ry=5)
            with c.at(-8, -10, 14 * wave(t, 4)):
                c.blob([(-7, -4), (8, -2), (9, 22), (-2, 32), (-12, 22)], dark(brown, 0.25))


@gif("dog-sorry", 190, frames=16, delay=80)
def dog_sorry(c, t):
    """Pleading eyes, a tear, SORRY."""
    props.spot(c, "#6f7fbf", "#8291cd", y=0.6, r=0.5)
    c.letters("SORRY", 100, 32, 36, lambda i: (0, 2.5 * wave(t, 1, -i * 0.1), 1, 0), WHITE, NAVY, 4, 4)
    c.blob([(40, 200), (56, 160), (100, 146), (144, 160), (160, 200)], FUR)
    c.line([(74, 162), (100, 170), (126, 162)], RED, 9)
    c.circle(100, 176, 8, YELLOW)
    with c.at(100, 116, 7 * wave(t), 1.12):
        dog_head(c, FUR, PATCH, "none", ears=-7, brow=1.0 + 0.4 * wave(t, 2), mouth="sad")
        for side in (-1, 1):
            c.circle(20 * side, -7, 13, INK)
            c.circle(20 * side - 4 + wave(t, 2) * 0.7, -12, 4.8, WHITE)
            c.circle(20 * side + 5, -2 + wave(t, 2) * 0.7, 2.8, WHITE)
            c.arc(20 * side, -6, 10, 40, 140, "#8ecbff", 3)
        u = part(t, 0.15, 0.8)
        if 0 < u < 1:
            c.drop(-31, 2 + 46 * u * u, 5.5 * min(u * 5, 1) * min((1 - u) * 6, 1), "#8ed4ff")


@gif("dog-yes", 200, frames=16, delay=60)
def dog_yes(c, t):
    """Nods."""
    props.rays(c, 100, 118, "#ffc93d", "#ffd45f", 12)
    nod = ping(t, 2)
    c.letters("YES!", 100, 32, 42, lambda i: (0, -7 * hop(t, 2, -i * 0.07), 1, 0), WHITE, dark(ORANGE, 0.65), 4.5, 4)
    c.blob([(40, 210), (56, 170), (100, 152), (144, 170), (160, 210)], FUR)
    c.line([(76, 170), (100, 178), (124, 170)], SKY, 9)
    with c.at(100, 112 + 13 * nod, 0, 1.1, 1.1 - 0.07 * nod):
        dog_head(c, FUR, PATCH, "happy" if 0.3 < t < 0.7 else "open", 0, (0, 3 * nod), ears=12 * nod, tongue=0.35 + 0.3 * nod)


@sticker("dog-love", 190, frames=14, delay=60)
def dog_love(c, t):
    """A dog's head, hearts beside it."""
    for i, (x, y) in enumerate(((32, 66), (100, 58), (168, 66))):
        u = (t + i / 3) % 1
        c.heart(x, y - 34 * u, 34 * smooth(ping(u)), (RED, ROSE, CORAL)[i], 10 * wave(u))
    with c.at(100, 122, 6 * wave(t), 1.18):
        dog_head(c, FUR, PATCH, "happy", ears=5 + 5 * wave(t, 2), tongue=0.55 + 0.3 * wave(t, 2))


@gif("penguin-bye", 230, frames=15, delay=60)
def penguin_bye(c, t):
    """Waves from an ice floe in the evening."""
    c.background("#8c7bd6")
    for i, colour in enumerate(("#a18ae0", "#c49ae2", "#f0aacb")):
        c.box(0, 40 + 34 * i, 200, 120, colour)
    c.circle(150, 112, 26, "#ffe0a0")
    c.polygon([(0, 150), (0, 112), (26, 88), (54, 134), (70, 150)], "#d7c9f5", 2)
    c.letters("BYE", 100, 36, 48, lambda i: (0, 4 * wave(t, 1, -i * 0.15), 1, 7 * wave(t, 1, -i * 0.15)), WHITE, VIOLET, 5, 6)
    c.box(0, 146, 200, 90, "#5b6fd0")
    for row in range(4):
        points = [(x, 162 + row * 19 + 3 * math.sin(x / 20 + row + 6.2832 * t * (1 if row % 2 else -1))) for x in range(-10, 220, 10)]
        c.curve(points, fade(WHITE, 0.22), 3)
    bob = 3 * wave(t)
    with c.at(100, 200 + bob, 2 * wave(t, 1, 0.2)):
        c.blob([(-78, 0), (-40, -12), (40, -12), (78, 0), (60, 20), (0, 27), (-60, 20)], "#bfe6ff")
        c.ellipse(0, -1, 72, 12, WHITE)
        swing = wave(t, 3)
        for side in (-1, 1):
            c.ellipse(15 * side, -2, 14, 6, ORANGE)
        c.curve([(-32, -58), (-46, -40), (-48, -24)], NIGHT, 15)
        c.curve([(32, -62), (52, -76), (60 + 6 * swing, -98)], NIGHT, 15)
        c.blob([(0, -112), (30, -96), (38, -50), (32, -12), (0, -2), (-32, -12), (-38, -50), (-30, -96)], NIGHT)
        c.blob([(0, -62), (22, -70), (27, -40), (22, -12), (0, -6), (-22, -12), (-27, -40), (-22, -70)], WHITE)
        c.ellipse(-11, -80, 14, 16, WHITE)
        c.ellipse(11, -80, 14, 16, WHITE)
        for side in (-1, 1):
            eye(c, 12 * side, -82, 5.5, "open", blink(t, 0.6))
            c.ellipse(20 * side, -70, 5.5, 3.6, PINK)
        c.polygon([(-7, -74), (7, -74), (0, -65)], ORANGE, 4)
        c.line([(-26, -58), (0, -54), (26, -58)], RED, 10)
        c.line([(-12, -54), (-16, -32)], RED, 10)


@gif("bears-hug", 210, frames=16, delay=70)
def bears_hug(c, t):
    """Two bears hold each other tight."""
    props.spot(c, "#ffa987", "#ffb99b", y=0.56, r=0.46)
    squeeze = ping(t)
    for i, (x, y) in enumerate(((100, 40), (70, 34), (132, 32))):
        u = (t + i / 3) % 1
        c.heart(x + 4 * wave(u), y + 26 - 44 * u, 24 * smooth(ping(u)), (RED, WHITE, ROSE)[i])
    c.shadow(100, 200, 78)
    for side, fur in ((-1, "#a86b45"), (1, "#f3e3cb")):
        with c.at(100 + (33 - 4 * squeeze) * side, 196, 5 * side * -squeeze):
            c.blob([(0, -92), (30, -76), (38, -34), (30, -4), (0, 2), (-30, -4), (-38, -34), (-30, -76)], fur)
            c.ellipse(16 * side, -2, 18, 8, dark(fur, 0.1))
            with c.at(-3 * side, -104, -8 * side):
                for ear in (-1, 1):
                    c.circle(28 * ear, -26, 13, fur)
                    c.circle(28 * ear, -26, 7, mix(fur, PINK, 0.6))
                c.ellipse(0, 0, 41, 36, fur)
                c.ellipse(-6 * side, 12, 17, 13, light(fur, 0.55))
                for ear in (-1, 1):
                    eye(c, 17 * ear - 5 * side, -4, 6, "happy")
                    c.ellipse(27 * ear - 4 * side, 10, 6.5, 4.5, mix(fur, CORAL, 0.6))
                c.ellipse(-6 * side, 6, 5.5, 4, INK)
                c.arc(-6 * side, 11, 6, 20, 160, INK, 2.4, ry=5)
    for side, fur, y in ((1, "#f3e3cb", 146), (-1, "#a86b45", 160)):
        c.curve([(100 + 56 * side, y - 18), (100 + 24 * side, y + 9), (100 - (28 + 4 * squeeze) * side, y - 4)], dark(fur, 0.09), 21)


@gif("panda-ok", 190, frames=16, delay=60, start=0.45)
def panda_ok(c, t):
    """A panda winks; OK pops up."""
    props.dots(c, "#2fb3a6", "#3cc0b2", 30, 5)
    c.circle(88, 118, 78, "#50cfc0")
    wink = 1.0 if 0.35 < t < 0.75 else 0.0
    show = pop(t, 0.18, 0.86, 0.98)
    with c.at(88, 196, 3 * wave(t)):
        c.blob([(-58, 20), (-46, -34), (0, -50), (46, -34), (58, 20)], INK)
        c.ellipse(0, 8, 34, 34, WHITE)
        with c.at(0, -84, 5 * wave(t)):
            for side in (-1, 1):
                c.circle(44 * side, -38, 18, INK)
                c.circle(44 * side, -37, 8, mix(INK, PINK, 0.4))
            c.ellipse(0, 0, 58, 50, WHITE)
            for side in (-1, 1):
                c.ellipse(23 * side, -4, 15, 19, INK, 22 * side)
                c.ellipse(39 * side, 18, 9, 6, BLUSH)
            c.circle(-22, -4, 7.5, WHITE)
            c.circle(-21, -3, 5, INK)
            c.circle(-23, -5.5, 2, WHITE)
            if wink:
                c.arc(22, 0, 8, 200, 340, WHITE, 4, ry=8)
            else:
                c.circle(22, -4, 7.5, WHITE)
                c.circle(21, -3, 5, INK)
                c.circle(19, -5.5, 2, WHITE)
            c.ellipse(0, 12, 8, 5.5, INK)
            c.arc(-6, 18, 6, 0, 160, INK, 3, ry=6)
            c.arc(6, 18, 6, 20, 180, INK, 3, ry=6)
    with c.at(152, 58, 10 + 4 * wave(t), show):
        c.circle(0, 0, 34, YELLOW)
        c.polygon([(-26, 14), (-8, 30), (-38, 42)], YELLOW, 4)
        c.text("OK", 0, 0, 36, WHITE, dark(ORANGE, 0.5), 3.5)


@gif("unicorn-magic", 240, frames=18, delay=70)
def unicorn_magic(c, t):
    """A unicorn whose mane flows in front of a rainbow."""
    c.background("#b9a1ff")
    for i, colour in enumerate((ROSE, ORANGE, YELLOW, MINT, SKY, "#8f6bff")):
        c.circle(100, 210, 150 - 15 * i, mix(colour, WHITE, 0.18))
    c.circle(100, 210, 60, "#cfc0ff")
    props.twinkles(c, t, 91, 10, WHITE, None, 11)
    bob = 4 * wave(t)
    with c.at(104, 138 + bob, 3 * wave(t)):
        for i, colour in enumerate((SKY, MINT, YELLOW, ROSE)):
            points = [(8 - i * 2, -62 + 8 * i), (38 - 3 * i + 5 * wave(t, 1, i * 0.1), -44 + 12 * i),
                      (46 - 3 * i + 8 * wave(t, 1, 0.2 + i * 0.1), -8 + 12 * i),
                      (40 - 4 * i + 11 * wave(t, 1, 0.4 + i * 0.1), 40 + 7 * i)]  # fmt: skip
            c.curve(points, colour, 20)
        c.blob([(4, -60), (34, -42), (38, 10), (42, 74), (-20, 80), (-16, 30), (-36, 22)], "#f0e8ff")
        c.blob([(2, -64), (24, -40), (18, 4), (-8, 30), (-42, 38), (-58, 22), (-50, 2), (-26, -22), (-20, -50)], WHITE)
        c.blob([(-44, 6), (-28, 14), (-30, 34), (-46, 37), (-58, 22)], "#ffd9e6")
        c.polygon([(-16, -60), (-40, -106), (2, -66)], YELLOW, 4)
        for k in (0.25, 0.5, 0.75):
            c.line([(-17 - 19 * k, -60 - 38 * k + 5), (-6 - 26 * k + 8 * (1 - k), -64 - 34 * k)], AMBER, 3)
        c.polygon([(8, -58), (14, -84), (26, -56)], WHITE, 6)
        c.polygon([(12, -60), (15, -75), (21, -59)], PINK, 3)
        c.curve([(-6, -68), (-16, -52), (-12, -34 + 3 * wave(t))], ROSE, 14)
        eye(c, -12, -14, 8, "open", blink(t, 0.45))
        c.ellipse(-20, 4, 8, 5.5, BLUSH)
        c.ellipse(-48, 16, 2, 3, dark(PINK, 0.3))
        c.arc(-38, 22, 8, 60, 150, dark(PINK, 0.45), 2.5)
    c.box(0, 226, 200, 20, WHITE)
    for x, y, k in ((20, 214, 90), (180, 220, 100), (100, 238, 130)):
        c.cloud(x + 4 * wave(t, 1, x / 100), y, k, WHITE)
