#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""giphynav pokemon against aiohttp's gather and curl, on one server, in interleaved runs; see CMake's bench_pokemon.

compare.py GIPHYNAV SERVER ARCHIVE [RUNS]: ARCHIVE is the recorded pokeapi-151.tar.zst. Ends with 1 when a bar is
missed or a mode is not what it says.
"""

import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

COUNT = 150
LATENCY_MS = 50
JOBS = 150
OTHERS = 100  # aiohttp's and curl's connections
BAR_PROCESS, BAR_FETCH, BAR_RSS_MB = 0.5, 0.7, 60
HERE = pathlib.Path(__file__).parent


class Run:
    """One process: its output, its whole time, its CPU time, its peak memory, the seconds that it printed."""

    def __init__(self, command, environment=None):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            begin = time.perf_counter()
            process = subprocess.Popen(command, stdout=out, stderr=err, env=environment)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - begin
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            self.out = out.read().decode(errors="replace")
            self.err = err.read().decode(errors="replace")
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}: {self.err}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.rss = usage.ru_maxrss / 1024  # Linux counts in KiB
        self.printed = [float(seconds) for seconds in re.findall(r"--- ([0-9.]+) seconds ---", self.err)]


class Server:
    def __init__(self, program, folder, latency):
        self.process = subprocess.Popen(
            [program, str(folder), str(latency)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.url = self.process.stdout.readline().strip()

    def counts(self):
        """Requests, connections, most open at a time, since it was asked last."""
        with urllib.request.urlopen(self.url.removesuffix("/api/v2") + "/counts") as answer:
            return [int(number) for number in answer.read().split()]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Console:
    """Our program with a cache folder that is empty for every run."""

    def __init__(self, program, api_url, folder):
        self.program = program
        self.cache = folder / "cache"
        self.config = folder / "config.yml"
        self.config.write_text(f'pokeapi: {{api_url: "{api_url}"}}\n')

    def run(self, *arguments):
        shutil.rmtree(self.cache, ignore_errors=True)
        environment = {**os.environ, "XDG_CACHE_HOME": str(self.cache)}
        return Run([self.program, "pokemon", *arguments, "--config", str(self.config)], environment)


def figures(values, unit=1000):
    return f"{statistics.median(values) * unit:7.0f} ({min(values) * unit:.0f}–{max(values) * unit:.0f})"


def judged(what, value, bar):
    print(f"  {what:<48} {value:6.2f}   bar {bar:<4} {'met' if value <= bar else 'MISSED'}")
    return value <= bar


def measure(console, url, folder, runs, names):
    """Lists of runs by client, one of each client in every round."""
    curl = folder / "curl.cfg"
    lines = (f'url = "{url}/pokemon/{n}"\noutput = "/dev/null"\n' for n in range(1, COUNT + 1))
    curl.write_text("".join(lines))
    python = ["/usr/bin/python3", str(HERE / "aiogather.py"), url, str(COUNT)]
    clients = {
        "giphynav": lambda: console.run("--count", str(COUNT), "--jobs", str(JOBS)),
        "aiohttp": lambda: Run(python),
        "aiohttp, two rounds": lambda: Run([*python, "2"]),
        "curl -Z": lambda: Run(["curl", "-sZ", "--compressed", "--parallel-max", str(OTHERS), "-K", str(curl)]),
    }
    taken = {name: [] for name in clients}
    for number in range(runs + 1):  # the first warms the disk's cache
        for name, client in clients.items():
            run = client()
            if name in ("giphynav", "aiohttp") and run.out.split() != names:
                sys.exit(f"{name} printed other names, or in another order")
            if number > 0:
                taken[name].append(run)
    return taken


def transfer_seconds(program, folder):
    """What the server and the loopback alone take for all answers: no latency, no parsing, curl's best of three."""
    server = Server(program, folder, 0)
    urls = [f"{server.url}/pokemon/{n}" for n in range(1, COUNT + 1)]
    taken = []
    for _ in range(3):
        begin = time.perf_counter()
        subprocess.run(
            ["curl", "-s", "-H", "Accept-Encoding: gzip", *urls], stdout=subprocess.DEVNULL, check=True
        )
        taken.append(time.perf_counter() - begin)
    server.close()
    return min(taken)


def report(taken, transfer):
    ours, theirs = taken["giphynav"], taken["aiohttp"]
    print(f"{COUNT} documents, {LATENCY_MS} ms per answer, {len(ours)} interleaved runs: median (least–most), ms\n")
    print(f"{'client':<22}{'whole process':>22}{'fetch + parse':>22}{'CPU':>22}{'peak RSS, MB':>22}")
    rows = [("giphynav, 150", ours), ("aiohttp, 100", theirs), ("curl -Z, 100", taken["curl -Z"])]
    for name, runs in rows:
        printed = [run.printed[0] for run in runs if run.printed]
        print(
            f"{name:<22}{figures([run.wall for run in runs]):>22}{figures(printed) if printed else '–':>22}"
            f"{figures([run.cpu for run in runs]):>22}{figures([run.rss for run in runs], 1):>22}"
        )
    warm = [run.printed[1] for run in taken["aiohttp, two rounds"]]
    print(f"{'aiohttp, warm':<22}{'–':>22}{figures(warm):>22}")

    def median(runs, value):
        return statistics.median(value(run) for run in runs)

    fetch, their_fetch = (median(runs, lambda run: run.printed[0]) for runs in (ours, theirs))
    print(f"\nideal = {LATENCY_MS} ms × waves + {transfer * 1000:.0f} ms transfer")
    for name, seconds, jobs in (("giphynav", fetch, JOBS), ("aiohttp", their_fetch, OTHERS)):
        ideal = LATENCY_MS / 1000 * -(-COUNT // jobs) + transfer
        print(f"  {name:<10} ideal {ideal * 1000:4.0f} ms, ratio {seconds / ideal:.2f}")
    print()
    process = median(ours, lambda run: run.wall) / median(theirs, lambda run: run.wall)
    met = [
        judged("whole process, of aiohttp's", process, BAR_PROCESS),
        judged("fetch + parse, of aiohttp's", fetch / their_fetch, BAR_FETCH),
        judged("peak RSS, MB, of all runs", max(run.rss for run in ours), BAR_RSS_MB),
    ]
    print(f"  {'fetch + parse, of warm aiohttp (no bar)':<48} {fetch / statistics.median(warm):6.2f}")
    return all(met)


def modes(console, server, names):
    """Each mode's order, and its connections as the server counted them."""
    print("\nmode        seconds  requests  connections  most at a time")
    good = True
    server.counts()
    for mode, expected in (("fresh", COUNT), ("sequential", 1), ("parallel", None)):
        jobs = ["--jobs", str(JOBS)] if mode == "parallel" else []
        run = console.run("--count", str(COUNT), "--mode", mode, *jobs)
        requests, connections, most = server.counts()
        is_right = run.out.split() == names and requests == COUNT and expected in (None, connections)
        is_right = is_right and (mode == "parallel") == (most > 2)
        good = good and is_right
        verdict = "in order" if is_right else "WRONG"
        print(f"{mode:<11}{run.printed[0]:8.3f}{requests:10}{connections:13}{most:16}  {verdict}")
    return good


def main():
    giphynav, program, archive = sys.argv[1:4]
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 9
    if not pathlib.Path(archive).exists():
        sys.exit(f"{archive} is missing: set GN_REAL_DATA")
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        subprocess.run(["tar", "--zstd", "-xf", archive, "-C", scratch], check=True)
        documents = folder / "live/api/v2/pokemon"
        names = [json.loads((documents / f"{n}.json").read_text())["name"] for n in range(1, COUNT + 1)]
        transfer = transfer_seconds(program, documents)
        server = Server(program, documents, LATENCY_MS)
        console = Console(giphynav, server.url, folder)
        is_fast = report(measure(console, server.url, folder, runs, names), transfer)
        is_right = modes(console, server, names)
        server.close()
    sys.exit(0 if is_fast and is_right else 1)


main()
