#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""workflow.py SOURCES: the release workflow is well-formed, and what it runs is there."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

SOURCES = pathlib.Path(sys.argv[1])
WORKFLOW = SOURCES / ".github" / "workflows" / "release.yml"


def want(truth, words):
    if not truth:
        sys.exit(f"{WORKFLOW.name}: {words}")


def steps(jobs):
    for name, job in jobs.items():
        want("timeout-minutes" in job, f"{name} may run for ever")
        for step in job["steps"]:
            want(("run" in step) != ("uses" in step), f"{name}: {step} has to run or to use one thing")
            yield name, step


def check_script(name, script):
    plain = re.sub(r"\$\{\{.*?\}\}", "x", script)
    want("${{ secrets" not in script and "${{ github.event" not in script, f"{name}: what others write is in a script")
    done = subprocess.run(["bash", "-n"], input=plain, capture_output=True, text=True, check=False)
    want(done.returncode == 0, f"{name}: {done.stderr}")
    for program in re.findall(r"(?:^|\s)(\./test|(?:packaging|tools)/[\w/.]+)", plain):
        want(os.access(SOURCES / program, os.X_OK), f"{name}: {program} can't be run")


def main():
    text = WORKFLOW.read_text()
    jobs = yaml.safe_load(text)["jobs"]
    for name, step in steps(jobs):
        if "run" in step:
            check_script(name, step["run"])
        else:
            want(re.fullmatch(r"[\w-]+/[\w-]+@(v\d+|[0-9a-f]{40})", step["uses"]), f"{name}: {step['uses']} of any version")
    for name, job in jobs.items():
        for needed in job.get("needs", []):
            want(needed in jobs, f"{name} waits for {needed}, which nobody does")
    want(set(jobs["release"]["needs"]) == set(jobs) - {"release"}, "the release does not wait for all")
    json.loads((SOURCES / "packaging" / "vcpkg.json").read_text())
    if shutil.which("actionlint"):
        subprocess.run(["actionlint", str(WORKFLOW)], cwd=SOURCES, check=True)
    print("as it should be" + ("" if shutil.which("actionlint") else "; actionlint is not installed"))


main()
