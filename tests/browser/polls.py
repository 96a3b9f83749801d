# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The polls in a real browser: polls.py POLLSERVER. Ends with 77 where chromium or chromedriver is missing.

With GN_SHOTS=FOLDER also writes screenshots of all pages, phone and desktop, light and dark."""

import os
import shutil
import subprocess
import sys
import tempfile

from webdriver import Browser, Driver

SKIPPED = 77


class Server:
    def __init__(self, program, folder):
        self.process = subprocess.Popen(
            [program, "--database", os.path.join(folder, "polls.sqlite"), "--show"],
            stdout=subprocess.PIPE, text=True)
        self.url = None
        self.polls = []
        for line in self.process.stdout:
            if line.startswith("Listening on "):
                self.url = line.split()[-1].rstrip("/")
            elif line.startswith("poll "):
                self.polls.append(int(line.split()[-1]))
            if self.url and len(self.polls) == 2:
                return
        raise RuntimeError("the server did not start")

    def close(self):
        self.process.kill()
        self.process.wait()


def check(holds, what):
    if not holds:
        raise AssertionError(what)
    print(f"ok: {what}")


def votes_in(browser):
    return browser.run("return [...document.querySelectorAll('.votes')].map(e => Number(e.textContent))")


def vote_and_watch(driver, server):
    """Two browsers: what one votes the other sees without a reload; a second vote is refused kindly."""
    poll = f"{server.url}/poll/{server.polls[0]}"
    voter, watcher = Browser(driver), Browser(driver)
    watcher.open(f"{poll}/results")
    watcher.run("window.notReloaded = true")
    voter.open(f"{server.url}/polls")
    voter.click(f"a[href='/poll/{server.polls[0]}']")
    voter.wait_for("the form with all its pictures",
                   lambda: voter.run("return document.readyState === 'complete' && document.querySelector('form') && "
                                     "[...document.images].every(i => i.complete && i.naturalWidth > 0)"))
    voter.run("window.notReloaded = true")
    check(voter.run("return [...document.querySelectorAll('.picture img')].every(i => i.alt)"), "all pictures have words")
    voter.click("label[for=choice2]")
    voter.click("input[type=submit]")
    voter.wait_for("the results", lambda: votes_in(voter) == [0, 1, 0, 0])
    check(voter.url().endswith("/results"), "the address is that of the results")
    check(voter.run("return window.notReloaded"), "the vote went without a reload")
    watcher.wait_for("the vote to show", lambda: votes_in(watcher) == [0, 1, 0, 0])
    check(watcher.run("return window.notReloaded"), "the second browser saw it without a reload")
    watcher.wait_for("sum and percent to move too",
                     lambda: watcher.text(".sum") == "1" and "100 %" in watcher.text(".leads"))
    voter.open(poll)
    voter.click("label[for=choice3]")
    voter.click("input[type=submit]")
    voter.wait_for("the kind refusal", lambda: "counted before" in voter.text("h1"))
    check(votes_in(watcher) == [0, 1, 0, 0], "the second vote was not counted")
    check(watcher.complaints() == [], "nothing was forbidden, missing or wrong in the watcher")
    complaints = [line for line in voter.complaints() if " 409 " not in line]
    check(complaints == [], f"nothing but the 409 in the voter {complaints}")
    voter.close()
    watcher.close()


def vote_without_scripts(driver, server):
    browser = Browser(driver, scripts=False)
    browser.open(f"{server.url}/poll/{server.polls[1]}")
    browser.click("label[for=choice1]")
    browser.click("label[for=choice3]")
    browser.click("input[type=submit]")
    browser.wait_for("both choices in the results", lambda: browser.text(".results").count("1 vote(s)") == 2)
    check(browser.url().endswith("/results"), "without scripts both choices were counted")
    browser.open(f"{server.url}/poll/{server.polls[1]}")
    browser.click("input[type=submit]")
    browser.wait_for("an empty form to be answered in words",
                     lambda: "You have not specified choice value" in browser.text("body"))
    browser.close()


def back_and_forth(driver, server):
    """The page that a vote replaced comes back with the browser's own button."""
    browser = Browser(driver)
    browser.open(f"{server.url}/poll/1")
    browser.click("label[for=choice1]")
    browser.click("input[type=submit]")
    browser.wait_for("the results", lambda: browser.run("return document.querySelector('.results') !== null"))
    browser.run("history.back()")
    browser.wait_for("the form", lambda: browser.run("return document.querySelector('form') !== null"))
    browser.close()


def take_shots(driver, server, folder):
    os.makedirs(folder, exist_ok=True)
    pages = {"list": "/polls", "poll": f"/poll/{server.polls[0]}", "results": f"/poll/{server.polls[0]}/results",
             "text": f"/poll/{server.polls[1]}", "textresults": f"/poll/{server.polls[1]}/results", "missing": "/poll/99"}
    for width, height, size in ((390, 844, "phone"), (1200, 900, "desktop")):
        for dark in (False, True):
            browser = Browser(driver, width, height, dark, still=True)
            for name, path in pages.items():
                browser.open(server.url + path)
                check(browser.run("return document.documentElement.scrollWidth <= innerWidth"), f"{name} fits {size}")
                browser.shot(os.path.join(folder, f"{name}-{size}-{'dark' if dark else 'light'}.png"))
            browser.close()


def fill(server):
    """Votes of many browsers, for results worth looking at."""
    from urllib.request import urlopen
    for poll, first, counts in ((server.polls[0], 4, (7, 12, 18, 4)), (server.polls[1], 8, (3, 9, 5))):
        for which, count in enumerate(counts):
            for _ in range(count):
                urlopen(f"{server.url}/poll/{poll}/vote", data=f"choice={first + which}".encode()).close()


def main():
    if not shutil.which("chromedriver") or not (shutil.which("chromium") or shutil.which("google-chrome")):
        print("skipped: chromium and chromedriver are not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        server = Server(sys.argv[1], folder)
        driver = Driver()
        try:
            vote_and_watch(driver, server)
            vote_without_scripts(driver, server)
            back_and_forth(driver, server)
            if os.environ.get("GN_SHOTS"):
                fill(server)
                take_shots(driver, server, os.environ["GN_SHOTS"])
        finally:
            driver.close()
            server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
