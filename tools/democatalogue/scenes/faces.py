# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Round faces and what they feel."""

import math

import props
from characters import cheeks, eye, face, grin
from items import gif, sticker
from motion import blink, ease_out, keys, part, ping, pop, smooth, wave
from palette import *


@gif("face-laugh", 190, frames=14, delay=50)
def face_laugh(c, t):
    """Rocks with laughter, tears fly."""
    props.rays(c, 100, 100, "#35b7e8", "#4dc2ee", 12)
    for i, (x, y, k) in enumerate(((30, 36, 24), (168, 44, 28), (34, 158, 22), (170, 154, 24))):
        with c.at(x, y, 12 * wave(t, 1, i * 0.25), 0.9 + 0.15 * wave(t, 1, i * 0.25)):
            c.text("HA", 0, 0, k, WHITE, dark(SKY, 0.6), 3.5)
    shake = wave(t, 2)
    c.shadow(100, 178, 52)
    with c.at(100 + 2 * shake, 104 - 4 * abs(shake), 11 * shake):
        face(c, 66)
        cheeks(c, 66, 0.16)
        for side in (-1, 1):
            eye(c, 27 * side, -17, 12, "squint")
        grin(c, 0, 2, 36, 36)
        for side in (-1, 1):
            for k in range(2):
                u = (t * 2 + k / 2) % 1
                c.drop(side * (50 + 26 * u), -4 - 26 * u + 44 * u * u, 7 * min(1, 4 * u) * (1 - 0.6 * u), "#9fe0ff", -50 * side)


@gif("face-sad", 200, frames=18, delay=70)
def face_sad(c, t):
    """Tears run into a growing puddle."""
    props.spot(c, "#5068a8", "#5f77b5", y=0.5, r=0.46)
    c.ellipse(100, 184, 64 + 5 * wave(t), 11, "#8fd0ff")
    c.ellipse(84, 181, 22, 3, "#c4e7ff")
    with c.at(100, 98 + 2 * wave(t), 3 * wave(t)):
        face(c, 66)
        for side in (-1, 1):
            c.line([(38 * side, -26), (18 * side, -36)], dark(FACE, 0.6), 6)
            eye(c, 25 * side, -6, 10.5, "open", 0.15, (0, 2))
        tremble = wave(t, 3)
        c.arc(tremble, 40, 17, 205, 335, INK, 6, ry=14)
    for side in (-1, 1):
        c.curve([(100 + 26 * side, 108), (100 + 34 * side, 136), (100 + 33 * side, 158)], "#9fd8ff", 12)
        for k in range(2):
            u = (t * 2 + k / 2) % 1
            c.drop(100 + 33 * side, 118 + 62 * u * u, 8 * (1 - 0.3 * u), "#c4e9ff")


@gif("face-angry", 200, frames=14, delay=50)
def face_angry(c, t):
    """Turns red; steam bursts out of its ears."""
    c.background("#40304f")
    heat = ping(t)
    c.circle(100, 104, 84, mix("#573a5c", "#8c3a4c", heat))
    for side in (-1, 1):
        for k in range(4):
            u = (t * 2 + k / 4) % 1
            c.circle(100 + side * (62 + 42 * u), 92 - 28 * u, (5 + 11 * u) * (1 - smooth(part(u, 0.7, 1))), fade(WHITE, 0.95 - 0.4 * u))
    red = mix(ORANGE, RED, 0.35 + 0.65 * heat)
    tremble = 2.2 * wave(t, 7) * heat
    with c.at(100 + tremble, 106):
        face(c, 64, red)
        for side in (-1, 1):
            c.ellipse(26 * side, -8, 12, 13, WHITE)
            c.circle(24 * side, -5, 6.5, INK)
            c.polygon([(44 * side, -34), (8 * side, -12), (44 * side, -16)], red, 3)
            c.line([(46 * side, -32), (10 * side, -14)], dark(red, 0.7), 8)
        c.box(-30, 19, 60, 25, INK, 9)
        c.box(-26, 23, 52, 17, WHITE, 5)
        for x in (-15, -5, 5, 15):
            c.line([(x, 22), (x, 41)], INK, 2.6)
        c.line([(-26, 31.5), (26, 31.5)], INK, 2.6)
    with c.at(150, 46, 0, 0.85 + 0.25 * heat):
        for k in range(4):
            with c.at(0, 0, 90 * k):
                c.curve([(5, 16), (5, 5), (16, 5)], RED, 5)


@gif("face-thinking", 190, frames=20, delay=80)
def face_thinking(c, t):
    """A hand at its chin, a question mark above."""
    props.spot(c, "#a88bff", "#b89fff", x=0.46, y=0.58, r=0.48)
    for i, (x, y, r) in enumerate(((142, 66, 5), (154, 54, 7.5))):
        c.circle(x, y, r * (0.8 + 0.2 * wave(t, 1, i * 0.2)), WHITE)
    with c.at(166, 30 + 2 * wave(t), 0):
        c.cloud(0, 0, 60, WHITE)
        for i in range(3):
            c.circle(-13 + 13 * i, 1 - 5 * max(0, wave(t, 2, -i * 0.15)), 4.2, PURPLE)
    look = keys(t, (0, 0), (0.15, 1), (0.5, 1), (0.65, -1), (0.9, -1), (1, 0))
    with c.at(88, 112, 4 * look):
        face(c, 64)
        for side in (-1, 1):
            c.circle(24 * side, -12, 13, WHITE)
            c.circle(24 * side + 4 * look, -16, 7, INK)
            c.circle(24 * side + 4 * look - 2, -18.5, 2.2, WHITE)
        c.curve([(-38, -30), (-24, -35), (-12, -30)], dark(FACE, 0.6), 6)
        c.curve([(12, -38), (25, -46), (38, -38)], dark(FACE, 0.6), 6)
        c.curve([(-14, 24), (2, 20), (18, 25)], INK, 5.5)
    rub = 4 * wave(t, 2)
    hand = mix(ORANGE, FACE, 0.4)
    for dx, dy, tone in ((2, 4, dark(FACE, 0.25)), (0, 0, hand)):
        with c.at(70 + rub + dx, 162 + dy, -8):
            c.box(-28, -4, 46, 50, tone, 14)
            c.box(-24, -14, 66, 17, tone, 8.5)
            with c.at(-18, 0, -22):
                c.box(-9, -36, 18, 48, tone, 9)
    with c.at(70 + rub, 162, -8):
        for y in (5, 19):
            c.line([(-4, y), (17, y)], dark(hand, 0.16), 3)


@gif("face-facepalm", 190, frames=20, delay=70, start=0.45)
def face_facepalm(c, t):
    """A hand lands on the face and slides a little."""
    c.background("#e5738a")
    c.circle(100, 104, 84, "#ec8799")
    hit = keys(t, (0, 1), (0.15, 1), (0.3, 0), (0.8, 0), (1, 1), ease=lambda u: u * u * u)
    nudge = 6 * (1 - part(t, 0.3, 0.42)) * (1 if t > 0.3 else 0) * math.sin(40 * part(t, 0.3, 0.42))
    slide = keys(t, (0, 0), (0.42, 0), (0.78, 1), (1, 0))
    with c.at(100 + nudge, 104 + 4 * (1 - hit), -6 * (1 - hit)):
        face(c, 66)
        for side in (-1, 1):
            eye(c, 25 * side, -12, 10, "open" if hit > 0.5 else "closed", 0.3)
            c.line([(38 * side, -32), (15 * side, -32 + 3 * side)], dark(FACE, 0.6), 6)
        c.curve([(-16, 38), (0, 33 + 3 * hit), (18, 37)], INK, 5.5)
    for tone, grow, dx, dy in ((dark(FACE, 0.24), 0.5, -3, 5), (ORANGE, 0, 0, 0)):
        with c.at(120 + 66 * hit + dx, 112 + 70 * hit + 9 * slide + dy, -38 + 20 * hit):
            tone = mix(tone, FACE, 0.35) if grow == 0 else tone
            c.box(-18, 30, 40, 70, tone, 18)
            for x, top, turn in ((-24, -36, -10), (-10, -46, -3), (5, -46, 4), (19, -36, 11)):
                with c.at(x, 18, turn):
                    c.box(-7.3, top, 14.6, -top + 18, tone, 7.3)
            c.box(-32, 2, 60, 40, tone, 18)
            with c.at(-26, 24, -50):
                c.box(-8, -26, 16, 38, tone, 8)
    u = part(t, 0.3, 0.5)
    if 0 < u < 1:
        for angle in (-150, -120, -90, -60, -30):
            a = math.radians(angle)
            c.line([(104 + (74 + 8 * u) * math.cos(a), 96 + (74 + 8 * u) * math.sin(a)),
                    (104 + (82 + 10 * u) * math.cos(a), 96 + (82 + 10 * u) * math.sin(a))], fade(WHITE, 1 - u), 5)  # fmt: skip


@gif("mind-blown", 260, frames=20, delay=60, start=0.5)
def mind_blown(c, t):
    """The top of the head goes off like a volcano."""
    props.rays(c, 100, 190, "#2b2d6e", "#343784", 14)
    blow = part(t, 0.15, 0.85)
    boom = ease_out(part(t, 0.15, 0.4)) * (1 - smooth(part(t, 0.82, 0.97)))
    if boom > 0:
        c.box(76, 130 - 52 * boom, 48, 70 * boom + 6, ORANGE, 10)
        c.box(86, 130 - 46 * boom, 28, 64 * boom + 6, YELLOW, 10)
        top = 104 - 46 * boom
        for x, y, r, colour in ((-40, 8, 24, CORAL), (40, 8, 24, CORAL), (-22, -14, 27, ORANGE), (22, -14, 27, ORANGE),
                                (0, -2, 34, YELLOW), (-24, 8, 16, LEMON), (22, 6, 17, LEMON)):  # fmt: skip
            c.circle(100 + x * boom, top + y * boom + 2 * wave(t, 3, x / 30), r * boom, colour)
    props.burst(c, 100, 96, blow, 61, 22, 120, (YELLOW, CORAL, WHITE, MINT, PINK), 50)
    jolt = wave(t, 8) * 1.5 * boom
    with c.at(100 + jolt, 190):
        with c.inside(c.box_path, -80, -35, 160, 110):
            face(c, 64)
        if boom > 0:
            c.ellipse(0, -33, 54, 9 * boom, dark(FACE, 0.55))
        for side in (-1, 1):
            with c.at(25 * side, -3, 0, 0.9 + 0.2 * boom):
                eye(c, 0, 0, 10.5, "wide", look=(0, -3 * boom))
        c.ellipse(0, 33, 9 + 3 * boom, 7 + 8 * boom, dark(RED, 0.6))
    lift = 100 * boom
    with c.at(100 + jolt - 8 * boom, 190 - lift, -13 * boom):
        with c.inside(c.box_path, -80, -80, 160, 47):
            face(c, 64)


@gif("face-love", 200, frames=16, delay=60)
def face_love(c, t):
    """Blows a kiss that becomes a heart."""
    props.spot(c, "#ff7f9f", "#ff97b2", y=0.52, r=0.46)
    kiss = keys(t, (0, 0), (0.18, 1), (0.36, 0), (1, 0))
    with c.at(90, 104, 6 * wave(t)):
        face(c, 64)
        cheeks(c, 64, 0.2, "#ff9d8f")
        eye(c, -24, -12, 10, "open", blink(t, 0.85))
        eye(c, 26, -12, 10, "happy" if 0.05 < t < 0.5 else "open")
        c.curve([(-4, 18), (9 + 3 * kiss, 23), (0, 28), (9 + 3 * kiss, 33), (-4, 38)], dark(RED, 0.35), 5.5)
    for k in range(2):
        u = (t - 0.15 + k / 2) % 1
        size = (12 + 34 * u) * (1 - smooth(part(u, 0.8, 1))) * min(1, 6 * u)
        c.heart(112 + 66 * u, 128 - 88 * u + 8 * wave(u), size, RED, 14 * wave(u))


@gif("face-monday", 180, frames=16, delay=90)
def face_monday(c, t):
    """Heavy lids in front of a calendar page."""
    c.background("#7f8fb0")
    c.box(22, 16, 156, 150, "#6b7b9d", 14)
    c.box(20, 12, 156, 150, WHITE, 14)
    c.box_path(20, 12, 156, 42, 14)
    c.fill(CORAL)
    c.box(20, 38, 156, 16, CORAL)
    for x in (60, 136):
        c.box(x - 5, 4, 10, 20, INK, 5)
    c.text("MONDAY", 98, 37, 24, WHITE)
    droop = keys(t, (0, 0.3), (0.35, 0.8), (0.75, 0.9), (0.85, 0.2), (1, 0.3))
    with c.at(98, 112 + 6 * droop, 5 * droop):
        face(c, 46)
        for side in (-1, 1):
            c.circle(18 * side, -6, 10, WHITE)
            c.circle(18 * side, -1, 5, INK)
            c.ctx.new_path()
            c.ctx.arc(18 * side, -6, 11, math.pi, 2 * math.pi)
            c.ctx.close_path()
            with c.inside(c.box_path, 18 * side - 11, -18, 22, 6 + 13 * droop):
                c.circle(18 * side, -6, 11, mix(FACE, AMBER, 0.5))
            c.arc(18 * side, 4, 9, 30, 150, dark(FACE, 0.28), 2.4, ry=5)
        c.line([(-11, 22), (12, 20)], INK, 4.5)
    c.box(132, 130, 38, 32, TEAL, 8)
    c.ring(172, 145, 8, TEAL, 6)
    props.steam(c, 152, 126, t, 34, SMOKE, 12, 5, 1)


@sticker("face-lol", 180, frames=14, delay=50)
def face_lol(c, t):
    """A laughing face with tears."""
    shake = wave(t, 2)
    with c.at(100, 94 - 3 * abs(shake), 14 * shake):
        face(c, 70)
        for side in (-1, 1):
            eye(c, 28 * side, -18, 13, "squint")
            c.drop(side * (54 + 4 * shake), 6, 13, "#79ccff", -42 * side)
        grin(c, 0, 4, 38, 38)


@sticker("face-wink", 180, frames=18, delay=70)
def face_wink(c, t):
    """Winks, with a star."""
    wink = 0.3 < t < 0.62
    with c.at(92, 98, keys(t, (0, -5), (0.32, 9), (0.6, 9), (1, -5))):
        face(c, 68)
        cheeks(c, 68)
        eye(c, -26, -14, 11, "open", look=(2 if wink else 0, 0))
        eye(c, 26, -14, 12, "happy" if wink else "open")
        c.arc(2, 12, 28, 15, 165, INK, 6, ry=26)
    c.star(160, 46, 22 * pop(t, 0.3, 0.75, 0.92), YELLOW, 5, 0.5, 160 * t)
    c.star(160, 46, 9 * pop(t, 0.3, 0.75, 0.92), WHITE, 5, 0.5, 160 * t)
