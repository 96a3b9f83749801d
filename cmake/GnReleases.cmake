# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gn_releases(VARIABLE CHANGELOG): the releases of a changelog (Keep a Changelog) as AppStream's <release> elements, the
# newest first. While there is none yet, the version being made is a development release of today.
function(gn_releases VARIABLE CHANGELOG)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CHANGELOG}")
    file(READ "${CHANGELOG}" text)
    # What CMake's lists trip over.
    string(REPLACE ";" "," text "${text}")
    string(REPLACE "[" "(" text "${text}")
    string(REPLACE "]" ")" text "${text}")
    string(REGEX REPLACE "\n  ([^ ])" " \\1" text "${text}") # folded points
    string(REGEX REPLACE "[`*]" "" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")

    set(result "")
    set(points "")
    set(head "")
    foreach(line IN LISTS lines ITEMS "## end")
        if(line MATCHES "^## ")
            if(head AND points)
                string(APPEND result "    ${head}\n      <description>\n        <ul>\n${points}        </ul>\n"
                       "      </description>\n    </release>\n"
                )
            endif()
            set(points "")
            set(head "")
            if(line MATCHES "^## \\(?([0-9]+\\.[0-9]+\\.[0-9]+)\\)? - ([0-9-]+)")
                set(head "<release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\">")
            endif()
        elseif(head AND line MATCHES "^- (.*)")
            set(point "${CMAKE_MATCH_1}")
            string(REPLACE "&" "&amp;" point "${point}")
            string(REPLACE "<" "&lt;" point "${point}")
            string(REPLACE ">" "&gt;" point "${point}")
            string(APPEND points "          <li>${point}</li>\n")
        endif()
    endforeach()
    if(NOT result)
        string(TIMESTAMP today "%Y-%m-%d" UTC)
        set(result "    <release version=\"${PROJECT_VERSION}\" type=\"development\" date=\"${today}\"/>\n")
    endif()
    set(${VARIABLE} "${result}" PARENT_SCOPE)
endfunction()
