# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cats, as the internet wants them."""

import math

import props
from characters import cat_body, cat_head, eye, paw
from items import gif
from motion import blink, ease_out, keys, part, ping, smooth, wave
from palette import *


@gif("cat-hello", 220, frames=18)
def cat_hello(c, t):
    """Waves, and HELLO hops in a wave of its own."""
    props.spot(c, "#3fb8a8", "#5ccbbb", y=0.6, r=0.46)
    c.letters("HELLO", 100, 32, 34, lambda i: (0, -9 * max(0, wave(t, 1, -i * 0.11)), 1, 5 * wave(t, 1, -i * 0.11)),
              lambda i: (WHITE, LEMON)[i % 2], NAVY, 4, 3)  # fmt: skip
    c.shadow(100, 211, 62)
    with c.at(100, 134):
        cat_body(c, GINGER, wave(t))
        paw(c, (-24, 20), (-30, 42), (-20, 54), GINGER)
        swing = wave(t, 2)
        paw(c, (24, 20), (54, 12), (66 + 9 * swing, -20 - 3 * abs(swing)), GINGER)
    with c.at(98, 104, 4 * wave(t)):
        cat_head(c, GINGER, shut=blink(t, 0.3), mouth="open", open_share=0.3 + 0.3 * ping(t, 2))


@gif("cat-sleeping", 150, frames=20, delay=80)
def cat_sleeping(c, t):
    """Curled up on a cushion, breathing."""
    c.background("#2b3170")
    c.circle(158, 30, 17, LEMON)
    c.circle(150, 25, 14.5, "#2b3170")
    props.stars(c, t, count=14, height=80)
    c.box(0, 116, 200, 40, "#232859")
    c.shadow(100, 134, 88, 0.3, 10)
    c.blob([(10, 118), (30, 104), (100, 100), (170, 104), (190, 118), (176, 134), (100, 138), (24, 134)], CORAL)
    c.curve([(24, 120), (100, 126), (176, 120)], dark(CORAL, 0.14), 3)
    breath = 1 + 0.035 * ping(t)
    with c.at(104, 118, 0, 1 / breath**0.4, breath):
        c.blob([(-66, 0), (-62, -30), (-34, -54), (10, -58), (50, -40), (66, -8), (58, 2)], SMOKY)
        for x, y in ((2, -56), (20, -53), (37, -45)):
            c.line([(x, y), (x - 3, y + 15)], dark(SMOKY), 6)
    c.curve([(160, 112), (136, 121), (100, 119), (80 + 2 * wave(t), 116)], dark(SMOKY, 0.12), 16)
    c.circle(80 + 2 * wave(t), 116, 8, light(SMOKY, 0.5))
    with c.at(58, 92 + 2.2 * (1 - ping(t)), -8, 0.72):
        cat_head(c, SMOKY, "closed", ears=8 * max(0, wave(t, 2)) if t < 0.5 else 0)
    props.sleep_letters(c, 92, 62, t)


@gif("cat-typing", 190, frames=16, delay=50)
def cat_typing(c, t):
    """Hammers on a laptop; code flies up."""
    props.spot(c, "#ffb84d", "#ffc76e", y=0.5, r=0.5)
    for i, glyph in enumerate(("{ }", "01", "</>", "++", "!")):
        u = (t + i / 5) % 1
        x = (28, 172, 44, 160, 100)[i]
        with c.at(x + 5 * wave(u), 96 - 74 * u, 0, min(u * 5, 1) * (1 - smooth(part(u, 0.75, 1)))):
            c.text(glyph, 0, 0, 19, WHITE, dark("#ffb84d", 0.45), 2.5)
    with c.at(100, 128):
        cat_body(c, COAL, wave(t), SMOKE, False)
    with c.at(100, 92 + 1.6 * wave(t, 4)):
        cat_head(c, COAL, "open", look=(3 * wave(t, 2), 2.5), mouth="flat", muzzle=light(COAL, 0.25))
    c.box(0, 164, 200, 30, "#b5683a")
    c.box(0, 164, 200, 6, "#c97b49")
    for side, phase in ((-1, 0.0), (1, 0.5)):
        lift = max(0, wave(t, 4, phase))
        paw(c, (30 * side + 100, 146), (46 * side + 100, 146 - 5 * lift), (36 * side + 100, 160 - 14 * lift), COAL, 18)
    c.box(56, 118, 88, 52, SMOKE, 8)
    c.box(56, 118, 88, 48, light(SMOKE, 0.4), 8)
    c.heart(100, 141, 17, CORAL)
    c.box(46, 164, 108, 8, GREY, 4)


@gif("cat-coffee", 210, frames=16, delay=70)
def cat_coffee(c, t):
    """Looks over the rim of a mug as big as itself."""
    props.spot(c, "#7a4a78", "#8d5b8a", y=0.5, r=0.47)
    props.steam(c, 30, 112, t, 62, gap=18, count=2)
    props.steam(c, 170, 112, t + 0.5, 62, gap=18, count=2)
    duck = keys(t, (0, 0), (0.25, 0), (0.42, 1), (0.62, 1), (0.8, 0), (1, 0))
    c.shadow(100, 200, 74, 0.25)
    with c.at(96, 128, 0, 1.72):
        c.ring(37, 23, 12, dark(CORAL, 0.12), 8)
    with c.at(96, 78 + 16 * duck, 4 * wave(t)):
        cat_head(c, CREAM, "happy" if duck > 0.6 else "open", blink(t, 0.12), (0, 2), muzzle=WHITE)
    with c.at(96, 128, 0, 1.72):
        c.box(-32, -8, 64, 50, CORAL, 14)
        c.box(-32, -8, 64, 12, light(CORAL, 0.22), 6)
        c.box(15, 4, 17, 38, dark(CORAL, 0.1), 12)
        c.heart(-3, 22, 25, WHITE)
    for side in (-1, 1):
        c.ellipse(96 + 33 * side, 121, 14, 12, light(CREAM, 0.6))
        for dx in (-4, 4):
            c.line([(96 + 33 * side + dx, 126), (96 + 33 * side + dx, 131)], SAND, 2)


@gif("cat-party", 230, frames=16)
def cat_party(c, t):
    """Hat, horn and confetti."""
    props.rays(c, 100, 130, "#6b46e5", "#7a57ee", 14)
    props.confetti(c, t, 21, 22)
    bob = abs(wave(t, 1))
    c.shadow(100, 221, 64, 0.25)
    with c.at(100, 144 + 5 * bob, 0, 1 + 0.02 * bob, 1 - 0.04 * bob):
        cat_body(c, GINGER, wave(t, 2))
        paw(c, (-24, 20), (-52, 6), (-62, -18 + 10 * wave(t, 2)), GINGER)
        paw(c, (24, 20), (52, 6), (62, -18 - 10 * wave(t, 2)), GINGER)
    with c.at(100, 112 + 6 * bob, 7 * wave(t)):
        cat_head(c, GINGER, "happy", mouth="open", open_share=0.4)
        with c.at(0, -40):
            props.party_hat(c, MINT, YELLOW, 1.1)


@gif("cat-rain", 240, frames=16, delay=60)
def cat_rain(c, t):
    """Under an umbrella, drops splash around it."""
    c.background("#5a7fa8")
    c.circle(100, 130, 92, "#6b90b8")
    props.rain(c, t, 31, 26, "#cfe3f7", 4, 17, 3.2)
    props.ground(c, 216, "#46678c", 4)
    for i, x in enumerate((22, 178, 60, 150)):
        u = (t + i * 0.27) % 1
        c.ellipse(x, 226 - (i % 2) * 5, 14 * u, 3.4 * u, fade(WHITE, 0.7 * (1 - u)))
    c.shadow(100, 222, 50, 0.2)
    with c.at(100, 152, 0, 0.9):
        cat_body(c, SMOKY, wave(t))
    with c.at(100, 128, 3 * wave(t), 0.92):
        cat_head(c, SMOKY, "open", blink(t, 0.6), (3 * wave(t), -3), mouth="flat")
    with c.at(118, 84, 7 + 2 * wave(t)):
        c.line([(22, -6), (34, 88)], "#6b4a3a", 5)
    with c.at(100, 152, 0, 0.9):
        paw(c, (24, 20), (44, 28), (50, 6), SMOKY)
    with c.at(116, 86, 7 + 2 * wave(t), 0.96):
        c.ctx.new_path()
        c.ctx.arc(0, 0, 80, math.pi, 2 * math.pi)
        c.ctx.close_path()
        umbrella = c.ctx.copy_path()
        c.fill(CORAL)
        c.ctx.save()
        c.ctx.append_path(umbrella)
        c.ctx.clip()
        c.ellipse(0, 0, 27, 80, LEMON)
        for x in (-53.5, 53.5):
            c.ellipse(x * 1.5, 0, 27, 60, dark(CORAL, 0.08))
        c.ctx.restore()
        for x in (-66.5, -40, -13.3, 13.3, 40, 66.5):
            c.ellipse(x, 0, 13.4, 5.5, "#6b90b8")
        c.line([(0, -80), (0, -88)], "#6b4a3a", 5)


@gif("cat-love", 210, frames=18)
def cat_love(c, t):
    """Eyes like hearts, hearts in the air."""
    props.spot(c, "#ff86a8", "#ff9dba", y=0.56, r=0.46)
    props.floating_hearts(c, t, 41, 9, (RED, WHITE, "#ffd0dc"), 214, 190, 1.1)
    c.shadow(100, 204, 60)
    with c.at(100, 128):
        cat_body(c, WHITE, wave(t), CREAM)
    beat = max(ping(t, 2), 0)
    with c.at(100, 96 + 2 * beat, 4 * wave(t)):
        cat_head(c, WHITE, muzzle=CREAM, mouth="open", open_share=0.2, eyes="none")
        for side in (-1, 1):
            with c.at(23 * side, -5, 0, 0.95 + 0.25 * beat):
                eye(c, 0, 0, 9.5, "heart")
    with c.at(100, 154, 0, 1 + 0.12 * beat):
        c.heart(0, 0, 44, RED)
        c.ellipse(-10, -9, 5, 3.4, light(RED, 0.5), -35)
    for side in (-1, 1):
        c.ellipse(100 + 24 * side, 158, 11, 9, SMOKE)
        c.ellipse(100 + 24 * side, 156.5, 10, 8, WHITE)


@gif("cat-thank-you", 230, frames=20, delay=60)
def cat_thank_you(c, t):
    """Bows behind a card that says so."""
    props.spot(c, "#ffd36b", "#ffdf8f", y=0.5, r=0.44)
    c.shadow(100, 221, 66)
    bow = keys(t, (0, 0), (0.2, 0), (0.45, 1), (0.65, 1), (0.9, 0), (1, 0))
    with c.at(100, 140):
        cat_body(c, CHOCOLATE, wave(t), SAND)
    with c.at(100, 90 + 18 * bow, 0, 1, 1 - 0.07 * bow):
        cat_head(c, CHOCOLATE, "happy" if bow > 0.4 else "open", 0, (0, 3 * bow), ears=10 * bow, muzzle=SAND)
    with c.at(100, 178 + 3 * bow, 1.5 * wave(t)):
        c.box(-82, -25, 164, 58, dark("#ffd36b", 0.25), 10)
        c.box(-82, -29, 164, 58, WHITE, 10)
        c.text("THANK YOU", 0, -3, 22, ROSE)
        c.heart(0, 17, 12, YELLOW)
        c.line([(-60, 17), (-14, 17)], LEMON, 3)
        c.line([(14, 17), (60, 17)], LEMON, 3)
        for side in (-1, 1):
            c.ellipse(72 * side, -27, 12, 10, light(CHOCOLATE, 0.25))
            for dx in (-3.5, 3.5):
                c.line([(72 * side + dx, -23), (72 * side + dx, -19)], dark(CHOCOLATE), 2)


@gif("cat-wow", 200, frames=16, delay=60, start=0.3)
def cat_wow(c, t):
    """Its eyes grow; WOW stands behind it."""
    grow = keys(t, (0, 0), (0.12, 1), (0.75, 1), (1, 0), ease=ease_out)
    props.rays(c, 100, 122, "#ff5f6d", "#ff7a72", 16)
    for i, (x, y) in enumerate(((28, 92), (172, 92), (20, 158), (180, 158))):
        c.sparkle(x, y, 13 * ping(t, 2, i * 0.25), LEMON, 20 * wave(t))
    c.letters("WOW", 100, 40, 52, lambda i: (0, -5 * grow, 0.85 + 0.2 * grow, (i - 1) * 8 * grow), YELLOW, INK, 5, 4)
    with c.at(100, 206):
        c.blob([(-52, 20), (-40, -36), (0, -52), (40, -36), (52, 20)], COAL)
    with c.at(100, 132 - 6 * grow, 0, 1.05 + 0.06 * grow):
        cat_head(c, COAL, eyes="none", mouth="o", muzzle=light(COAL, 0.3), stripes=False, ears=-6 * grow)
        for side in (-1, 1):
            with c.at(23 * side, -6, 0, 0.85 + 0.3 * grow):
                eye(c, 0, 0, 11, "wide")
    for side in (-1, 1):
        c.circle(100 + 45 * side, 170 - 6 * grow, 13, light(COAL, 0.22))


@gif("cat-dance", 250, frames=16, delay=70)
def cat_dance(c, t):
    """On a dance floor whose tiles light up in turn."""
    c.background("#3a1d6e")
    for i, colour in enumerate((ROSE, AQUA, YELLOW)):
        sway = 26 * wave(t, 1, i / 3)
        x = 40 + 60 * i
        c.polygon([(100, -10), (x + sway - 26, 214), (x + sway + 26, 214)], fade(colour, 0.22))
    c.polygon([(24, 196), (176, 196), (214, 250), (-14, 250)], "#2a1452")
    palette = (ROSE, YELLOW, MINT, SKY)
    for row in range(3):
        y0, y1 = 198 + row * 18, 214 + row * 18
        for column in range(5):
            lit = (column + row * 2 + int(t * 4)) % 4
            left0, left1 = 28 - row * 12.7, 16 - row * 12.7
            w0, w1 = (200 - 2 * left0) / 5, (200 - 2 * left1) / 5
            c.polygon([(left0 + column * w0 + 1, y0), (left0 + (column + 1) * w0 - 1, y0),
                       (left1 + (column + 1) * w1 - 1, y1), (left1 + column * w1 + 1, y1)],
                      mix("#4a2a86", palette[(column + row) % 4], 0.95 if lit == 0 else 0.3))  # fmt: skip
    step = wave(t, 2)
    lean = 9 * wave(t, 1)
    c.shadow(100, 222, 48, 0.4)
    with c.at(100 + 9 * wave(t), 220, lean):
        for side in (-1, 1):
            lift = max(0, step * side)
            c.curve([(15 * side, -44), (21 * side, -22), (22 * side, -6 - 16 * lift)], dark(GINGER, 0.1), 19)
            c.ellipse(25 * side, -5 - 16 * lift, 15, 8, light(GINGER, 0.25))
        c.curve([(20, -50), (50, -48), (60, -72), (70 + 8 * step, -92)], dark(GINGER), 12)
        c.blob([(0, -106), (25, -92), (32, -52), (20, -34), (0, -30), (-20, -34), (-32, -52), (-25, -92)], GINGER)
        c.ellipse(0, -58, 17, 24, CREAM)
        up = wave(t, 1)
        paw(c, (-24, -86), (-50, -84 - 10 * up), (-58, -100 - 32 * up), GINGER)
        paw(c, (24, -86), (50, -84 + 10 * up), (58, -100 + 32 * up), GINGER)
        with c.at(0, -124, -1.7 * lean, 0.94):
            cat_head(c, GINGER, "happy", mouth="open", open_share=0.3)


@gif("cat-no", 180, frames=16, delay=60)
def cat_no(c, t):
    """A grumpy one that shakes its head."""
    props.spot(c, "#4456c7", "#5568d6", y=0.56, r=0.5)
    shake = wave(t, 2)
    c.letters("NOPE", 100, 28, 36, lambda i: (3 * shake * (-1) ** i, 0, 1, 4 * shake), WHITE, NIGHT, 4, 4)
    c.blob([(42, 190), (56, 150), (100, 136), (144, 150), (158, 190)], SMOKY)
    with c.at(100 + 10 * shake, 112, 3 * shake, 1.08):
        cat_head(c, SMOKY, "open", 0.42, (5 * shake, 1), "sad", ears=16, muzzle=SMOKE)
        for side in (-1, 1):
            c.line([(35 * side, -22), (13 * side, -14)], dark(SMOKY, 0.6), 6)


@gif("cat-cool", 200, frames=20, delay=70, start=0.55)
def cat_cool(c, t):
    """Sunglasses come down; deal with it."""
    c.background("#ff9a4d")
    for i in range(6):
        c.box(0, 84 + i * 22, 200, 5 + i * 3, mix("#ff9a4d", ROSE, 0.25 + i * 0.12))
    c.circle(100, 98, 74, LEMON)
    for i in range(5):
        c.box(20, 112 + i * 13, 160, 2 + i * 1.5, "#ff9a4d")
    with c.at(100, 140):
        cat_body(c, COAL, wave(t), light(COAL, 0.22))
    with c.at(100, 106, 5 * ping(t)):
        cat_head(c, COAL, "open", muzzle=light(COAL, 0.3), stripes=False)
        drop = keys(t, (0, 1), (0.08, 1), (0.42, 0), (0.85, 0), (1, 1), ease=lambda u: u * u)
        with c.at(0, -8 - 112 * drop, 0):
            for side in (-1, 1):
                c.box(23 * side - 19, -9, 38, 24, "#12101c", 10)
                c.line([(23 * side - 8, -1), (23 * side - 1, -1)], fade(WHITE, 0.85), 4)
                c.line([(23 * side - 8, 5), (23 * side - 5, 5)], fade(WHITE, 0.6), 3)
            c.line([(-50, -6), (50, -6)], "#12101c", 5)
    glint = ping(part(t, 0.45, 0.68))
    c.sparkle(141, 90, 18 * glint, WHITE, 90 * t)


@gif("cat-birthday", 240, frames=18, delay=60)
def cat_birthday(c, t):
    """Behind a cake with three candles."""
    props.spot(c, "#4fb8e8", "#6cc6ef", y=0.5, r=0.46)
    for i, (x, y, r, colour) in enumerate(((28, 52, 20, ROSE), (172, 46, 21, YELLOW), (150, 88, 15, LIME), (48, 98, 14, LILAC))):
        props.balloon(c, x, y + 6 * wave(t, 1, i * 0.27), r, colour, 5 * wave(t, 1, i * 0.4), 74)
    with c.at(100, 120, 0, 0.9):
        cat_body(c, WHITE, wave(t), CREAM, False)
    with c.at(100, 90, 5 * wave(t), 0.9):
        cat_head(c, WHITE, "happy" if 0.3 < t < 0.8 else "open", mouth="open", open_share=0.35, muzzle=CREAM)
        with c.at(0, -38):
            props.party_hat(c, PURPLE, YELLOW)
    c.box(0, 208, 200, 40, "#2d8cbd")
    with c.at(100, 224, 0, 0.94):
        props.cake(c, t)
