# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack before each generator, for what must differ between them. An archive has both programs, packages have
# one each.
if(CPACK_GENERATOR MATCHES "^T")
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_PACKAGE_FILE_NAME "${CPACK_ARCHIVE_FILE_NAME}")
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
else()
    set(CPACK_COMPONENTS_GROUPING IGNORE)
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
    unset(CPACK_PACKAGE_DESCRIPTION_SUMMARY) # each package has its own first line
    if(CPACK_DEBIAN_DEBUGINFO_PACKAGE)
        set(CPACK_STRIP_FILES OFF) # the generator itself moves the symbols into packages of their own
    endif()
endif()
