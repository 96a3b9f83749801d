# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and words."""

import math

import props
from characters import hand_open, hand_thumb
from items import gif, sticker
from motion import ease_out, elastic, keys, part, ping, pop, scatter, smooth, wave
from palette import *


@gif("thumbs-up", 200, frames=20, delay=50, start=0.45)
def thumbs_up(c, t):
    """A thumb swings up and stays for a moment."""
    props.rays(c, 96, 110, "#3f74f6", "#4f82fb", 14)
    turn = keys(t, (0, 52), (0.22, -14), (0.32, 5), (0.4, 0), (0.82, 0), (1, 52))
    scale = keys(t, (0, 0.72), (0.22, 1.08), (0.34, 1), (0.82, 1), (1, 0.72))
    for i, angle in enumerate((-165, -130, -50, -15)):
        u = part(t, 0.2, 0.5)
        if 0 < u < 1:
            a = math.radians(angle)
            near, far = 74 + 16 * ease_out(u), 74 + 30 * ease_out(u)
            c.line([(100 + near * math.cos(a), 108 + near * math.sin(a)), (100 + far * math.cos(a), 108 + far * math.sin(a))],
                   LEMON, 6 * (1 - u))  # fmt: skip
    with c.at(102, 112, turn, scale):
        hand_thumb(c, "#ffcf9f", YELLOW)
    c.sparkle(160, 46, 17 * pop(t, 0.36, 0.74, 0.86), WHITE, 60 * t)
    c.sparkle(40, 60, 11 * pop(t, 0.42, 0.74, 0.86), WHITE, -60 * t)


@gif("applause", 180, frames=12, delay=50)
def applause(c, t):
    """Two hands clap."""
    props.spot(c, "#f2557b", "#f5698b", r=0.46)
    gap = abs(wave(t, 1)) ** 0.8
    clash = max(0, 1 - gap * 2.2)
    for angle in (-130, -110, -90, -70, -50):
        a = math.radians(angle)
        near = 62 + 10 * (1 - clash)
        if clash > 0.05:
            c.line([(100 + near * math.cos(a), 96 + near * math.sin(a)),
                    (100 + (near + 16 * clash) * math.cos(a), 96 + (near + 16 * clash) * math.sin(a))], LEMON, 5)  # fmt: skip
    for side, skin, sleeve in ((-1, "#a86f4b", AQUA), (1, "#ffcf9f", YELLOW)):
        with c.at(100 + (8 + 30 * gap) * side, 110, 22 * side + 16 * gap * side, 0.92 * -side, 0.92):
            hand_open(c, skin, 2, sleeve)
    for i, (x, y, size) in enumerate(scatter(3, 7)):
        u = (t + x) % 1
        c.star(16 + 168 * y, 150 - 120 * u + 20 * x, 6 * ping(u), (WHITE, LEMON)[i % 2], 5, 0.5, 200 * u)


@gif("high-five", 180, frames=18, delay=50, start=0.5)
def high_five(c, t):
    """Two hands meet with a bang."""
    c.background("#14a3a6")
    near = keys(t, (0, 0), (0.3, 1), (0.36, 0.94), (0.62, 1), (1, 0), ease=lambda u: u * u)
    bang = part(t, 0.28, 0.62)
    if 0 < bang < 1:
        grow = ease_out(bang)
        c.star(100, 84, 92 * grow, fade(LEMON, 1 - bang * bang), 12, 0.62, 14 * bang)
        c.star(100, 84, 62 * grow, fade(WHITE, 1 - bang * bang), 12, 0.62, -14 * bang)
    else:
        c.circle(100, 92, 76, "#24b2b4")
    for side, skin, sleeve in ((-1, "#ffcf9f", CORAL), (1, "#8d5a3b", LEMON)):
        with c.at(100 + (96 - 62 * near) * side, 112 + 18 * (1 - near), (34 - 24 * near) * side, 0.98 * side, 0.98):
            hand_open(c, skin, 6, sleeve)
    props.burst(c, 100, 80, bang, 19, 16, 96, (YELLOW, CORAL, WHITE, PINK), 30)


@gif("thank-you", 150, frames=24, delay=60, start=0.6)
def thank_you(c, t):
    """The words pop in letter by letter, flowers grow beside them."""
    c.background("#ffe7c7")
    c.circle(20, 140, 60, "#ffd9ab")
    c.circle(186, 10, 56, "#ffd9ab")

    def place(start):
        return lambda i: (0, -3 * wave(t, 1, -(i + start) * 0.06), pop(t, 0.02 + 0.035 * (i + start), 0.84, 0.98), 0)

    c.letters("THANK", 100, 48, 44, place(0), lambda i: (CORAL, ORANGE, AMBER, TEAL, BLUE)[i], WHITE, 5, 1)
    c.letters("YOU", 100, 101, 50, place(5), lambda i: (PURPLE, ROSE, CORAL)[i], WHITE, 5, 2)
    for i, (x, colour) in enumerate(((22, ROSE), (44, PURPLE), (158, YELLOW), (180, CORAL))):
        grow = keys(t, (0, 0), (0.15 + 0.08 * i, 0), (0.4 + 0.08 * i, 1), (0.84, 1), (0.98, 0), (1, 0))
        if grow > 0.02:
            top = 150 - (34 + 8 * (i % 2)) * grow
            sway = 3 * wave(t, 1, i * 0.3)
            c.curve([(x, 152), (x + sway * 0.3, (150 + top) / 2), (x + sway, top)], LEAF, 4)
            c.ellipse(x + 7 * grow, 141, 7 * grow, 3.4 * grow, GREEN, -30)
            with c.at(x + sway, top, 60 * grow + 8 * wave(t), grow):
                for k in range(6):
                    with c.at(0, 0, 60 * k):
                        c.ellipse(0, -8, 5.4, 7.4, colour)
                c.circle(0, 0, 5.6, WHITE if colour == YELLOW else LEMON)


@gif("wow", 170, frames=15, delay=50, start=0.5)
def wow(c, t):
    """A comic-strip burst."""
    props.dots(c, "#ffcb3d", "#ffbe1f", 18, 4)
    punch = elastic(part(t, 0.0, 0.5)) * (1 - smooth(part(t, 0.86, 1)))
    with c.at(100, 85, -4 + 3 * wave(t), 0.96, 0.79):
        c.star(3, 4, 98 * max(punch, 0.1), INK, 14, 0.72, 8 * wave(t))
        c.star(0, 0, 94 * max(punch, 0.1), ROSE, 14, 0.72, 8 * wave(t))
        c.star(0, 0, 70 * max(punch, 0.1), CORAL, 14, 0.75, -8 * wave(t))
    with c.at(100, 85, -4 + 3 * wave(t)):
        c.letters("WOW!", 0, 0, 44, lambda i: (0, -4 * wave(t, 2, -i * 0.15), max(punch, 0.1), 6 * wave(t, 1, i * 0.25)),
                  WHITE, INK, 4.5, 2)  # fmt: skip


@gif("yes-check", 160, frames=18, delay=60, start=0.56)
def yes_check(c, t):
    """A tick draws itself."""
    props.spot(c, "#35a96b", "#45b87a", r=0.48)
    size = pop(t, 0.0, 0.86, 0.99, 0.22)
    with c.at(100, 80, 0, size):
        c.circle(0, 5, 54, dark("#35a96b", 0.3))
        c.circle(0, 0, 54, WHITE)
        c.ring(0, 0, 46, mix("#35a96b", WHITE, 0.75), 4)
    u = smooth(part(t, 0.2, 0.46)) * (1 if t < 0.9 else 0)
    if u > 0:
        first = min(u / 0.36, 1)
        points = [(76, 82), (76 + 17 * first, 82 + 17 * first)]
        if u > 0.36:
            rest = (u - 0.36) / 0.64
            points.append((93 + 34 * rest, 99 - 40 * rest))
        c.line(points, "#2f9d62", 14)
    props.burst(c, 100, 80, part(t, 0.42, 0.92), 5, 18, 98, (YELLOW, WHITE, CORAL, AQUA), 24)


@gif("no-finger", 220, frames=12, delay=60)
def no_finger(c, t):
    """A finger wags: no, no, no."""
    props.spot(c, "#e4564f", "#ea6a62", y=0.55, r=0.46)
    for i, (x, y) in enumerate(((40, 66), (164, 58), (34, 128), (170, 124))):
        with c.at(x, y, 10 * wave(t, 1, i * 0.25), 0.85 + 0.2 * ping(t, 1, i * 0.25)):
            c.text("NO", 0, 0, 26, WHITE, dark(RED, 0.55), 3.5)
    with c.at(100, 226, 19 * wave(t)):
        skin = "#8d5a3b"
        c.box(-24, -50, 48, 60, LEMON, 8)
        c.box(-27, -56, 54, 16, AMBER, 6)
        c.box(-34, -168, 22, 100, skin, 11)
        c.box(-34, -112, 68, 62, skin, 20)
        for x in (-2, 14, 28):
            c.box(x - 9, -116, 15, 36, dark(skin, 0.14), 7.5)
            c.box(x - 9, -117, 13.4, 34, light(skin, 0.06), 6.7)
        with c.at(-26, -72, 62):
            c.box(-9, -44, 18, 52, dark(skin, 0.16), 9)
            c.box(-9, -44, 17, 49, light(skin, 0.1), 8.5)


@gif("please-wait", 230, frames=24, delay=70, start=0.3)
def please_wait(c, t):
    """An hourglass runs empty and turns over."""
    props.spot(c, "#4b3f8f", "#5a4da3", y=0.48, r=0.42)
    turn = 180 * keys(t, (0, 0), (0.8, 0), (1, 1))
    run = part(t, 0.02, 0.78)
    with c.at(100, 106, turn):
        c.box(-46, -72, 92, 15, AMBER, 7)
        c.box(-46, 57, 92, 15, AMBER, 7)
        glass = [(-36, -57), (36, -57), (34, -30), (6, -3), (6, 3), (34, 30), (36, 57), (-36, 57), (-34, 30), (-6, 3), (-6, -3),
                 (-34, -30)]  # fmt: skip
        c.polygon(glass, "#d9e6ff", 5)
        with c.inside(c.polygon_path, glass):
            c.box(-40, -48 + 46 * run, 80, 48 - 46 * run, ORANGE)
            if run < 1:
                c.box(-40, -48 + 46 * run, 80, 4, light(ORANGE, 0.4))
            if 0 < run < 1:
                c.line([(0, -4), (0, 54)], ORANGE, 4)
            h = 44 * run
            c.polygon([(-52 * max(run, 0.1), 60), (0, 58 - h), (52 * max(run, 0.1), 60)], ORANGE, 3)
        c.line([(-27, -48), (-25, -32)], WHITE, 5)
        c.line([(27, 48), (26, 36)], WHITE, 5)
    c.text("PLEASE WAIT", 100, 199, 20, WHITE)
    for i in range(3):
        c.circle(86 + 14 * i, 219 - 3 * max(0, wave(t, 3, -i * 0.14)), 3.2, AMBER)


@gif("loading", 130, frames=16, delay=60)
def loading(c, t):
    """Eight dots chase each other round a bar that says so."""
    c.background("#1d2433")
    c.circle(100, 52, 44, "#252e41")
    colours = (CORAL, ORANGE, YELLOW, LIME, MINT, SKY, PURPLE, ROSE)
    for i in range(8):
        u = (i / 8 - t) % 1
        a = 2 * math.pi * (i / 8) - math.pi / 2
        c.circle(100 + 28 * math.cos(a), 52 + 28 * math.sin(a), 3 + 6 * (1 - u) ** 1.5, mix("#252e41", colours[i], 0.25 + 0.75 * (1 - u)))
    c.letters("LOADING", 100, 112, 17, lambda i: (0, -4 * max(0, wave(t, 1, -i * 0.08)), 1, 0), WHITE, None, 0, 2)


@gif("good-morning", 190, frames=20, delay=80, start=0.5)
def good_morning(c, t):
    """The sun comes up behind the hills and smiles."""
    up = keys(t, (0, 0), (0.4, 1), (0.85, 1), (1, 0))
    c.background(mix("#f7a072", "#8fd8ff", up))
    y = 168 - 78 * up
    for i in range(12):
        with c.at(100, y, 30 * i + 30 * t):
            c.polygon([(-7, -50), (0, -66 - 4 * wave(t, 2, i * 0.3)), (7, -50)], YELLOW, 5)
    c.circle(100, y, 42, YELLOW)
    smile = smooth(part(t, 0.3, 0.5))
    for side in (-1, 1):
        c.ellipse(100 + 14 * side, y - 5, 4.5, 5.5 * (1 if not 0.6 < t < 0.66 else 0.2), INK)
        c.ellipse(100 + 25 * side, y + 6, 6, 4, CORAL)
    c.arc(100, y + 3, 11, 20, 160, INK, 3.6, ry=6 + 5 * smile)
    c.ellipse(36, 180, 110, 52, mix("#3f8f5f", "#5cc47a", up))
    c.ellipse(176, 188, 110, 48, mix("#357f57", "#49b06b", up))
    c.cloud(30 + 8 * wave(t), 44, 50, WHITE)
    c.cloud(176 - 8 * wave(t), 62, 40, WHITE)
    c.letters("GOOD MORNING", 100, 168, 19, lambda i: (0, -3 * wave(t, 1, -i * 0.06), 1, 0), WHITE, dark(LEAF, 0.3), 3.5)


@gif("good-night", 210, frames=20, delay=80)
def good_night(c, t):
    """A moon with a nightcap, sheep-like clouds."""
    c.background(NIGHT)
    c.circle(100, 98, 92, "#1d2456")
    props.stars(c, t, 23, 26)
    rock = 5 * wave(t)
    with c.at(98, 102 + 3 * wave(t), rock, 0.9):
        c.circle(0, 0, 56, LEMON)
        for x, y, r in ((-32, 22, 8), (30, 28, 6), (38, -8, 5), (-12, 40, 5)):
            c.circle(x, y, r, dark(LEMON, 0.1))
        for side in (-1, 1):
            c.arc(20 * side, 0, 8, 20, 160, INK, 4, ry=6)
            c.ellipse(32 * side, 13, 8, 5, "#ffb98a")
        breath = ping(t)
        c.ellipse(0, 20, 4 + 2 * breath, 3.5 + 3 * breath, INK)
        c.blob([(-52, -30), (0, -64), (52, -30), (30, -68), (44 + 3 * wave(t), -92), (64 + 4 * wave(t), -62), (30, -104), (-26, -74)], PURPLE)
        c.curve([(-54, -27), (0, -42), (54, -27)], WHITE, 15)
        c.circle(66 + 4 * wave(t), -58 + 2 * wave(t), 10, WHITE)
    for x, y, k, shift in ((24, 168, 74, 6), (178, 164, 76, -6), (100, 186, 110, 4)):
        c.cloud(x + shift * wave(t), y, k, "#39458f")
    c.box(0, 184, 200, 30, "#39458f")
    c.text("GOOD NIGHT", 100, 190, 21, WHITE)
    props.sleep_letters(c, 152, 118, t)


@gif("love-you", 200, frames=16, delay=60)
def love_you(c, t):
    """A big heart beats: lub-dub."""
    beat = max(math.exp(-((t - 0.15) / 0.07) ** 2), 0.8 * math.exp(-((t - 0.4) / 0.08) ** 2))
    c.background("#7a1f4a")
    for i in range(4):
        u = (t + i / 4) % 1
        with c.faded(1 - u):
            c.heart(100, 104, 90 + 190 * u, "#94305c")
    with c.at(100, 102, 0, 1 + 0.14 * beat):
        c.heart(0, 5, 138, dark(RED, 0.35))
        c.heart(0, 0, 138, "#f2405a")
        c.ellipse(-38, -32, 15, 9, "#ff9aa8", -38)
        c.text("LOVE", 0, -10, 33, WHITE)
        c.text("YOU", 0, 23, 24, WHITE)


@sticker("thumbs-up-sticker", 180, frames=14, delay=60)
def thumbs_up_sticker(c, t):
    """A thumb that bounces."""
    with c.at(104, 100 - 9 * abs(wave(t)), -8 + 10 * wave(t), 1.08):
        hand_thumb(c, FACE, BLUE)
    c.sparkle(164, 40, 15 * ping(t, 2), YELLOW)


@sticker("thanks-sticker", 116, frames=16, delay=60)
def thanks_sticker(c, t):
    """THANKS in dancing letters."""
    c.letters("THANKS", 100, 50, 35, lambda i: (0, 7 * wave(t, 1, -i * 0.12), 1, 7 * wave(t, 1, -i * 0.12)),
              lambda i: (CORAL, ORANGE, AMBER, GREEN, SKY, PURPLE)[i], None, 0, 1)  # fmt: skip
    c.heart(100, 93, 19 + 4 * ping(t, 2), ROSE)


@sticker("hello-bubble", 150, frames=18, delay=60, start=0.65)
def hello_bubble(c, t):
    """A speech bubble: three dots, then HI!"""
    dots_left = 1 - smooth(part(t, 0.4, 0.48))
    back_again = smooth(part(t, 0.93, 1))
    with c.at(100, 66, 2 * wave(t)):
        props.bubble(c, 0, 0, 156, 88, BLUE, (-34, 30), 34)
        for i in range(3):
            size = max(dots_left, back_again)
            c.circle(-30 + 30 * i, -6 * max(0, wave(t, 3, -i * 0.14)), 9 * size, WHITE)
        show = pop(t, 0.46, 0.84, 0.93)
        c.letters("HI!", 0, 0, 56, lambda i: (0, 0, show, 8 * wave(t, 2, i * 0.2)), WHITE, None, 0, 3)


@sticker("ok-sticker", 160, frames=16, delay=60)
def ok_sticker(c, t):
    """OK on a button that is pressed."""
    press = ping(t) ** 2
    c.ellipse(100, 104, 78, 46, dark(GREEN, 0.35))
    c.box(22, 76 + 12 * press, 156, 28 - 12 * press, dark(GREEN, 0.35))
    c.ellipse(100, 72 + 14 * press, 78, 46, GREEN)
    c.ellipse(100, 70 + 14 * press, 66, 37, light(GREEN, 0.2))
    with c.at(100, 70 + 14 * press, 0, 1, 0.8):
        c.text("OK", 0, 0, 52, WHITE)
