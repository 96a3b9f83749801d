# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2317
# completion.sh SHELL FOLDER: what the shell offers for a begun line.
set -euo pipefail
shell=$1
folder=$(realpath "$2")
command -v "$shell" >/dev/null || { echo "skipped: $shell is not installed" && exit 77; }
failed=0

in_bash() {
    # shellcheck source=/dev/null
    . "$folder/${1%% *}.bash"
    read -ra COMP_WORDS <<<"$1"
    [[ $1 != *" " ]] || COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    case $1 in
    giphynav*) _giphynav ;;
    *) _giphy_navigator ;;
    esac
    printf '%s\n' "${COMPREPLY[@]:-}"
}

# A real zsh at a terminal of its own; the first word of each match is printed by a key of ours.
in_zsh() {
    zsh -f "$(dirname "${BASH_SOURCE[0]}")/zshcompletion.zsh" "$folder" "$1"
}

in_fish() {
    fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$folder/${1%% *}.fish" "$1" | cut -f 1
}

# offers LINE EXPECTED…: exactly these, in any order.
offers() {
    local line=$1 expected found
    shift
    expected=$(printf '%s\n' "$@" | sort)
    found=$("in_$shell" "$line" | sort)
    if [ "$found" != "$expected" ]; then
        printf '"%s" offers\n%s\nnot\n%s\n' "$line" "$found" "$expected"
        failed=1
    fi
}

offers "giphynav se" search serve
offers "giphynav library " list search export import
offers "giphynav polls cl" close
offers "giphynav config " check show
offers "giphynav search --sou" --source # fish 4 offers --json for "so"
offers "giphynav search --source " giphy demo
offers "giphynav trending --rating pg" pg pg-13
offers "giphynav pokemon --mode f" fresh
offers "giphynav download --re" --resume
offers "giphynav serve --ho" --host
offers "giphy-navigator --pi" --pick
offers "giphy-navigator --page po" pokedex polls
offers "giphy-navigator --new" --new-instance
cd "$(mktemp -d)"
touch a.gif b.WebP c.txt
trap 'rm -r "$PWD"' EXIT
offers "giphy-navigator a" a.gif
[ "$shell" != bash ] || offers "giphy-navigator " a.gif b.WebP
exit $failed
