# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# bash completion for giphynav(1)

# The options of a command.
_giphynav_options() {
    local listing="--limit --offset --rating --lang --stickers --source --json"
    case $1 in
    search | trending) echo "$listing" ;;
    library) echo "--limit --offset --favourites --collection --json" ;;
    pokemon) echo "--first --count --mode --jobs --compare --json" ;;
    fetch) echo "--timeout --head --gifs" ;;
    download) echo "--dir --jobs --timeout --resume --input --max-size" ;;
    serve) echo "--host --port --verbose" ;;
    polls) echo "--sample --json" ;;
    esac
    echo "--config --help"
    [ -n "$1" ] || echo "--version"
}

# The words that may follow a command.
_giphynav_words() {
    case $1 in
    "") echo "search trending library pokemon fetch download serve config polls" ;;
    library) echo "list search export import" ;;
    config) echo "check show" ;;
    polls) echo "init list close export" ;;
    esac
}

_giphynav() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" word action="" i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        -*) ;;
        *)
            case ${COMP_WORDS[i - 1]} in
            --config) ;;
            *) if [ -z "$command" ]; then command=$word; elif [ -z "$action" ]; then action=$word; fi ;;
            esac
            ;;
        esac
    done
    case $previous in
    --config | --input) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    --dir) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --source) mapfile -t COMPREPLY < <(compgen -W "giphy demo" -- "$current") ;;
    --rating) mapfile -t COMPREPLY < <(compgen -W "g pg pg-13 r" -- "$current") ;;
    --mode) mapfile -t COMPREPLY < <(compgen -W "parallel sequential fresh" -- "$current") ;;
    --host) mapfile -t COMPREPLY < <(compgen -W "127.0.0.1 0.0.0.0 ::1" -- "$current") ;;
    --limit | --offset | --lang | --collection | --first | --count | --jobs | --timeout | --head | --max-size | --port) ;;
    *)
        if [[ $current == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$(_giphynav_options "$command")" -- "$current")
        elif [ -z "$action" ]; then
            mapfile -t COMPREPLY < <(compgen -W "$(_giphynav_words "$command")" -- "$current")
        else
            case "$command $action" in
            "library export" | "library import" | "config check" | "polls export")
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                ;;
            esac
        fi
        ;;
    esac
    [ "$previous" = --dir ] || [ ${#COMPREPLY[@]} -ne 1 ] || [ ! -d "${COMPREPLY[0]}" ] || compopt -o nospace 2>/dev/null
}

complete -o filenames -F _giphynav giphynav
