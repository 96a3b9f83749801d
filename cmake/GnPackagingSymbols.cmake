# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack after it has made the packages. Its packages of debug symbols list their files by the path they had on the
# building machine, which no tool can check and which is another one in every folder; and they lack what Debian wants in
# each package, which is a link to the documentation of the package they belong to.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

function(gn_mend_symbols PACKAGE)
    set(folder "${PACKAGE}.mended")
    file(REMOVE_RECURSE "${folder}")
    execute_process(COMMAND dpkg-deb --raw-extract "${PACKAGE}" "${folder}" COMMAND_ERROR_IS_FATAL ANY)
    cmake_path(GET PACKAGE FILENAME name)
    string(REGEX REPLACE "-dbgsym_.*" "" owner "${name}")
    file(MAKE_DIRECTORY "${folder}/usr/share/doc")
    file(CREATE_LINK "${owner}" "${folder}/usr/share/doc/${owner}-dbgsym" SYMBOLIC)

    set(sums "")
    file(GLOB_RECURSE files RELATIVE "${folder}" "${folder}/usr/lib/*")
    foreach(file IN LISTS files)
        file(MD5 "${folder}/${file}" sum)
        string(APPEND sums "${sum}  ${file}\n")
    endforeach()
    file(WRITE "${folder}/DEBIAN/md5sums" "${sums}")
    execute_process(
        COMMAND dpkg-deb --root-owner-group -Zxz --build "${folder}" "${PACKAGE}"
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY
    )
    file(REMOVE_RECURSE "${folder}")
endfunction()

foreach(package IN LISTS CPACK_PACKAGE_FILES)
    if(package MATCHES "\\.ddeb$")
        gn_mend_symbols("${package}")
    endif()
endforeach()
