# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One module per family of pictures; each puts its scenes into items.ITEMS."""
