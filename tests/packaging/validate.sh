# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# validate.sh WHAT SOURCES BUILT: the desktops' own validators have nothing to say about what is installed.
set -euo pipefail
sources=$2
built=$3

need() {
    command -v "$1" >/dev/null || { echo "skipped: $1 is not installed (package $2)" && exit 77; }
}

silent() {
    local said
    said=$("$@" 2>&1) || { echo "$said" && exit 1; }
    [ -z "$said" ] || { echo "$said" && exit 1; }
}

case $1 in
desktopfile)
    need desktop-file-validate desktop-file-utils
    silent desktop-file-validate "$sources"/*.desktop
    ;;
metainfo)
    need appstreamcli appstream
    said=$(appstreamcli validate --pedantic --no-net --no-color "$built"/*.metainfo.xml 2>&1) || { echo "$said" && exit 1; }
    echo "$said"
    ! grep -E '^[EW]:' <<<"$said"
    ;;
manuals)
    need man man-db
    for page in "$built"/man/*.1; do
        said=$(MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        [ -z "$said" ] || { echo "$said" && exit 1; }
    done
    ;;
esac
