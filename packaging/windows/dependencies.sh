# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by packaging/windows/build: builds the libraries of the program for Windows with MinGW, once, into
# $cache/sysroot (static ones) and $cache/stage.

triple=x86_64-w64-mingw32
host_cmake=(-DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(dpkg --print-architecture 2>/dev/null |
    sed 's/amd64/x86_64/;s/arm64/aarch64/')-linux-gnu/cmake")

write_toolchain() {
    mkdir -p "$cache/sysroot/lib/pkgconfig" "$cache/sysroot/include" "$cache/stage"
    cat >"$cache/mingw.cmake.part" <<CMAKE
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER $triple-gcc-posix)
set(CMAKE_CXX_COMPILER $triple-g++-posix)
set(CMAKE_RC_COMPILER $triple-windres)
set(CMAKE_FIND_ROOT_PATH "$cache/stage" "$cache/sysroot" /usr/$triple)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} "$cache/sysroot/lib/pkgconfig") # not this machine's own libraries
CMAKE
    # A newer file would have everything configured again.
    cmp -s "$cache/mingw.cmake.part" "$cache/mingw.cmake" || mv "$cache/mingw.cmake.part" "$cache/mingw.cmake"
}

# logged NAME COMMAND…: its output in a file, of which the end is shown when it fails.
logged() {
    local log=$cache/log/$1.log
    shift
    mkdir -p "$cache/log"
    "$@" >>"$log" 2>&1 || { tail -n 30 "$log" >&2 && echo "See $log" >&2 && return 1; }
}

# once NAME FUNCTION…: what was built stays built.
once() {
    local name=$1 started
    shift
    [ ! -f "$cache/done/$name" ] || return 0
    rm -f "$cache/log/$name.log"
    started=$(date +%s)
    "$@" || { echo "$name can't be built." >&2 && return 1; }
    mkdir -p "$cache/done"
    touch "$cache/done/$name"
    printf '%-16s built in %s s\n' "$name" $(($(date +%s) - started))
}

# cmake_library NAME OPTIONS…: a static library by its own CMake files.
cmake_library() {
    local name=$1
    shift
    logged "$name" cmake -G Ninja -S "$cache/source/$name" -B "$cache/build/$name" \
        -DCMAKE_TOOLCHAIN_FILE="$cache/mingw.cmake" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
        -DCMAKE_INSTALL_PREFIX="$cache/sysroot" "$@" &&
        logged "$name" nice -n 19 ninja -C "$cache/build/$name" -j "$jobs" &&
        logged "$name" cmake --install "$cache/build/$name"
}

# compiled NAME FOLDER FLAGS… -- FILES…: a static library of C files that needs no more than the compiler.
compiled() {
    local name=$1 folder=$2 flags=() file
    shift 2
    while [ "$1" != -- ]; do
        flags+=("$1")
        shift
    done
    shift
    mkdir -p "$cache/build/$name"
    rm -f "$cache/build/$name"/*.o "$cache/sysroot/lib/lib$name.a"
    for file in "$@"; do
        logged "$name" nice -n 19 $triple-gcc-posix -O2 "${flags[@]}" -c "$folder/$file" \
            -o "$cache/build/$name/$(basename "$file" .c).o" || return 1
    done
    logged "$name" $triple-ar rcs "$cache/sysroot/lib/lib$name.a" "$cache/build/$name"/*.o
}

build_sqlite() { # as one file, which the source package makes
    debian_source sqlite3 || return 1
    local folder=$cache/build/sqlite3-amalgamation
    mkdir -p "$folder"
    (cd "$folder" && logged sqlite3 "$cache/source/sqlite3/configure" --disable-tcl &&
        logged sqlite3 make sqlite3.c sqlite3.h) || return 1
    # -Os: a third smaller, 130 KB less of the installer.
    compiled sqlite3 "$folder" -Os -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_THREADSAFE=1 \
        -- sqlite3.c && cp "$folder/sqlite3.h" "$cache/sysroot/include"
}

build_zlib() {
    debian_source zlib || return 1
    local folder=$cache/source/zlib
    (cd "$folder" && compiled z "$folder" -- adler32.c compress.c crc32.c deflate.c gz*.c infback.c inffast.c inflate.c \
        inftrees.c trees.c uncompr.c zutil.c) && cp "$folder/zlib.h" "$folder/zconf.h" "$cache/sysroot/include"
}

build_gumbo() {
    upstream_source gumbo-parser next || return 1
    local folder=$cache/source/gumbo-parser/src
    (cd "$folder" && compiled gumbo "$folder" -std=c99 -- ./*.c) || return 1
    cp "$folder/gumbo.h" "$folder/tag_enum.h" "$cache/sysroot/include"
}

build_qrencode() {
    upstream_source qrencode || return 1
    cmake_library qrencode -DWITH_TOOLS=OFF -DWITHOUT_PNG=ON -DWITH_TESTS=OFF
}

build_headers() { # header-only ones are the same on every system
    need_packages libexpected-dev libkainjow-mustache-dev || return 1
    mkdir -p "$cache/sysroot/share/cmake"
    cp -r /usr/include/tl /usr/include/kainjow "$cache/sysroot/include" &&
        cp -r /usr/share/cmake/tl-expected "$cache/sysroot/share/cmake"
}

build_yaml() {
    debian_source yaml-cpp && cmake_library yaml-cpp -DCMAKE_BUILD_TYPE=MinSizeRel -DYAML_CPP_BUILD_TESTS=OFF \
        -DYAML_CPP_BUILD_TOOLS=OFF -DYAML_BUILD_SHARED_LIBS=OFF
}

build_simdjson() {
    debian_source simdjson && cmake_library simdjson -DSIMDJSON_DEVELOPER_MODE=OFF -DSIMDJSON_ENABLE_THREADS=OFF
}

build_webp() { # Qt's own copy lacks the fix of CVE-2023-4863, Debian's has it
    debian_source libwebp && cmake_library libwebp -DWEBP_BUILD_ANIM_UTILS=OFF -DWEBP_BUILD_CWEBP=OFF \
        -DWEBP_BUILD_DWEBP=OFF -DWEBP_BUILD_GIF2WEBP=OFF -DWEBP_BUILD_IMG2WEBP=OFF -DWEBP_BUILD_VWEBP=OFF \
        -DWEBP_BUILD_WEBPINFO=OFF -DWEBP_BUILD_WEBPMUX=OFF -DWEBP_BUILD_EXTRAS=OFF || return 1
    rm -rf "$cache/sysroot/share/WebP" # its CMake package disturbs Qt's; Qt finds the library without it
}

build_qtbase() {
    debian_source qt6-base || return 1
    # Debian's source is without sqlite, wintab and iaccessible2. Direct2D and DirectWrite 3 only go together.
    logged qtbase cmake -G Ninja -S "$cache/source/qt6-base" -B "$cache/build/qtbase" \
        -DCMAKE_TOOLCHAIN_FILE="$cache/mingw.cmake" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$cache/stage" \
        "${host_cmake[@]}" -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DFEATURE_pkg_config=OFF -DFEATURE_tabletevent=OFF -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=OFF \
        -DFEATURE_icu=OFF -DFEATURE_zstd=OFF -DFEATURE_glib=OFF -DFEATURE_dbus=OFF -DFEATURE_vulkan=OFF \
        -DFEATURE_sql_odbc=OFF -DFEATURE_printsupport=OFF -DFEATURE_schannel=ON -DFEATURE_openssl=OFF \
        -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_direct2d=OFF -DFEATURE_directwrite3=OFF &&
        logged qtbase nice -n 19 ninja -C "$cache/build/qtbase" -j "$jobs" &&
        logged qtbase cmake --install "$cache/build/qtbase" --strip
}

# qt_cmake NAME OPTIONS…: configures what is built with the Qt for Windows.
qt_cmake() {
    local name=$1 folder=$2
    shift 2
    logged "$name" cmake -G Ninja -S "$folder" -B "$cache/build/$name" \
        -DCMAKE_TOOLCHAIN_FILE="$cache/stage/lib/cmake/Qt6/qt.toolchain.cmake" \
        -DQT_CHAINLOAD_TOOLCHAIN_FILE="$cache/mingw.cmake" "${host_cmake[@]}" -DCMAKE_BUILD_TYPE=Release "$@"
}

build_qtimageformats() {
    debian_source qt6-imageformats &&
        qt_cmake qtimageformats "$cache/source/qt6-imageformats" -DCMAKE_INSTALL_PREFIX="$cache/stage" \
            -DFEATURE_system_webp=ON -DFEATURE_tiff=OFF -DFEATURE_jasper=OFF -DFEATURE_mng=OFF &&
        logged qtimageformats nice -n 19 ninja -C "$cache/build/qtimageformats" -j "$jobs" &&
        logged qtimageformats cmake --install "$cache/build/qtimageformats" --strip
}

build_qtkeychain() { # Windows' Credential Manager
    upstream_source qtkeychain next || return 1
    # It takes every compiler for Windows for Microsoft's.
    sed -i 's, /utf-8,,' "$cache/source/qtkeychain/qtkeychain/CMakeLists.txt" &&
    qt_cmake qtkeychain "$cache/source/qtkeychain" -DCMAKE_INSTALL_PREFIX="$cache/sysroot" -DBUILD_WITH_QT6=ON \
        -DBUILD_SHARED_LIBS=OFF -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF -DBUILD_TESTING=OFF &&
        logged qtkeychain nice -n 19 ninja -C "$cache/build/qtkeychain" -j "$jobs" &&
        logged qtkeychain cmake --install "$cache/build/qtkeychain"
}

build_dependencies() {
    write_toolchain
    once sqlite3 build_sqlite && once qtbase build_qtbase && once zlib build_zlib && once headers build_headers &&
        once gumbo build_gumbo && once qrencode build_qrencode && once yaml-cpp build_yaml &&
        once simdjson build_simdjson && once libwebp build_webp && once qtimageformats build_qtimageformats &&
        once qtkeychain build_qtkeychain
}
