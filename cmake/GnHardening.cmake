# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What optimised builds get beside the stack protector, FORTIFY, relro and now of gn_options: position independent
# programs, CET and stack-clash protection where the compiler has them. Where packages are made (SOURCE_DATE_EPOCH is
# set) also no path of the building machine in the binaries: the same sources give the same bytes in every folder.
# Elsewhere not, because ccache would know nothing of one folder in another.
include(CheckPIESupported)
include(CheckCXXCompilerFlag)
check_pie_supported(LANGUAGES CXX)

if(NOT MSVC AND NOT GN_SANITIZE)
    check_cxx_compiler_flag(-fcf-protection=full GN_HAS_CF_PROTECTION)
    check_cxx_compiler_flag(-fstack-clash-protection GN_HAS_STACK_CLASH_PROTECTION)
    check_cxx_compiler_flag(-ffile-prefix-map=/a=/b GN_HAS_FILE_PREFIX_MAP)
    set(gn_optimised "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
    target_compile_options(
        gn_options
        INTERFACE "$<$<AND:${gn_optimised},$<BOOL:${GN_HAS_CF_PROTECTION}>>:-fcf-protection=full>"
                  "$<$<AND:${gn_optimised},$<BOOL:${GN_HAS_STACK_CLASH_PROTECTION}>>:-fstack-clash-protection>"
    )
    if(GN_HAS_FILE_PREFIX_MAP AND DEFINED ENV{SOURCE_DATE_EPOCH})
        target_compile_options(
            gn_options
            INTERFACE "$<${gn_optimised}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>"
                      "$<${gn_optimised}:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>" # the last that fits counts
        )
    endif()
endif()
