#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads against curl -Z and aiohttp + aiofiles, from nginx on loopback, in interleaved runs; see CMake's
bench_downloads.

compare.py GIPHYNAV LOOP PANEL [RUNS]: LOOP is bench_downloadloop, PANEL bench_downloadpanel. Needs nginx, curl,
python3-aiohttp and python3-aiofiles.
Ends with 1 when a bar is missed.
"""

import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

LARGE, LARGE_BYTES = 5, 200_000_000
SMALL, SMALL_BYTES = 1000, 20_000
BAR_CURL, BAR_AIO, BAR_GAP_MS, BAR_RSS_MB, BAR_SMALL = 0.9, 1.2, 16, 30, 1.0
HERE = pathlib.Path(__file__).parent
NGINX = """daemon off; worker_processes 1; pid {0}/nginx.pid; error_log {0}/error.log;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; keepalive_requests 100000;
client_body_temp_path {0}/t1; proxy_temp_path {0}/t2; fastcgi_temp_path {0}/t3; uwsgi_temp_path {0}/t4; scgi_temp_path {0}/t5;
server {{ listen 127.0.0.1:{1}; root {0}/files; }} }}
"""


class Server:
    """nginx with files in memory, where the machine has such a folder."""

    def __init__(self):
        memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=memory))
        (self.folder / "files").mkdir()
        os.chmod(self.folder, 0o755)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        (self.folder / "nginx.conf").write_text(NGINX.format(self.folder, port))
        self.url = f"http://127.0.0.1:{port}"
        self.lists = {"large": self.fill("large", LARGE, LARGE_BYTES), "small": self.fill("small", SMALL, SMALL_BYTES)}
        nginx = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
        if nginx is None:
            sys.exit("nginx is not installed")
        self.process = subprocess.Popen([nginx, "-c", self.folder / "nginx.conf", "-p", self.folder])
        time.sleep(0.5)

    def fill(self, name, count, size):
        block = os.urandom(1_000_000)
        urls = []
        for number in range(count):
            with open(self.folder / "files" / f"{name}{number}.gif", "wb") as file:
                for begin in range(0, size, len(block)):  # in pieces: a child's peak memory begins with ours
                    file.write(block[: min(len(block), size - begin)])
            urls.append(f"{self.url}/{name}{number}.gif")
        path = self.folder / f"{name}.txt"
        path.write_text("\n".join(urls) + "\n")
        return path

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)


def timed(command, cwd):
    """Seconds and peak MB of one process, and what it printed."""
    cwd.mkdir()
    with tempfile.TemporaryFile() as out:
        begin = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, stdout=out, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read().decode()
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}: {errors.decode(errors='replace')[-2000:]}")
    return seconds, usage.ru_maxrss / 1024, text


def curl_command(urls):
    command = ["curl", "-sS", "-Z"]
    for url in urls.read_text().split():
        command += ["-O", url]
    return command


def run_set(name, server, giphynav, loop, panel, target, runs):
    urls = server.lists[name]
    jobs = "5" if name == "large" else "6"
    commands = {
        "giphynav": [giphynav, "download", "--input", urls, "--jobs", jobs],
        "queue only": [loop, urls, ".", jobs],
        "window": [panel, urls, ".", jobs],
        "curl -Z": curl_command(urls),
        "aiohttp": ["/usr/bin/python3", HERE / "aiodownload.py", urls, "."],
    }
    results = {key: [] for key in commands}
    for number in range(runs):
        for key, command in commands.items():
            folder = target / f"{name}-{key.replace(' ', '')}-{number}"
            results[key].append(timed(command, folder))
            if len(list(folder.iterdir())) != len(urls.read_text().split()):
                sys.exit(f"{key}: files are missing")
            if name == "large":  # small ones stay: ext4 is slow in making files where many were just deleted
                shutil.rmtree(folder)
            os.sync()  # what one leaves behind is not the next one's load
    megabytes = {"large": LARGE * LARGE_BYTES, "small": SMALL * SMALL_BYTES}[name] / 1e6
    medians = {}
    print(f"\n{name} files, median of {runs}\n{'':12}{'s':>8}{'MB/s':>8}{'peak MB':>9}")
    for key, all_runs in results.items():
        medians[key] = statistics.median(seconds for seconds, _, _ in all_runs)
        peak = statistics.median(rss for _, rss, _ in all_runs)
        print(f"{key:12}{medians[key]:8.3f}{megabytes / medians[key]:8.0f}{peak:9.1f}")
    return medians, [json.loads(text) for key in ("queue only", "window") for _, _, text in results[key]]


def bar(what, value, limit, is_most):
    is_met = value <= limit if is_most else value >= limit
    print(f"{'ok    ' if is_met else 'MISSED'} {what}: {value:.2f} ({'at most' if is_most else 'at least'} {limit})")
    return is_met


def split(both):
    """The queue's runs and the window's."""
    half = len(both) // 2
    return [both[:half], both[half:]]


def main():
    giphynav, loop, panel = sys.argv[1:4]
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    server = Server()
    scratch = pathlib.Path(tempfile.mkdtemp())
    os.environ.update({"XDG_DATA_HOME": str(scratch / "data"), "XDG_CONFIG_HOME": str(scratch / "config")})
    os.environ.update({"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(scratch)})
    nothing = scratch / "nothing"
    nothing.write_text("")
    try:
        (scratch / "files").mkdir()
        idle = [json.loads(timed([loop, nothing, ".", "5"], scratch / f"idle-{n}")[2]) for n in range(runs)]
        large, large_loop = run_set("large", server, giphynav, loop, panel, scratch / "files", runs)
        small, small_loop = run_set("small", server, giphynav, loop, panel, scratch / "files", runs)
    finally:
        server.close()
        shutil.rmtree(scratch, ignore_errors=True)
    print()
    gap = max(statistics.median(run["p99"] for run in runs_of) for runs_of in split(large_loop) + split(small_loop))
    longest = max(run["longest"] for run in large_loop + small_loop)
    own = statistics.median(run["p99"] for run in idle)
    own_longest = max(run["longest"] for run in idle)
    print(f"event loop: p99 of the gaps {gap:.2f} ms, longest of all {longest:.2f} ms")
    print(f"the same with nothing to do, the machine's own: {own:.2f} ms, {own_longest:.2f} ms")
    met = [
        bar("throughput / curl's", large["curl -Z"] / large["giphynav"], BAR_CURL, False),
        bar("throughput / aiohttp's", large["aiohttp"] / large["giphynav"], BAR_AIO, False),
        bar("event loop gap, p99, ms", gap, BAR_GAP_MS, True),
        bar("growth, MB", max(run["grown"] for run in large_loop), BAR_RSS_MB, True),
        bar("small files, speed / curl's", small["curl -Z"] / small["giphynav"], BAR_SMALL, False),
    ]
    sys.exit(0 if all(met) else 1)


main()
