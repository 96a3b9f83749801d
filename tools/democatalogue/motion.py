# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Easing. Time t runs from 0 to 1 over one loop; whatever a scene makes of it must be the same at 0 and at 1."""

import math
import random

TAU = 2 * math.pi


def wave(t, cycles=1, phase=0.0):
    """-1 … 1, a sine that ends where it began."""
    return math.sin(TAU * (cycles * t + phase))


def ping(t, cycles=1, phase=0.0):
    """0 … 1 … 0, smooth at both ends."""
    return 0.5 - 0.5 * math.cos(TAU * (cycles * t + phase))


def hop(t, cycles=1, phase=0.0):
    """0 … 1 … 0 as a thrown ball goes: quick off the ground, slow at the top."""
    u = (cycles * t + phase) % 1
    return 4 * u * (1 - u)


def part(t, start, end):
    """How much of start … end has passed, 0 … 1."""
    return min(max((t - start) / (end - start), 0.0), 1.0)


def smooth(u):
    return u * u * (3 - 2 * u)


def ease_out(u):
    return 1 - (1 - u) ** 3


def ease_in(u):
    return u**3


def back(u, overshoot=1.9):
    """Ends a little beyond and comes back: things that pop in."""
    v = u - 1
    return 1 + (overshoot + 1) * v**3 + overshoot * v**2


def elastic(u):
    if u in (0.0, 1.0):
        return u
    return 2 ** (-9 * u) * math.sin((u * 9 - 0.75) * TAU / 3) + 1


def pop(t, start, hold, end, length=0.12):
    """A thing's size: nothing, popping in from start on, there until hold, gone at end."""
    if t < start or t >= end:
        return 0.0
    if t < hold:
        return max(back(part(t, start, start + length)), 0.0)
    return 1 - smooth(part(t, hold, end))


def keys(t, *points, ease=smooth):
    """The value at t between key frames (time, value), eased from each to the next."""
    for (t0, v0), (t1, v1) in zip(points, points[1:]):
        if t <= t1:
            return v0 + (v1 - v0) * ease(part(t, t0, t1))
    return points[-1][1]


def blink(t, *moments, length=0.09):
    """How far the eyes are shut, 0 … 1, blinking at the moments."""
    shut = 0.0
    for moment in moments:
        shut = max(shut, 1 - abs(t - moment) / length * 2)
    return min(max(shut * 1.6, 0.0), 1.0)


def scatter(seed, count):
    """count times three numbers 0 … 1, always the same for a seed."""
    source = random.Random(seed)
    return [(source.random(), source.random(), source.random()) for _ in range(count)]
