# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DFILES=a;b -DTO=folder -P dependencies.cmake: copies the libraries that FILES (programs and plug-ins) need into TO,
# without those every desktop has and which must fit its C library, graphics drivers and display server.
set(of_the_system
    "ld-linux-[^.]*" "lib(c|m|dl|rt|pthread|resolv|util|anl)" "libstdc\\+\\+" "libgcc_s" "lib(GL|EGL|GLX|OpenGL|GLdispatch|gbm|drm)"
    "libX11" "libX11-xcb" "libxcb" "libwayland-client" "libfontconfig" "libfreetype" "libexpat" "libz" "libasound" "libudev"
)
set(left_out "")
foreach(name IN LISTS of_the_system)
    list(APPEND left_out "^${name}\\.so")
endforeach()
file(
    GET_RUNTIME_DEPENDENCIES
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing
    LIBRARIES ${FILES}
    PRE_EXCLUDE_REGEXES ${left_out}
)
if(missing)
    message(FATAL_ERROR "not found: ${missing}")
endif()
file(COPY ${found} DESTINATION "${TO}" FOLLOW_SYMLINK_CHAIN)
