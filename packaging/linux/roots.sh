# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced, like tools/packages.sh, by packaging/build and packaging/check: clean Debian systems in folders, made by
# debootstrap and entered with their own mounts and processes, so that nothing stays mounted or running, however a
# command ends.
#
# $work is where everything is kept between runs (build/packages), $source the source tree.

# The mirror this machine's own package sources name; nothing: debootstrap knows one.
host_mirror() {
    apt-get indextargets --format "\$(ORIGIN) \$(LABEL) \$(REPO_URI)" "Created-By: Packages" 2>/dev/null |
        awk '$1 == "Debian" && $2 == "Debian" {print $3; exit}'
}

# base_root SUITE: prints the archive of a fresh minimal system, made on first use.
base_root() {
    local suite=$1 archive=$work/roots/$1.tar folder=$work/roots/$1.new mirror
    if [ ! -f "$archive" ]; then
        mkdir -p "$work/roots"
        rm -rf "$folder"
        need_packages debootstrap || return 1
        mirror=$(host_mirror)
        # shellcheck disable=SC2086 # no mirror is no argument
        debootstrap --variant=minbase "$suite" "$folder" $mirror >"$work/roots/$suite.log" 2>&1 ||
            { tail -n 20 "$work/roots/$suite.log" >&2 && return 1; }
        tar -C "$folder" --one-file-system -cf "$archive.part" .
        mv "$archive.part" "$archive"
        rm -rf "$folder"
    fi
    echo "$archive"
}

# fresh_root SUITE FOLDER: a clean system at FOLDER, whatever was there before.
fresh_root() {
    local archive
    archive=$(base_root "$1") || return 1
    rm -rf "$2"
    mkdir -p "$2"
    tar -C "$2" -xf "$archive"
    enter "$2" apt-get update -qq
}

# enter ROOT COMMAND…: runs it inside as root, with /source (read-only), /work and nothing of the caller's environment.
# LANG is C.UTF-8 because file names are UTF-8.
enter() {
    local root=$1
    shift
    mkdir -p "$root/source" "$root/work"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    # shellcheck disable=SC2016 # the inner shell's variables
    ROOT=$root SOURCE=${inside_source:-$source} WORK=$work unshare --mount --pid --fork --kill-child bash -c '
        set -e
        mount -t proc proc "$ROOT/proc"
        mount --rbind /dev "$ROOT/dev"
        mount --bind "$SOURCE" "$ROOT/source"
        mount -o remount,bind,ro "$ROOT/source"
        mount --bind "$WORK" "$ROOT/work"
        exec chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"' enter "$@"
}

# install_in ROOT PACKAGE…
install_in() {
    local root=$1
    shift
    enter "$root" apt-get install -y -qq --no-install-recommends "$@" >"$root.apt.log" 2>&1 ||
        { tail -n 20 "$root.apt.log" >&2 && return 1; }
}

# build_root SUITE: prints the folder of a system with everything the project is built and tested with, kept for the
# next time.
build_root() {
    local suite=$1 folder=$work/roots/$1-build
    if [ ! -f "$folder.ready" ] || [ "$source/tools/packages.sh" -nt "$folder.ready" ]; then
        [ -d "$folder/usr" ] || fresh_root "$suite" "$folder" || return 1
        # shellcheck source=tools/packages.sh
        . "$source/tools/packages.sh"
        install_in "$folder" "${build_packages[@]}" "${runtime_packages[@]}" "${headless_packages[@]}" \
            "${test_packages[@]}" dpkg-dev file lintian || return 1
        touch "$folder.ready"
    fi
    echo "$folder"
}
