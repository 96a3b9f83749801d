# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# desktopcommands.sh SOURCES GIPHY_NAVIGATOR: the program takes what the desktop entry and its actions start it with.
set -euo pipefail
failed=0
count=0
while read -r line; do
    count=$((count + 1))
    read -ra arguments <<<"${line#Exec=giphy-navigator}"
    kept=()
    for argument in "${arguments[@]}"; do
        [[ $argument == %* ]] || kept+=("$argument")
    done
    "$2" "${kept[@]}" --help >/dev/null || { echo "refused: $line" && failed=1; }
done < <(grep -h '^Exec=' "$1"/*.desktop)
[ $count -ge 3 ] || { echo "only $count commands" && exit 1; }
exit $failed
