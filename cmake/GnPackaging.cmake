# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPack for Linux: `cpack -G DEB`, `-G RPM` and `-G TXZ` in a build folder. Two packages, the window and the console, from
# the install components of the same names. What is not of a component (GN_PLAIN_COMPONENT) is for `cmake --install` only.
set(CPACK_PACKAGE_NAME giphy-navigator)
set(CPACK_PACKAGE_VENDOR "Giphy Navigator contributors")
set(CPACK_PACKAGE_CONTACT "${GN_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${GN_HOMEPAGE}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desktop GIF search")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 4) # fixed, because the number of threads decides where xz begins its blocks
set(CPACK_COMPONENTS_ALL giphy-navigator giphynav)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/GnPackagingLayout.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/GnPackagingSymbols.cmake")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)

set(gn_window_text
    "Type, look, and the wall moves: a native program that searches GIPHY and shows\nthe answers as a smooth wall of animated thumbnails, copies GIFs that stay\nanimated, keeps a library of them, and brings a quick picker, a Pokédex, polls\nand a local server. Without a key it starts on a built-in catalogue."
)
set(gn_console_text
    "The console companion of Giphy Navigator: searches GIPHY or the built-in\ncatalogue, downloads files with resuming, reads pages for their GIFs, fetches\nPokémon in parallel and runs the local server with its polls. Needs no display."
)

# Debian
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${GN_MAINTAINER}")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_GIPHY-NAVIGATOR_PACKAGE_NAME giphy-navigator)
set(CPACK_DEBIAN_GIPHY-NAVIGATOR_PACKAGE_SECTION net)
set(CPACK_DEBIAN_GIPHY-NAVIGATOR_DESCRIPTION "find GIFs and see them move\n${gn_window_text}")
# What Qt loads while it runs is in no link line.
set(CPACK_DEBIAN_GIPHY-NAVIGATOR_PACKAGE_DEPENDS "qt6-qpa-plugins, qt6-image-formats-plugins, libqt6sql6-sqlite")
set(CPACK_DEBIAN_GIPHY-NAVIGATOR_PACKAGE_RECOMMENDS "ca-certificates, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_GIPHY-NAVIGATOR_PACKAGE_SUGGESTS "giphynav, libqt6sql6-psql")
set(CPACK_DEBIAN_GIPHYNAV_PACKAGE_NAME giphynav)
set(CPACK_DEBIAN_GIPHYNAV_PACKAGE_SECTION net)
set(CPACK_DEBIAN_GIPHYNAV_DESCRIPTION "find GIFs from the console\n${gn_console_text}")
set(CPACK_DEBIAN_GIPHYNAV_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_GIPHYNAV_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_GIPHYNAV_PACKAGE_SUGGESTS "giphy-navigator, libqt6sql6-psql")
if("${CMAKE_BUILD_TYPE} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_RELEASE}" MATCHES "RelWithDebInfo| -g")
    set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON) # giphy-navigator-dbgsym and giphynav-dbgsym
    set(CPACK_BUILD_SOURCE_DIRS "${PROJECT_SOURCE_DIR};${PROJECT_BINARY_DIR}")
endif()

# RPM
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_GIPHY-NAVIGATOR_PACKAGE_NAME giphy-navigator)
set(CPACK_RPM_GIPHY-NAVIGATOR_PACKAGE_SUMMARY "Find GIFs and see them move")
set(CPACK_RPM_GIPHY-NAVIGATOR_PACKAGE_DESCRIPTION "${gn_window_text}")
set(CPACK_RPM_GIPHYNAV_PACKAGE_NAME giphynav)
set(CPACK_RPM_GIPHYNAV_PACKAGE_SUMMARY "Find GIFs from the console")
set(CPACK_RPM_GIPHYNAV_PACKAGE_DESCRIPTION "${gn_console_text}")
# Without these every build has the machine's name and the clock in it.
set(CPACK_RPM_SPEC_MORE_DEFINE
    "%define _buildhost reproducible\n%define use_source_date_epoch_as_buildtime 1\n%define clamp_mtime_to_source_date_epoch 1\n%define _build_id_links none"
)
set(gn_shared_folders /usr/share/applications /usr/share/metainfo /usr/share/dbus-1 /usr/share/dbus-1/services
    /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1 /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish
    /usr/share/fish/vendor_completions.d /usr/share/licenses /usr/share/gnome-shell
    /usr/share/gnome-shell/search-providers /usr/share/krunner /usr/share/krunner/dbusplugins
)
foreach(size IN LISTS GN_ICON_SIZES ITEMS scalable)
    if(NOT size STREQUAL scalable)
        set(size "${size}x${size}")
    endif()
    list(APPEND gn_shared_folders /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${gn_shared_folders})

# One archive, to be unpacked at /
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_ARCHIVE_FILE_NAME "giphy-navigator-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/GnPackagingGrouping.cmake")
if(NOT CPACK_GENERATOR)
    set(CPACK_GENERATOR "DEB;TXZ")
endif()
include(CPack)
