# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The tutorial's search API on aiohttp, answering from memory or after a pause: aioserver.py PORT ANSWER-FILE [SECONDS]"""
import asyncio
import json
import sys

from aiohttp import web

port, answer_file = int(sys.argv[1]), sys.argv[2]
pause = float(sys.argv[3]) if len(sys.argv) > 3 else 0.0
with open(answer_file, encoding="utf-8") as file:
    gifs = json.load(file)["gifs"]


async def index(request):
    query = request.query.get("query", "Dependency Injector")
    limit = int(request.query.get("limit", 10))
    if pause:
        await asyncio.sleep(pause)
    return web.json_response({"query": query, "limit": limit, "gifs": gifs})


app = web.Application()
app.add_routes([web.get("/", index)])
web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None, backlog=1024)
