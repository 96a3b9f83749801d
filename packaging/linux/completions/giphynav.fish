# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set -l commands search trending library pokemon fetch download serve config polls
complete -c giphynav -f
complete -c giphynav -s h -l help -d 'Print the help'
complete -c giphynav -l config -r -F -d 'Read a config.yml'

set -l none "not __fish_seen_subcommand_from $commands"
complete -c giphynav -n $none -s v -l version -d 'Print the version'
complete -c giphynav -n $none -a search -d 'Find GIFs'
complete -c giphynav -n $none -a trending -d 'What is trending'
complete -c giphynav -n $none -a library -d 'What you keep'
complete -c giphynav -n $none -a pokemon -d 'Fetch Pokémon in parallel'
complete -c giphynav -n $none -a fetch -d 'Print a web page or its GIFs'
complete -c giphynav -n $none -a download -d 'Save files from the web'
complete -c giphynav -n $none -a serve -d 'Run the local server'
complete -c giphynav -n $none -a config -d 'Check or show the configuration'
complete -c giphynav -n $none -a polls -d 'Make, list, close and export polls'

set -l listing '__fish_seen_subcommand_from search trending'
complete -c giphynav -n $listing -l rating -x -a 'g pg pg-13 r' -d 'Nothing beyond this rating'
complete -c giphynav -n $listing -l lang -x -d 'Language of the query'
complete -c giphynav -n $listing -l stickers -d 'Stickers instead of GIFs'
complete -c giphynav -n $listing -l source -x -a 'giphy demo' -d 'Whom to ask'
set -l counted '__fish_seen_subcommand_from search trending library'
complete -c giphynav -n $counted -l limit -x -d 'Print at most N results'
complete -c giphynav -n $counted -l offset -x -d 'Leave out the first N results'
complete -c giphynav -n '__fish_seen_subcommand_from search trending library pokemon polls' -l json -d 'Print JSON'

set -l library '__fish_seen_subcommand_from library'
complete -c giphynav -n "$library; and not __fish_seen_subcommand_from list search export import" \
    -a 'list search export import'
complete -c giphynav -n "$library; and __fish_seen_subcommand_from export import" -F
complete -c giphynav -n $library -l favourites -d 'Only favourites'
complete -c giphynav -n $library -l collection -x -d 'Only one collection'

set -l pokemon '__fish_seen_subcommand_from pokemon'
complete -c giphynav -n $pokemon -l first -x -d 'Begin with this ID'
complete -c giphynav -n $pokemon -l count -x -d 'Fetch N of them'
complete -c giphynav -n $pokemon -l mode -x -a 'parallel sequential fresh' -d 'How to fetch'
complete -c giphynav -n $pokemon -l compare -d 'All three modes and how long each took'
complete -c giphynav -n '__fish_seen_subcommand_from pokemon download' -l jobs -x -d 'N at a time'

set -l fetch '__fish_seen_subcommand_from fetch'
complete -c giphynav -n $fetch -l head -x -d 'Print the first N characters only'
complete -c giphynav -n $fetch -l gifs -d 'Print the addresses of moving pictures'
complete -c giphynav -n '__fish_seen_subcommand_from fetch download' -l timeout -x -d 'Seconds without an answer'

set -l download '__fish_seen_subcommand_from download'
complete -c giphynav -n $download -l dir -x -a '(__fish_complete_directories)' -d 'Save into a folder'
complete -c giphynav -n $download -l resume -d 'Go on with what an earlier run left'
complete -c giphynav -n $download -l input -r -F -d 'Read more addresses from a file'
complete -c giphynav -n $download -l max-size -x -d 'Refuse larger files'

set -l serve '__fish_seen_subcommand_from serve'
complete -c giphynav -n $serve -l host -x -d 'Listen on HOST'
complete -c giphynav -n $serve -l port -x -d 'Listen on PORT'
complete -c giphynav -n $serve -l verbose -d 'Print every request'

set -l config '__fish_seen_subcommand_from config'
complete -c giphynav -n "$config; and not __fish_seen_subcommand_from check show" -a 'check show'
complete -c giphynav -n "$config; and __fish_seen_subcommand_from check" -F

set -l polls '__fish_seen_subcommand_from polls'
complete -c giphynav -n "$polls; and not __fish_seen_subcommand_from init list close export" -a 'init list close export'
complete -c giphynav -n $polls -l sample -d 'With init: add a first poll'
