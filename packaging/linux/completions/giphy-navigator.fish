# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c giphy-navigator -f
complete -c giphy-navigator -a '(__fish_complete_suffix .gif .webp .png .jpg .jpeg)'
complete -c giphy-navigator -s h -l help -d 'Print the help'
complete -c giphy-navigator -s v -l version -d 'Print the version'
complete -c giphy-navigator -l config -r -F -d 'Read a config.yml'
complete -c giphy-navigator -l page -x -a 'pokedex race polls server collector' -d 'Open a page'
complete -c giphy-navigator -l screenshot -r -F -d 'Write a picture of the window and end'
complete -c giphy-navigator -l pick -d 'Open the small picker'
complete -c giphy-navigator -n '__fish_contains_opt pick' -l print -d 'Print the address of the chosen GIF'
complete -c giphy-navigator -l new-instance -d 'Open a window of its own'
