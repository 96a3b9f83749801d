# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# documented.sh SOURCES GIPHYNAV GIPHY_NAVIGATOR: every command and option that --help lists stands in the manual and in
# every shell's completion.
set -euo pipefail
sources=$1
giphynav=$2
window=$3
failed=0

options() {
    grep -oE '(^|[ ,])--[a-z][a-z-]*' | tr -d ' ,' | sort -u
}

commands() {
    "$giphynav" --help | awk '/^Commands:/ {on = 1; next} /^$/ {on = 0} on {print $1}'
}

# stands WORD FILE WHERE
stands() {
    grep -qE -- "(^|[^a-z-])$1([^a-z-]|\$)" "$2" || { echo "$1 is not in $3" && failed=1; }
}

# described PROGRAM WORDS…
described() {
    local program=$1 word
    shift
    for word in "$@"; do
        stands "$word" <(sed 's/\\-/-/g' "$sources/man/$program.1.in") "$program.1"
        stands "$word" "$sources/completions/$program.bash" "bash's completion"
        stands "$word" "$sources/completions/_$program" "zsh's completion"
        stands "$word" <(sed -E 's/-l ([a-z-]+)/--\1/g' "$sources/completions/$program.fish") "fish's completion"
    done
}

mapfile -t all < <(commands)
[ ${#all[@]} -gt 5 ] || { echo "giphynav --help lists no commands" && exit 1; }
described giphynav "${all[@]}"
for command in "${all[@]}"; do
    mapfile -t listed < <("$giphynav" "$command" --help | sed -n '/^Options:/,$p' | grep -oE '^  [^ ].*' |
        sed -E 's/^  ([^ ]+(, [^ ]+)?).*/\1/' | options)
    described giphynav "${listed[@]}"
done
mapfile -t listed < <("$window" --help | sed -n '/^Options:/,/^Arguments:/p' | grep -oE '^  -.*' |
    sed -E 's/^  (-[a-z], )?(--[a-z-]+).*/\2/' | options)
[ ${#listed[@]} -gt 5 ] || { echo "giphy-navigator --help lists no options" && exit 1; }
described giphy-navigator "${listed[@]}"
exit $failed
