# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2016
# Sourced by packaging/windows/build: the sources of what the program stands on, as Debian's own source packages. They
# come from where this machine gets its packages; its own lists are left as they are.
#
# $cache is where everything is kept between runs.

# Not every mirror has every source. Of these the next Debian's are taken, which are newer and to be had.
next_suite=trixie
debian_keys=/usr/share/keyrings/debian-archive-keyring.gpg

# The security archive comes last: what it has in the same version the other keeps longer.
#
# apt_lists NAME [SUITE]: an apt set-up of its own, with this machine's Debian addresses as addresses of sources.
apt_lists() {
    local folder=$cache/apt/$1 suite=${2:-} uri
    [ ! -f "$folder/updated" ] || return 0
    rm -rf "$folder"
    mkdir -p "$folder/parts" "$folder/lists/partial" "$folder/cache/archives/partial"
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)|$(CODENAME)|$(COMPONENT)' \
        'Created-By: Packages' | sort -u |
        while IFS='|' read -r origin label uri codename component; do
            if [ "$origin $component" != "Debian main" ]; then
                continue
            fi
            if [ -n "$suite" ]; then
                [ "$label" = Debian ] || continue # the security archive calls its suites otherwise
                codename=$suite
            fi
            echo "deb-src [signed-by=$debian_keys] $uri $codename $component"
        done | sort -ru >"$folder/parts/sources.list"
    if [ ! -s "$folder/parts/sources.list" ]; then
        echo "This machine's package sources name no Debian mirror; packaging/windows/build needs one." >&2
        return 1
    fi
    cat >"$folder/apt.conf" <<CONF
Dir::Etc::sourcelist "$folder/parts/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::State::lists "$folder/lists";
Dir::Cache "$folder/cache";
APT::Sandbox::User "";
CONF
    APT_CONFIG=$folder/apt.conf apt-get update -qq
    touch "$folder/updated"
}

# debian_source NAME: unpacks the source package with Debian's patches and links it to $cache/source/NAME.
debian_source() {
    local name=$1 folder=$cache/source
    [ ! -e "$folder/$name" ] || return 0
    apt_lists host || return 1
    mkdir -p "$folder/packages/$name"
    (
        cd "$folder/packages/$name"
        APT_CONFIG=$cache/apt/host/apt.conf apt-get source -qq --download-only "$name" &&
            dpkg-source --no-check -x ./*.dsc "$folder/$name.part" >/dev/null
    ) || return 1
    mv "$folder/$name.part" "$folder/$name"
}

# upstream_source NAME [next]: the upstream archive alone, without Debian's patches: enough where these only change how
# Debian builds it. With `next` the one of the next Debian.
upstream_source() {
    local name=$1 lists=host folder=$cache/source
    [ ! -e "$folder/$name" ] || return 0
    if [ "${2:-}" = next ]; then
        apt_lists next "$next_suite" || return 1
        lists=next
    else
        apt_lists host || return 1
    fi
    mkdir -p "$folder/packages/$name" "$folder/$name.part"
    (
        cd "$folder/packages/$name"
        APT_CONFIG=$cache/apt/$lists/apt.conf apt-get source -qq --download-only --tar-only "$name" &&
            tar -C "$folder/$name.part" --strip-components=1 -xf ./*.orig.tar.*[!c]
    ) || return 1
    mv "$folder/$name.part" "$folder/$name"
}
