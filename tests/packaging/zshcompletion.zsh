# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# zshcompletion.zsh FOLDER LINE: prints what zsh would offer behind LINE. Completion works at a terminal only, so a second
# zsh gets one, and writes its matches down.
zmodload zsh/zpty zsh/zselect
local folder=$1 line=$2 scratch=$(mktemp -d)
cat >$scratch/inner <<INNER
PROMPT=
unsetopt zle_bracketed_paste 2>/dev/null
fpath=($folder \$fpath)
autoload -Uz compinit
compinit -D -u
setopt extended_glob
compadd() {
    local -a found
    # Those with -O, -A or -D only ask.
    if (( ! \${argv[(I)-[a-zA-Z]#[OAD]*]} )); then
        builtin compadd -O found "\$@"
        (( \$#found )) && print -rl -- \$found >>$scratch/matches
    fi
    builtin compadd "\$@"
}
offer() {
    _main_complete
    print done >>$scratch/matches
    compstate[insert]= compstate[list]=
}
zle -C offer complete-word offer
bindkey '^I' offer
: >$scratch/ready
INNER

# until CONDITION…: read what the terminal says, or it would block, until then; gives up after a minute.
until_so() {
    local said i
    for ((i = 0; i < 3000; i++)); do
        eval "$1" && return 0
        zpty -r -t inner said 2>/dev/null || zselect -t 2
    done
    return 1
}

{
    zpty inner zsh -f -i
    zpty -w inner "source $scratch/inner"
    until_so '[[ -f $scratch/ready ]]' || exit 1
    zpty -w -n inner "$line"$'\t'
    until_so '[[ -f $scratch/matches && "$(tail -n 1 $scratch/matches)" == done ]]' || exit 1
    zpty -d inner
    grep -v '^done$' $scratch/matches | sort -u
} always {
    rm -rf $scratch
}
