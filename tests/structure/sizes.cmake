# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# No file of src/ is longer than 600 lines, no main.cpp longer than 40.
include("${CMAKE_CURRENT_LIST_DIR}/selftest.cmake")

# Sets OUT to the list of what is too long in ROOT/src.
function(find_long ROOT OUT)
    set(problems "")
    file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/src/*.cpp" "${ROOT}/src/*.h")
    foreach(file IN LISTS files)
        file(READ "${ROOT}/${file}" text)
        string(REGEX REPLACE "[^\n]" "" ends "${text}")
        string(LENGTH "${ends}" length)
        set(most 600)
        if(file MATCHES "/main\\.cpp$")
            set(most 40)
        endif()
        if(length GREATER most)
            list(APPEND problems "${file} has ${length} lines, more than ${most}")
        endif()
    endforeach()
    set(${OUT} "${problems}" PARENT_SCOPE)
endfunction()

function(check_made_up FILE LINES OUT)
    file(REMOVE_RECURSE "${SCRATCH}")
    string(REPEAT "a[0]; // x\n" ${LINES} text)
    file(WRITE "${SCRATCH}/src/${FILE}" "${text}")
    find_long("${SCRATCH}" problems)
    set(${OUT} "${problems}" PARENT_SCOPE)
endfunction()

check_made_up(app/main.cpp 40 problems)
expect("" ${problems})
check_made_up(app/main.cpp 41 problems)
expect("src/app/main.cpp has 41 lines, more than 40" ${problems})
check_made_up(core/a.h 600 problems)
expect("" ${problems})
check_made_up(core/a.h 601 problems)
expect("src/core/a.h has 601 lines, more than 600" ${problems})

find_long("${ROOT}" problems)
report(${problems})
