# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything here is in Debian 12 and 13; docs/architecture.md says what each one is for.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Concurrent Sql)
if(CMAKE_CROSSCOMPILING) # programs of this machine, and there is no package of them for the other
    find_package(Qt6LinguistTools REQUIRED PATHS "${QT_HOST_PATH_CMAKE_DIR}" NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
else()
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
endif()
if(GN_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS HttpServer) # without it there is no server mode
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Svg)
if(NOT Qt6Svg_FOUND)
    find_program(GN_RSVG_CONVERT rsvg-convert REQUIRED) # the icons are drawn when the program is built
endif()
find_package(Qt6Keychain REQUIRED)
find_package(yaml-cpp REQUIRED)
# Debian 12's yaml-cpp 0.7 exports the plain name, 0.8 the qualified one.
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_path(GN_MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp REQUIRED) # libkainjow-mustache-dev
find_path(GN_QRENCODE_INCLUDE_DIR qrencode.h REQUIRED) # libqrencode-dev; Debian has no CMake package of it
find_library(GN_QRENCODE_LIBRARY qrencode REQUIRED)
find_path(GN_GUMBO_INCLUDE_DIR gumbo.h REQUIRED) # libgumbo-dev; the same
find_library(GN_GUMBO_LIBRARY gumbo REQUIRED)

find_program(GN_CCACHE ccache)
if(GN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${GN_CCACHE}")
    if(GN_QUICK_BUILD) # else ccache keeps nothing that is compiled with a precompiled header
        list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros)
    endif()
endif()

# Nearly two hundred test programs are linked, and GNU's linker takes six times as long for each.
find_program(GN_LLD ld.lld)
if(GN_LLD AND GN_QUICK_BUILD)
    add_link_options(-fuse-ld=lld)
endif()
