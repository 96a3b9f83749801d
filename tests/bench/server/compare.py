# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Requests per second of giphynav serve, of an equivalent aiohttp application and of nginx, each on core 0 with wrk on
core 1: compare.py GIPHYNAV BENCH_SLOWSERVER [SECONDS [ROUNDS]]. Needs wrk, nginx, taskset and python3-aiohttp."""
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).parent
QUERY = "/?query=cat&limit=10"
WRK = ["taskset", "-c", "1", "wrk", "-t1", "--latency", "--timeout", "5s"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")


def milliseconds(text):
    value, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


def measure(port, connections, seconds, script=None):
    command = WRK + [f"-c{connections}", f"-d{seconds}s"] + (["-s", str(script)] if script else [])
    text = subprocess.run(command + [f"http://127.0.0.1:{port}{QUERY}"], capture_output=True, text=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    p99 = milliseconds(re.search(r"99%\s+(\S+)", text).group(1))
    errors = sum(map(int, re.findall(r"(?:connect|read|write|timeout) (\d+)", text)))
    errors += sum(map(int, re.findall(r"Non-2xx or 3xx responses: (\d+)", text)))
    requests = int(re.search(r"(\d+) requests in", text).group(1))
    return rate, p99, errors, requests


class Server:
    def __init__(self, name, port, command, **options):
        self.name, self.port, self.runs = name, port, []
        self.process = subprocess.Popen(["taskset", "-c", "0"] + command, stdout=subprocess.DEVNULL, **options)
        wait_for(port)

    def cpu_seconds(self):
        """Of the process and its children (nginx works in one)."""
        pids = [self.process.pid]
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        pids += children.read_text().split()
        ticks = 0
        for pid in pids:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def run(self, connections, seconds, script=None):
        before = self.cpu_seconds()
        rate, p99, errors, requests = measure(self.port, connections, seconds, script)
        self.runs.append((rate, p99, errors, (self.cpu_seconds() - before) / requests * 1e6))

    def row(self):
        rate, p99, cpu = (statistics.median(run[i] for run in self.runs) for i in (0, 1, 3))
        return rate, p99, sum(run[2] for run in self.runs), cpu

    def stop(self):
        self.process.terminate()
        self.process.wait()


def print_table(title, servers):
    print(f"\n{title}\n{'server':<28}{'requests/s':>12}{'p99 ms':>10}{'errors':>8}{'CPU us/request':>16}")
    for server in servers:
        rate, p99, errors, cpu = server.row()
        print(f"{server.name:<28}{rate:>12.0f}{p99:>10.2f}{errors:>8}{cpu:>16.1f}")


def nginx_configuration(folder, port, answer):
    path = folder / "nginx.conf"
    body = answer.decode().replace("\\", "\\\\").replace("'", "\\'").replace("$", "")
    path.write_text(
        f"daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;\n"
        "events { worker_connections 2048; }\n"
        f"http {{ access_log off; keepalive_requests 100000000; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;"
        f" fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;\n"
        f" server {{ listen 127.0.0.1:{port}; default_type application/json; location / {{ return 200 '{body}'; }} }} }}\n")
    return path


def from_memory(giphynav, folder, seconds, rounds):
    environment = {key: value for key, value in os.environ.items() if key != "GIPHY_API_KEY"}
    environment |= {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder),
                    "XDG_STATE_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    port = free_port()
    ours = Server("giphynav serve", port, [giphynav, "serve", "--port", str(port)], env=environment, cwd=folder)
    answer = urllib.request.urlopen(f"http://127.0.0.1:{port}{QUERY}").read()
    (folder / "answer.json").write_bytes(answer)
    port = free_port()
    aio = Server("aiohttp", port, ["/usr/bin/python3", str(HERE / "aioserver.py"), str(port), str(folder / "answer.json")])
    port = free_port()
    nginx = Server("nginx, constant", port,
                   [shutil.which("nginx") or "/usr/sbin/nginx", "-p", str(folder), "-c",
                    str(nginx_configuration(folder, port, answer))], stderr=subprocess.DEVNULL)
    servers = [ours, aio, nginx]
    for _ in range(rounds):
        for server in servers:
            server.run(64, seconds)
    print_table(f"from memory, {len(answer)} bytes, 64 connections, median of {rounds} x {seconds} s", servers)
    rates = [server.row()[0] for server in servers]
    print(f"giphynav / aiohttp = {rates[0] / rates[1]:.2f} (bar 3), giphynav / nginx = {rates[0] / rates[2]:.2f} (bar 0.4)")
    for server in servers:
        server.stop()


def from_slow_source(slow_server, folder, seconds, rounds):
    port = free_port()
    ours = Server("our composition, 50 ms", port, [slow_server, str(port)])
    port = free_port()
    aio = Server("aiohttp, sleep(0.05)", port,
                 ["/usr/bin/python3", str(HERE / "aioserver.py"), str(port), str(folder / "answer.json"), "0.05"])
    for _ in range(rounds):
        for server in (ours, aio):
            server.run(1000, seconds, HERE / "unique.lua")
    print_table(f"source of 50 ms, 1000 connections, median of {rounds} x {seconds} s", (ours, aio))
    print(f"ours / aiohttp = {ours.row()[0] / aio.row()[0]:.2f} (bar 1.6)")
    for server in (ours, aio):
        server.stop()


def main():
    giphynav, slow_server = sys.argv[1:3]
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    missing = [tool for tool in ("wrk", "taskset") if not shutil.which(tool)]
    if missing:
        raise SystemExit(f"missing: {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as name:
        from_memory(giphynav, pathlib.Path(name), seconds, rounds)
        from_slow_source(slow_server, pathlib.Path(name), seconds, rounds)


main()
