# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share.
cmake_minimum_required(VERSION 3.25)

foreach(variable ROOT SCRATCH)
    if(NOT DEFINED ${variable})
        message(FATAL_ERROR "Call with -D${variable}=FOLDER")
    endif()
endforeach()
file(REMOVE_RECURSE "${SCRATCH}")

# expect(TEXT PROBLEMS…): the self-test ends here unless one of the problems found holds TEXT; an empty TEXT expects
# that nothing was found.
function(expect TEXT)
    if(TEXT STREQUAL "" AND "${ARGN}" STREQUAL "")
        return()
    endif()
    string(FIND "${ARGN}" "${TEXT}" position)
    if(TEXT STREQUAL "" OR position EQUAL -1)
        message(FATAL_ERROR "The check itself is broken: expected \"${TEXT}\", found \"${ARGN}\"")
    endif()
endfunction()

# report(PROBLEMS…): fails when there are any.
function(report)
    if(NOT "${ARGN}" STREQUAL "")
        list(JOIN ARGN "\n  " text)
        message(FATAL_ERROR "Found:\n  ${text}")
    endif()
endfunction()
