# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Titles, descriptions and tags, the most popular picture first. The first English tag is the picture's keyword."""

from texts.gifs import GIFS
from texts.stickers import STICKERS

LANGUAGES = ("en", "de", "es", "fr")

# Name shown, query that it stands for; each must find something.
CATEGORIES = [
    ("Reactions", "reaction"),
    ("Cats", "cat"),
    ("Dogs", "dog"),
    ("Animals", "animal"),
    ("Greetings", "greeting"),
    ("Love", "love"),
    ("Celebrations", "celebrate"),
    ("Thanks", "thank you"),
    ("Food & Drink", "food"),
    ("Work", "work"),
    ("Weather", "weather"),
    ("Holidays", "holiday"),
]

TEXTS = GIFS | STICKERS
