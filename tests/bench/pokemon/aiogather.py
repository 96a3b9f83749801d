#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What our console is measured against: aiohttp with asyncio.gather, every document parsed.

aiogather.py API_URL COUNT [ROUNDS]: prints the names in order and, on stderr, how long each round took. All rounds use
one session, so the second one finds its connections open.
"""

import asyncio
import sys
import time

import aiohttp


async def name_of(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return (await response.json())["name"]


async def main(api_url, count, rounds):
    async with aiohttp.ClientSession() as session:
        for _ in range(rounds):
            begin = time.perf_counter()
            wanted = (name_of(session, f"{api_url}/pokemon/{number}") for number in range(1, count + 1))
            names = await asyncio.gather(*wanted)
            seconds = time.perf_counter() - begin
            print("\n".join(names))
            print(f"--- {seconds:.3f} seconds ---", file=sys.stderr)


asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1))
