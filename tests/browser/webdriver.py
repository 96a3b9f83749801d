# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of W3C WebDriver, as much of it as the browser test needs. Only the standard library."""

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
PATIENCE = 30


class Driver:
    """chromedriver on a port of its own; ends its browsers with it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="gn-browser-")
        self.process = subprocess.Popen(
            ["chromedriver", "--port=0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "HOME": self.folder},
        )
        self.browsers = []
        self.port = None
        for line in self.process.stdout:
            found = re.search(r"on port (\d+)", line)
            if found and found.group(1) != "0":
                self.port = int(found.group(1))
                break
        if self.port is None:
            raise RuntimeError("chromedriver did not start")

    def close(self):
        for browser in list(self.browsers):  # of a test that failed: they would outlive their driver
            browser.close()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(error.read().decode()) from None


class Browser:
    """One browser with a profile of its own: one voter."""

    def __init__(self, driver, width=1200, height=900, dark=False, scripts=True, still=False):
        self.driver = driver
        arguments = ["--headless=new", "--disable-gpu", f"--window-size={width},{height}", "--hide-scrollbars"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        if still:
            arguments.append("--force-prefers-reduced-motion")
        options = {"args": arguments}
        if not scripts:
            options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
        made = driver.call(
            "POST",
            "/session",
            {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options,
                                              "goog:loggingPrefs": {"browser": "ALL"}}}},
        )
        self.path = f"/session/{made['sessionId']}"
        driver.browsers.append(self)
        # A window can't be as narrow as a phone; the page can.
        self.command("Emulation.setDeviceMetricsOverride",
                     {"width": width, "height": height, "deviceScaleFactor": 2 if width < 500 else 1,
                      "mobile": width < 500})
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        if still:
            features.append({"name": "prefers-reduced-motion", "value": "reduce"})
        self.command("Emulation.setEmulatedMedia", {"features": features})

    def close(self):
        self.driver.browsers.remove(self)
        self.driver.call("DELETE", self.path)

    def command(self, name, parameters):
        return self.driver.call("POST", f"{self.path}/goog/cdp/execute", {"cmd": name, "params": parameters})

    def open(self, url):
        self.driver.call("POST", f"{self.path}/url", {"url": url})

    def url(self):
        return self.driver.call("GET", f"{self.path}/url")

    def find(self, css):
        found = self.driver.call("POST", f"{self.path}/element", {"using": "css selector", "value": css})
        return found[ELEMENT]

    def click(self, css):
        self.driver.call("POST", f"{self.path}/element/{self.find(css)}/click", {})

    def text(self, css):
        """In one step: the element may be replaced at any moment."""
        return self.run("const found = document.querySelector(arguments[0]); return found ? found.innerText : ''", css)

    def run(self, script, *arguments):
        return self.driver.call("POST", f"{self.path}/execute/sync", {"script": script, "args": list(arguments)})

    def complaints(self):
        """What the console says: errors of scripts, what the policy forbade, what was not found."""
        entries = self.driver.call("POST", f"{self.path}/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries if entry["level"] in ("SEVERE", "WARNING")]

    def wait_for(self, what, condition):
        end = time.monotonic() + PATIENCE
        while not self.holds(condition):
            if time.monotonic() > end:
                raise AssertionError(f"in vain waited for: {what}; at {self.url()}\n"
                                     + self.run("return document.body.innerText"))
            time.sleep(0.05)

    @staticmethod
    def holds(condition):
        try:
            return condition()
        except RuntimeError:  # asked in the moment between two pages
            return False

    def shot(self, file):
        picture = self.command("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": False})
        with open(file, "wb") as out:
            out.write(base64.b64decode(picture["data"]))
