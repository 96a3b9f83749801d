#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""aiodownload.py LIST DIR: all URLs of LIST at once with aiohttp and aiofiles, 64 KiB chunks."""

import asyncio
import pathlib
import sys

import aiofiles
import aiohttp


async def fetch(session, url, folder):
    async with session.get(url) as response:
        async with aiofiles.open(folder / url.rsplit("/", 1)[1], "wb") as file:
            async for chunk in response.content.iter_chunked(64 * 1024):
                await file.write(chunk)


async def main():
    urls = pathlib.Path(sys.argv[1]).read_text().split()
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*(fetch(session, url, pathlib.Path(sys.argv[2])) for url in urls))


asyncio.run(main())
