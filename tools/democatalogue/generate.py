#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the built-in catalogue into resources/demo; see README.md."""

import argparse
import importlib
import json
import pkgutil
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image

import scenes
from canvas import Canvas
from gifwriter import as_sticker, pixels, write_gif
from items import ITEMS, WIDTH
from texts import CATEGORIES, LANGUAGES, TEXTS

OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "demo"
FEWEST_FRAMES = 10  # gifsicle makes one longer frame of equal ones

for module in sorted(info.name for info in pkgutil.iter_modules(scenes.__path__)):
    importlib.import_module(f"scenes.{module}")


def frames_of(item):
    frames = []
    for number in range(item.frames):
        canvas = Canvas(WIDTH, item.height)
        item.draw(canvas, (number / item.frames + item.start) % 1)
        canvas.surface.flush()
        frame = pixels(canvas.surface)
        frames.append(as_sticker(frame) if item.kind == "sticker" else frame)
    return frames


def sheet(frames, path):
    """All frames side by side; a sticker's upper row on a light page, the lower one on a dark page."""
    columns = 6
    height, width = frames[0].shape[:2]
    rows = -(-len(frames) // columns)
    page = Image.new("RGB", (columns * (width + 4), rows * (height + 4)), "#ffffff")
    page.paste("#16161c", (0, page.height // 2, page.width, page.height))
    for number, frame in enumerate(frames):
        picture = Image.fromarray(frame, "RGBA")
        page.paste(picture, (number % columns * (width + 4), number // columns * (height + 4)), picture)
    page.save(path)


def make(id, folder, sheets):
    item = ITEMS[id]
    path = folder / f"{id}.gif"
    write_gif(path, frames_of(item), item.delay, item.colours, item.kind == "sticker")
    written = Image.open(path)
    if written.n_frames < FEWEST_FRAMES or written.size != (WIDTH, item.height):
        raise RuntimeError(f"{id}: {written.n_frames} frames of {written.size}")
    if sheets:
        shown = []
        for number in range(written.n_frames):
            written.seek(number)
            shown.append(pixels_of(written))
        sheet(shown, sheets / f"{id}.png")
    return id, (path.stat().st_size, written.n_frames)


def pixels_of(image):
    import numpy

    return numpy.asarray(image.convert("RGBA"))


def describe(id, size, frames, rank):
    item, text = ITEMS[id], TEXTS[id]
    return {
        "id": id,
        "title": text["title"],
        "alt": text["alt"],
        "kind": item.kind,
        "rating": text.get("rating", "g"),
        "width": WIDTH,
        "height": item.height,
        "frames": frames,
        "bytes": size,
        "popularity": len(TEXTS) - rank,
        "tags": {code: [tag.strip() for tag in text[code].split(",")] for code in LANGUAGES},
    }


def write_catalogue(folder, sizes):
    items = [describe(id, *sizes[id], rank) for rank, id in enumerate(TEXTS) if id in sizes]
    lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
    categories = json.dumps([{"name": name, "query": query} for name, query in CATEGORIES], ensure_ascii=False)
    text = f'{{"categories": {categories},\n"items": [\n{lines}\n]}}\n'
    (folder / "catalogue.json").write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*", help="only these (the catalogue file is then not written)")
    parser.add_argument("--out", type=Path, default=OUTPUT)
    parser.add_argument("--sheets", type=Path, help="also write a PNG of all frames of each picture into this folder")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.sheets:
        arguments.sheets.mkdir(parents=True, exist_ok=True)
    missing = set(ITEMS) ^ set(TEXTS)
    if missing and not arguments.ids:
        print("without a scene or without texts:", ", ".join(sorted(missing)))
    ids = arguments.ids or [id for id in TEXTS if id in ITEMS]
    with ProcessPoolExecutor(arguments.jobs) as pool:
        done = pool.map(make, ids, [arguments.out] * len(ids), [arguments.sheets] * len(ids))
        sizes = dict(done)
    for id, (size, _) in sizes.items():
        print(f"{size / 1024:7.1f} KiB  {id}")
    print(f"{sum(size for size, _ in sizes.values()) / 1024:7.1f} KiB  {len(sizes)} pictures")
    if not arguments.ids:
        write_catalogue(arguments.out, sizes)


if __name__ == "__main__":
    main()
