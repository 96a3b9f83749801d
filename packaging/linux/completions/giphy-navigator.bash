# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# bash completion for giphy-navigator(1)

_giphy_navigator() {
    local current=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --config | --screenshot) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    --page) mapfile -t COMPREPLY < <(compgen -W "pokedex race polls server collector" -- "$current") ;;
    *)
        if [[ $current == -* ]]; then
            mapfile -t COMPREPLY < <(
                compgen -W "--help --version --config --page --screenshot --pick --print --new-instance" -- "$current"
            )
        else
            mapfile -t COMPREPLY < <(
                compgen -d -- "$current"
                compgen -f -- "$current" | grep -iE '\.(gif|webp|png|jpe?g)$'
            )
        fi
        ;;
    esac
}

complete -o filenames -F _giphy_navigator giphy-navigator
