#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bundle.py CHECK SOURCES CMAKE: what of the Mac's bundle can be looked at without a Mac."""

import pathlib
import plistlib
import re
import struct
import subprocess
import sys
import tempfile

CHECK, SOURCES, CMAKE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
MACOS = SOURCES / "packaging" / "macos"
BUNDLE = "Giphy Navigator"
SIDES = {"ic08": 256, "ic09": 512, "ic10": 1024}
MASKS = {"s8mk": 16, "l8mk": 32, "h8mk": 48, "t8mk": 128}
COLOURS = {"is32": 16, "il32": 32, "ih32": 48, "it32": 128}


def want(truth, words):
    if not truth:
        sys.exit(f"{CHECK}: {words}")


def version():
    text = (SOURCES / "CMakeLists.txt").read_text()
    return re.search(r"^    VERSION ([0-9.]+)$", text, re.M).group(1)


def elements(data):
    """The parts of an .icns file, which must fill it exactly."""
    want(data[:4] == b"icns", "no icns file")
    want(struct.unpack(">I", data[4:8])[0] == len(data), "the length in the head is not the file's")
    found, place = {}, 8
    while place < len(data):
        kind, size = struct.unpack(">4sI", data[place:place + 8])
        want(size > 8 and place + size <= len(data), f"{kind} goes beyond the end")
        want(kind not in found, f"{kind} is there twice")
        found[kind.decode()] = data[place + 8:place + size]
        place += size
    return found


def unpacked(data):
    """How many bytes the run-length code of the small pictures stands for."""
    count = place = 0
    while place < len(data):
        code = data[place]
        plain = code < 0x80
        count += code + 1 if plain else code - 125
        place += code + 2 if plain else 2
    want(place == len(data), "a run is cut off")
    return count


def side_of(data):
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return struct.unpack(">II", data[16:24])
    place = data.find(b"ihdr")
    want(data[4:8] == b"jP  " and place > 0, "neither PNG nor JPEG 2000")
    height, width = struct.unpack(">II", data[place + 4:place + 12])
    return width, height


def icon():
    parts = elements((MACOS / "giphy-navigator.icns").read_bytes())
    want(set(parts) == set(SIDES) | set(MASKS) | set(COLOURS), f"other sizes: {sorted(parts)}")
    for kind, side in SIDES.items():
        want(side_of(parts[kind]) == (side, side), f"{kind} is not {side} wide and high")
    for kind, side in MASKS.items():
        mask = parts[kind]
        want(len(mask) == side * side, f"{kind} has a wrong length")
        want(0 in mask and 255 in mask, f"{kind} is of one kind: no drawing with round corners")
    for kind, side in COLOURS.items():
        data = parts[kind][4 if kind == "it32" else 0:]
        want(unpacked(data) == 3 * side * side, f"{kind} has a wrong length")


def plists():
    text = (MACOS / "Info.plist.in").read_text()
    filled = plistlib.loads(re.sub(r"\$\{\w+\}", "x", text).encode())
    want(filled["NSHighResolutionCapable"] is True, "not for high resolutions")
    translated = {file.stem.split("_")[-1] for file in (SOURCES / "translations").glob("*.ts")}
    want(set(filled["CFBundleLocalizations"]) == translated, "other languages than the program's")
    entitlements = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    allowed = [name for name, value in entitlements.items() if value]
    want(not allowed, f"exceptions from the hardened runtime: {allowed}")


def bundle():
    """As CMake writes it for a Mac: with the host's compiler, which is not asked for anything."""
    with tempfile.TemporaryDirectory() as folder:
        build = pathlib.Path(folder)
        done = subprocess.run(
            [CMAKE, "-G", "Ninja", "-S", str(SOURCES / "tests/packaging/macos/dry"), "-B", folder,
             "-DCMAKE_SYSTEM_NAME=Darwin", "-DCMAKE_SYSTEM_PROCESSOR=arm64", "-DCMAKE_CXX_COMPILER_WORKS=ON",
             "-DCMAKE_CXX_ABI_COMPILED=ON", "-DCMAKE_INSTALL_NAME_TOOL=true", f"-DGN_SOURCES={SOURCES}"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        want(done.returncode == 0, "it does not configure:\n" + done.stdout)
        want("CMake Error" not in done.stdout, done.stdout)

        info = plistlib.loads((build / f"{BUNDLE}.app/Contents/Info.plist").read_bytes())
        expected = {
            "CFBundleExecutable": BUNDLE, "CFBundleName": BUNDLE, "CFBundlePackageType": "APPL",
            "CFBundleIdentifier": "io.github.giphynavigator.GiphyNavigator", "CFBundleVersion": version(),
            "CFBundleShortVersionString": version(), "CFBundleIconFile": "giphy-navigator.icns",
            "LSMinimumSystemVersion": "12.0"}
        for key, value in expected.items():
            want(info.get(key) == value, f"{key} is {info.get(key)!r}, not {value!r}")
        empty = [key for key, value in info.items() if value == ""]
        want(not empty, f"nothing in {empty}")

        ninja = (build / "build.ninja").read_text()
        want("Contents/Resources/giphy-navigator.icns" in ninja, "the icon is not put into the bundle")
        install = (build / "macos/cmake_install.cmake").read_text()
        for word in (f"{BUNDLE}.app", "Contents/MacOS", "config.example.yml", "deploy.cmake", "COMPONENT \"bundle\""):
            want(word in install or word.replace("COMPONENT ", "") in install, f"{word} is not installed")
        pack = (build / "CPackConfig.cmake").read_text()
        for name, value in (("CPACK_GENERATOR", "DragNDrop"), ("CPACK_COMPONENTS_ALL", "bundle"),
                            ("CPACK_PACKAGE_FILE_NAME", f"giphy-navigator-{version()}-macos-arm64")):
            want(re.search(rf'^set\({name} "?{re.escape(value)}"?\)$', pack, re.M), f"{name} is not {value}")
        deploy = (build / "macos/deploy.cmake").read_text()
        want("@" not in deploy.replace("@executable_path", ""), "something is not filled in in deploy.cmake")


def scripts():
    """They are for the Mac's bash, which is 3.2, and say so elsewhere."""
    for name in ("build", "sign", "icon"):
        subprocess.run(["bash", "-n", str(MACOS / name)], check=True)
    for name in ("build", "sign"):
        text = (MACOS / name).read_text()
        newer = re.search(r"mapfile|readarray|declare -A|\$\{\w+(,,|\^\^)|&>>", text)
        want(newer is None, f"{name} wants a newer bash: {newer}")
    done = subprocess.run(["bash", str(MACOS / "build")], capture_output=True, text=True, check=False)
    want(sys.platform == "darwin" or (done.returncode == 1 and "Mac" in done.stderr), "build does not say that it is for Macs")
    done = subprocess.run(["bash", str(MACOS / "sign")], capture_output=True, text=True, check=False)
    want(done.returncode == 2 and "GN_MACOS_IDENTITY" in done.stderr, "sign does not say what it wants")


{"plists": plists, "icon": icon, "bundle": bundle, "scripts": scripts}[CHECK]()
print(f"{CHECK}: as it should be")
