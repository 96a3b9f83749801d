# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by run, test and .ci/run: what the project needs of Debian or Ubuntu, and how to get it.

build_packages=(
    g++ cmake ninja-build ccache git
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-httpserver-dev qt6-websockets-dev qtkeychain-qt6-dev libyaml-cpp-dev libexpected-dev zlib1g-dev libsimdjson-dev
    libkainjow-mustache-dev libqrencode-dev libgumbo-dev
)
runtime_packages=(libqt6sql6-sqlite libqt6sql6-psql qt6-image-formats-plugins qt6-translations-l10n fonts-dejavu-core)
headless_packages=(xvfb xauth)
# One counts instructions, lld links quickly, the others are other programs; tests without them are left out and say so.
test_packages=(lld valgrind xvfb xauth xclip xdotool curl postgresql chromium chromium-driver python3
    desktop-file-utils appstream man-db bash-completion zsh fish python3-yaml dbus-daemon libglib2.0-bin)
lint_packages=(clang-format clang-tidy shellcheck reuse)

# Installs what is missing of its arguments, asking nobody. Elsewhere than on Debian and Ubuntu it says what is wanted
# and goes on: the tools may be there under other names.
need_packages() {
    local missing=() package root=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        if [ -z "${GN_PACKAGES_SAID:-}" ]; then
            echo "This is not Debian or Ubuntu: please see that what these packages hold is installed: $*" >&2
            export GN_PACKAGES_SAID=1
        fi
        return 0
    fi
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    echo "Installing: ${missing[*]}" >&2
    "${root[@]}" apt-get update -qq >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
