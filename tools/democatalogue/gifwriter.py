# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From frames to a small GIF: one palette for all frames, no dithering, gifsicle packs what changed."""

import subprocess
import tempfile
from pathlib import Path

import numpy
from PIL import Image

# A colour that covers at least this share of all pixels is flat paint and is kept exactly.
FLAT_SHARE = 0.0012
SOLID = 128
RIM = "#c9cddb"


def pixels(surface):
    """height × width × (red, green, blue, alpha), not premultiplied."""
    raw = numpy.frombuffer(bytes(surface.get_data()), numpy.uint8)
    raw = raw.reshape(surface.get_height(), surface.get_stride() // 4, 4)[:, : surface.get_width()]
    raw = raw[..., [2, 1, 0, 3]].astype(numpy.float64)
    alpha = numpy.maximum(raw[..., 3:4], 1)
    raw[..., :3] = numpy.clip(raw[..., :3] * 255 / alpha, 0, 255)
    return numpy.rint(raw).astype(numpy.uint8)


def _grown(alpha, radius):
    """alpha with radius pixels added on every side."""
    reach = int(radius) + 1
    padded = numpy.pad(alpha, reach)
    grown = numpy.zeros_like(alpha)
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            inside = min(max(radius + 0.5 - (dx * dx + dy * dy) ** 0.5, 0), 1)
            if inside > 0:
                part = padded[reach + dy : reach + dy + alpha.shape[0], reach + dx : reach + dx + alpha.shape[1]]
                grown = numpy.maximum(grown, part * inside)
    return grown


def as_sticker(frame, border=4.0):
    """The drawing with a white cut-out border and a thin grey rim, so that it stands on light and dark pages."""
    art = frame.astype(numpy.float64)
    alpha = art[..., 3] / 255
    white = _grown(alpha, border)
    whole = _grown(alpha, border + 1.3)
    rim = numpy.array([int(RIM[i : i + 2], 16) for i in (1, 3, 5)], numpy.float64)
    colour = rim + (255 - rim) * white[..., None]
    colour = colour * (1 - alpha[..., None]) + art[..., :3] * alpha[..., None]
    return numpy.dstack([numpy.rint(colour), numpy.where(whole >= 0.5, 255, 0)]).astype(numpy.uint8)


def _histogram(frames):
    """The opaque colours of all frames and how often each occurs."""
    opaque = numpy.concatenate([frame[frame[..., 3] >= SOLID][:, :3] for frame in frames]).astype(numpy.uint32)
    codes, counts = numpy.unique(opaque[:, 0] << 16 | opaque[:, 1] << 8 | opaque[:, 2], return_counts=True)
    colours = numpy.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1).astype(numpy.float64)
    return codes, colours, counts


def _distances(colours, palette):
    """Squared, weighted as the eye does."""
    weights = numpy.array([0.5, 1.0, 0.35])
    difference = colours[:, None, :] - palette[None, :, :]
    return (difference * difference * weights).sum(axis=2)


def make_palette(colours, counts, size):
    """Flat colours exactly; the rest where the error is worst, then moved to the middle of what they stand for."""
    order = numpy.lexsort((numpy.arange(len(counts)), -counts))
    flat = [i for i in order if counts[i] >= counts.sum() * FLAT_SHARE][: size * 3 // 4]
    chosen = colours[flat if flat else order[:1]]
    weight = numpy.sqrt(counts)
    error = _distances(colours, chosen).min(axis=1)
    while len(chosen) < min(size, len(colours)) and error.max() > 0:
        worst = int(numpy.argmax(error * weight))
        chosen = numpy.vstack([chosen, colours[worst]])
        error = numpy.minimum(error, _distances(colours, colours[worst : worst + 1])[:, 0])
    for _ in range(6):
        nearest = _distances(colours, chosen).argmin(axis=1)
        for i in range(max(len(flat), 1), len(chosen)):
            mine = nearest == i
            if mine.any():
                chosen[i] = numpy.average(colours[mine], axis=0, weights=weight[mine])
    return numpy.rint(chosen)


def _indexed(frame, codes, nearest, transparent):
    rgb = frame.astype(numpy.uint32)
    code = rgb[..., 0] << 16 | rgb[..., 1] << 8 | rgb[..., 2]
    index = nearest[numpy.searchsorted(codes, code).clip(0, len(codes) - 1)]
    return numpy.where(frame[..., 3] >= SOLID, index, transparent).astype(numpy.uint8)


def write_gif(path, frames, delay, colours, is_sticker):
    """frames as pixels() gives them, delay in ms."""
    codes, histogram, counts = _histogram(frames)
    palette = make_palette(histogram, counts, colours - 1)
    nearest = _distances(histogram, palette).argmin(axis=1)
    transparent = len(palette)
    table = [int(value) for value in palette.flatten()] + [0, 0, 0]
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, frame in enumerate(frames):
            image = Image.fromarray(_indexed(frame, codes, nearest, transparent), "P")
            image.putpalette(table)
            options = {"transparency": transparent} if is_sticker else {}
            names.append(str(Path(folder) / f"{number:03}.gif"))
            image.save(names[-1], optimize=False, **options)
        disposal = ["--disposal=background"] if is_sticker else []
        subprocess.run(
            ["gifsicle", "--no-warnings", "-O3", "--loopcount=forever", f"--delay={delay // 10}", *disposal, *names]
            + ["-o", str(path)],
            check=True,
        )
