# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of pictures. A scene is a function draw(canvas, t) under @gif or @sticker."""

from dataclasses import dataclass
from typing import Callable

WIDTH = 200


@dataclass(frozen=True)
class Item:
    id: str
    kind: str
    height: int
    frames: int
    delay: int  # ms
    colours: int
    start: float  # the time of the first frame: the one that stands where nothing moves
    draw: Callable


ITEMS: dict[str, Item] = {}


def _add(kind, id, height, frames, delay, colours, start):
    def register(draw):
        assert id not in ITEMS, id
        ITEMS[id] = Item(id, kind, height, frames, delay, colours, start, draw)
        return draw

    return register


def gif(id, height=200, frames=18, delay=60, colours=48, start=0.0):
    return _add("gif", id, height, frames, delay, colours, start)


def sticker(id, height=200, frames=16, delay=60, colours=48, start=0.0):
    """Drawn on nothing, at least 7 px away from the border, which the white outline needs."""
    return _add("sticker", id, height, frames, delay, colours, start)
