# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gn_add_drawn_icons(TARGET FOLDER): every FOLDER/NAME.svg as the picture :/icons/drawn/NAME.png, for builds without Qt
# SVG. As large as the largest that is shown (64 at twice the resolution), and the program's own as large as icons get.
function(gn_add_drawn_icons TARGET FOLDER)
    file(GLOB drawings CONFIGURE_DEPENDS "${FOLDER}/*.svg")
    set(drawn "${CMAKE_CURRENT_BINARY_DIR}/drawn")
    file(MAKE_DIRECTORY "${drawn}")
    set(pictures "")
    foreach(drawing IN LISTS drawings)
        cmake_path(GET drawing STEM name)
        set(size 128)
        if(name STREQUAL "giphy-navigator")
            set(size 256)
        endif()
        add_custom_command(
            OUTPUT "${drawn}/${name}.png"
            COMMAND "${GN_RSVG_CONVERT}" --width ${size} --height ${size} --output "${drawn}/${name}.png" "${drawing}"
            DEPENDS "${drawing}"
            VERBATIM
        )
        list(APPEND pictures "${drawn}/${name}.png")
    endforeach()
    qt_add_resources(${TARGET} gn_drawn_icons PREFIX /icons/drawn BASE "${drawn}" FILES ${pictures} OPTIONS -no-compress)
endfunction()
