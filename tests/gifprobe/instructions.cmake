# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DVALGRIND=… -DPROBE=… -DFOLDERS=a,b -DSCRATCH=… -P instructions.cmake
# How many instructions the decoder takes for a pixel of a canvas, counted by callgrind over every GIF of the folders
# that are there: a figure without noise, so it may be a test.
set(most 10)
set(counted 0)
string(REPLACE "," ";" FOLDERS "${FOLDERS}")
foreach(folder IN LISTS FOLDERS)
    if(NOT IS_DIRECTORY "${folder}")
        message(STATUS "${folder}: not here, left out")
        continue()
    endif()
    execute_process(
        COMMAND "${VALGRIND}" --tool=callgrind "--callgrind-out-file=${SCRATCH}/callgrind.out"
                "--toggle-collect=*decodeOnce*" "${PROBE}" decode "${folder}"
        OUTPUT_VARIABLE output
        ERROR_VARIABLE errors
        RESULT_VARIABLE result
    )
    if(NOT result EQUAL 0 OR NOT output MATCHES "pixels ([0-9]+)")
        message(FATAL_ERROR "gifprobe decode ${folder} failed (${result}):\n${output}${errors}")
    endif()
    set(pixels "${CMAKE_MATCH_1}")
    if(NOT errors MATCHES "Collected : ([0-9]+)")
        message(FATAL_ERROR "callgrind counted nothing:\n${errors}")
    endif()
    math(EXPR hundredths "${CMAKE_MATCH_1} * 100 / ${pixels}")
    message(STATUS "${folder}: ${hundredths} hundredths of an instruction a pixel (at most ${most}00)")
    if(hundredths GREATER "${most}00")
        message(FATAL_ERROR "more than ${most} instructions a pixel")
    endif()
    math(EXPR counted "${counted} + 1")
endforeach()
if(counted EQUAL 0)
    message(FATAL_ERROR "none of the folders is there: ${FOLDERS}")
endif()
