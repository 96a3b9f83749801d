# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack between installing and packing: what distributions have in different places. Debian has the licence's text
# once for all packages and zsh look in a folder of its own. (An archive's list of files is made before.)
file(GLOB roots "${CPACK_TEMPORARY_DIRECTORY}/usr" "${CPACK_TEMPORARY_DIRECTORY}/*/usr")
foreach(root IN LISTS roots)
    if(CPACK_GENERATOR STREQUAL "DEB")
        file(REMOVE_RECURSE "${root}/share/licenses")
        if(EXISTS "${root}/share/zsh/site-functions")
            file(RENAME "${root}/share/zsh/site-functions" "${root}/share/zsh/vendor-completions")
        endif()
    elseif(CPACK_GENERATOR STREQUAL "RPM")
        file(GLOB debian_only "${root}/share/doc/*/copyright" "${root}/share/doc/*/changelog.gz")
        if(debian_only)
            file(REMOVE ${debian_only})
        endif()
    endif()
endforeach()
