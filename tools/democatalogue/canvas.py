# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thin layer over cairo: shapes with round corners, smooth curves, chunky letters."""

import math
from contextlib import contextmanager

import cairo

from motion import TAU
from palette import INK, WHITE, fade, rgb

FONT = "DejaVu Sans"


class Canvas:
    """One frame. Coordinates are pixels from the top left."""

    def __init__(self, width, height):
        self.w, self.h = width, height
        self.surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, width, height)
        self.ctx = cairo.Context(self.surface)
        self.ctx.set_antialias(cairo.ANTIALIAS_BEST)
        self.ctx.set_line_cap(cairo.LINE_CAP_ROUND)
        self.ctx.set_line_join(cairo.LINE_JOIN_ROUND)
        self.ctx.select_font_face(FONT, cairo.FONT_SLANT_NORMAL, cairo.FONT_WEIGHT_BOLD)
        options = cairo.FontOptions()
        options.set_hint_style(cairo.HINT_STYLE_NONE)
        options.set_hint_metrics(cairo.HINT_METRICS_OFF)
        self.ctx.set_font_options(options)

    # Places

    @contextmanager
    def at(self, x=0, y=0, turn=0.0, sx=1.0, sy=None):
        """What is drawn inside has its origin at x, y, is turned (in degrees, clockwise) and scaled."""
        sy = sx if sy is None else sy
        self.ctx.save()
        self.ctx.translate(x, y)
        self.ctx.rotate(math.radians(turn))
        # cairo refuses a matrix that can't be inverted
        self.ctx.scale(sx if abs(sx) > 1e-4 else 1e-4, sy if abs(sy) > 1e-4 else 1e-4)
        try:
            yield self
        finally:
            self.ctx.restore()

    @contextmanager
    def inside(self, path, *args):
        """Only what lies inside the path is drawn; path is one of the *_path functions below."""
        self.ctx.save()
        path(*args)
        self.ctx.clip()
        try:
            yield self
        finally:
            self.ctx.restore()

    @contextmanager
    def faded(self, alpha):
        """What is drawn inside is seen through as a whole."""
        self.ctx.push_group()
        try:
            yield self
        finally:
            self.ctx.pop_group_to_source()
            self.ctx.paint_with_alpha(alpha)

    # Paths

    def ellipse_path(self, x, y, rx, ry=None, turn=0.0):
        ry = rx if ry is None else ry
        self.ctx.new_path()
        if rx <= 0 or ry <= 0:
            return
        self.ctx.save()
        self.ctx.translate(x, y)
        self.ctx.rotate(math.radians(turn))
        self.ctx.scale(rx, ry)
        self.ctx.arc(0, 0, 1, 0, TAU)
        self.ctx.restore()

    def box_path(self, x, y, w, h, r=0.0):
        r = min(r, abs(w) / 2, abs(h) / 2)
        self.ctx.new_path()
        self.ctx.arc(x + w - r, y + r, r, -TAU / 4, 0)
        self.ctx.arc(x + w - r, y + h - r, r, 0, TAU / 4)
        self.ctx.arc(x + r, y + h - r, r, TAU / 4, TAU / 2)
        self.ctx.arc(x + r, y + r, r, TAU / 2, TAU * 3 / 4)
        self.ctx.close_path()

    def polygon_path(self, points):
        self.ctx.new_path()
        for point in points:
            self.ctx.line_to(*point)
        self.ctx.close_path()

    def smooth_path(self, points, closed=True, tension=1.0):
        """A curve through all the points (Catmull-Rom)."""
        n = len(points)
        self.ctx.new_path()
        self.ctx.move_to(*points[0])
        for i in range(n if closed else n - 1):
            if closed:
                p0, p1, p2, p3 = (points[(i + k - 1) % n] for k in range(4))
            else:
                p0, p1, p2, p3 = (points[min(max(i + k - 1, 0), n - 1)] for k in range(4))
            k = tension / 6
            self.ctx.curve_to(
                p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k,
                p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k,
                p2[0], p2[1],
            )  # fmt: skip
        if closed:
            self.ctx.close_path()

    def heart_path(self, x, y, size):
        k = size / 2
        self.ctx.new_path()
        self.ctx.move_to(x, y + 0.92 * k)
        self.ctx.curve_to(x - 0.75 * k, y + 0.4 * k, x - 1.15 * k, y - 0.05 * k, x - 1.02 * k, y - 0.5 * k)
        self.ctx.curve_to(x - 0.88 * k, y - 1.0 * k, x - 0.25 * k, y - 1.05 * k, x, y - 0.48 * k)
        self.ctx.curve_to(x + 0.25 * k, y - 1.05 * k, x + 0.88 * k, y - 1.0 * k, x + 1.02 * k, y - 0.5 * k)
        self.ctx.curve_to(x + 1.15 * k, y - 0.05 * k, x + 0.75 * k, y + 0.4 * k, x, y + 0.92 * k)
        self.ctx.close_path()

    # Painting

    def colour(self, colour):
        self.ctx.set_source_rgba(*rgb(colour))

    def fill(self, colour, edge=0.0):
        """Fills the current path; edge rounds its corners by stroking it as well."""
        self.colour(colour)
        if edge > 0:
            self.ctx.set_line_width(edge)
            self.ctx.stroke_preserve()
        self.ctx.fill()

    def stroke(self, colour, width):
        self.colour(colour)
        self.ctx.set_line_width(width)
        self.ctx.stroke()

    def background(self, colour):
        self.colour(colour)
        self.ctx.paint()

    def circle(self, x, y, r, colour):
        self.ellipse_path(x, y, r)
        self.fill(colour)

    def ring(self, x, y, r, colour, width):
        self.ellipse_path(x, y, r)
        self.stroke(colour, width)

    def ellipse(self, x, y, rx, ry, colour, turn=0.0):
        self.ellipse_path(x, y, rx, ry, turn)
        self.fill(colour)

    def box(self, x, y, w, h, colour, r=0.0):
        self.box_path(x, y, w, h, r)
        self.fill(colour)

    def polygon(self, points, colour, edge=0.0):
        self.polygon_path(points)
        self.fill(colour, edge)

    def blob(self, points, colour, tension=1.0):
        self.smooth_path(points, True, tension)
        self.fill(colour)

    def line(self, points, colour, width):
        self.ctx.new_path()
        for point in points:
            self.ctx.line_to(*point)
        self.stroke(colour, width)

    def curve(self, points, colour, width, tension=1.0):
        self.smooth_path(points, False, tension)
        self.stroke(colour, width)

    def arc(self, x, y, r, start, end, colour, width, ry=None):
        """From start to end in degrees, clockwise from the right."""
        self.ctx.new_path()
        self.ctx.save()
        self.ctx.translate(x, y)
        self.ctx.scale(r, r if ry is None else ry)
        self.ctx.arc(0, 0, 1, math.radians(start), math.radians(end))
        self.ctx.restore()
        self.stroke(colour, width)

    def pie(self, x, y, r, start, end, colour):
        self.ctx.new_path()
        self.ctx.move_to(x, y)
        self.ctx.arc(x, y, r, math.radians(start), math.radians(end))
        self.ctx.close_path()
        self.fill(colour)

    def heart(self, x, y, size, colour, turn=0.0):
        if size <= 0.3:
            return
        with self.at(x, y, turn):
            self.heart_path(0, 0, size)
            self.fill(colour)

    def star(self, x, y, r, colour, spikes=5, inner=0.5, turn=0.0, edge=0.12):
        if r <= 0.2:
            return
        points = []
        for i in range(spikes * 2):
            angle = math.radians(turn) - TAU / 4 + i * TAU / (spikes * 2)
            radius = r if i % 2 == 0 else r * inner
            points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
        self.polygon(points, colour, r * edge)

    def sparkle(self, x, y, r, colour, turn=0.0):
        """A four-pointed glint."""
        if r <= 0.2:
            return
        with self.at(x, y, turn, r):
            self.ctx.new_path()
            self.ctx.move_to(0, -1)
            for cx, cy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
                self.ctx.curve_to(*self._towards(), cx * 0.2, cy * 0.2, cx, cy)
            self.fill(colour)

    def _towards(self):
        px, py = self.ctx.get_current_point()
        return px * 0.2, py * 0.2

    def drop(self, x, y, r, colour, turn=0.0):
        """A drop of water, round end down."""
        if r <= 0.2:
            return
        with self.at(x, y, turn, r):
            self.ctx.new_path()
            self.ctx.move_to(0, -1.9)
            self.ctx.curve_to(0.25, -1.1, 1, -0.6, 1, 0.1)
            self.ctx.curve_to(1, 0.65, 0.55, 1, 0, 1)
            self.ctx.curve_to(-0.55, 1, -1, 0.65, -1, 0.1)
            self.ctx.curve_to(-1, -0.6, -0.25, -1.1, 0, -1.9)
            self.fill(colour)

    def cloud(self, x, y, size, colour):
        """size is its width."""
        k = size / 100
        for dx, dy, r in ((-28, 2, 20), (-8, -12, 25), (18, -6, 21), (33, 5, 16)):
            self.circle(x + dx * k, y + dy * k, r * k, colour)
        self.box(x - 48 * k, y - 2 * k, 97 * k, 24 * k, colour, 12 * k)

    def shadow(self, x, y, rx, strength=0.16, ry=None):
        """On the ground below a thing."""
        self.ellipse(x, y, rx, rx * 0.2 if ry is None else ry, fade(INK, strength))

    # Letters

    def text_width(self, text, size):
        self.ctx.set_font_size(size)
        return self.ctx.text_extents(text).x_advance

    def text(self, text, x, y, size, colour=WHITE, outline=None, width=0.0, fat=0.06):
        """Centred at x, y (the middle of the capitals). outline: drawn width wide around the letters."""
        self.ctx.set_font_size(size)
        left = x - self.ctx.text_extents(text).x_advance / 2
        self.ctx.new_path()
        self.ctx.move_to(left, y + size * 0.364)
        self.ctx.text_path(text)
        if outline is not None:
            self.colour(outline)
            self.ctx.set_line_width(width * 2 + size * fat)
            self.ctx.stroke_preserve()
        self.fill(colour, size * fat)

    def letters(self, text, x, y, size, place, colour=WHITE, outline=INK, width=4.0, gap=0.0):
        """Letter by letter, outlines first so that none covers its neighbour.

        place(i) gives the i-th letter's (dx, dy, scale, turn); colour may be a function of i as well.
        """
        widths = [self.text_width(letter, size) + gap for letter in text]
        lefts = [x - (sum(widths) - gap) / 2 + sum(widths[:i]) for i in range(len(text))]
        for is_outline in (True, False):
            if is_outline and outline is None:
                continue
            for i, letter in enumerate(text):
                dx, dy, scale, turn = place(i)
                if letter == " " or scale <= 0.02:
                    continue
                with self.at(lefts[i] + (widths[i] - gap) / 2 + dx, y + dy, turn, scale):
                    if is_outline:
                        self.text(letter, 0, 2, size, outline, outline, width)
                    else:
                        self.text(letter, 0, 0, size, colour(i) if callable(colour) else colour)
