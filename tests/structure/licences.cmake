# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file says whose it is and under which licence; what can't say so is named in REUSE.toml.
include("${CMAKE_CURRENT_LIST_DIR}/selftest.cmake")

# Spelled in two parts, or the REUSE tool would take them for the lines of this very file.
set(Lines "SPDX-" "FileCopyrightText: " "SPDX-" "License-Identifier: ")
list(SUBLIST Lines 0 2 CopyrightLine)
list(JOIN CopyrightLine "" CopyrightLine)
list(SUBLIST Lines 2 2 LicenceLine)
list(JOIN LicenceLine "" LicenceLine)

set(Sources "\\.(cpp|h|py|sh|cmake|ui)$|(^|/)CMakeLists\\.txt$|^(run|test)$|^\\.ci/run$")

# Sets OUT to true if the head of FILE has both lines.
function(has_lines FILE OUT)
    file(READ "${FILE}" head LIMIT 1000)
    string(FIND "${head}" "${CopyrightLine}" copyright)
    string(FIND "${head}" "${LicenceLine}" licence)
    set(${OUT} FALSE PARENT_SCOPE)
    if(copyright GREATER_EQUAL 0 AND licence GREATER_EQUAL 0)
        set(${OUT} TRUE PARENT_SCOPE)
    endif()
endfunction()

# Sets OUT to regular expressions for the paths of ROOT/REUSE.toml: ** is any text, * any but a slash.
function(covered_paths ROOT OUT)
    set(expressions "")
    if(EXISTS "${ROOT}/REUSE.toml")
        file(STRINGS "${ROOT}/REUSE.toml" lines)
        foreach(line IN LISTS lines)
            if(line MATCHES "^[ \t]*SPDX-|^version")
                continue()
            endif()
            string(REGEX MATCHALL "\"[^\"]+\"" globs "${line}")
            foreach(glob IN LISTS globs)
                string(REPLACE "\"" "" glob "${glob}")
                string(REGEX REPLACE "([.+])" "\\\\\\1" glob "${glob}")
                string(REPLACE "**" "@" glob "${glob}")
                string(REPLACE "*" "[^/]*" glob "${glob}")
                string(REPLACE "@" ".*" glob "${glob}")
                list(APPEND expressions "^${glob}$")
            endforeach()
        endforeach()
    endif()
    set(${OUT} "${expressions}" PARENT_SCOPE)
endfunction()

# Sets OUT to the project's own files: what git knows or would add, or all but build/ where there is no git.
function(own_files ROOT OUT)
    execute_process(
        COMMAND git -c core.quotePath=false ls-files --cached --others --exclude-standard
        WORKING_DIRECTORY "${ROOT}"
        OUTPUT_VARIABLE listed
        RESULT_VARIABLE failed
        ERROR_QUIET
    )
    if(failed OR NOT EXISTS "${ROOT}/.git")
        file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/*")
        list(FILTER files EXCLUDE REGEX "^(build/|\\.git(/|$))") # which is a file in a worktree
    else()
        string(REPLACE "\n" ";" files "${listed}")
    endif()
    set(${OUT} "${files}" PARENT_SCOPE)
endfunction()

# Sets OUT to the list of what is wrong in ROOT.
function(find_unlicensed ROOT OUT)
    set(problems "")
    covered_paths("${ROOT}" covered)
    own_files("${ROOT}" files)
    foreach(file IN LISTS files)
        # The licences' own texts; and what was deleted but is still in git's list.
        if(file MATCHES "^(LICENSES/.*|LICENSE|.*\\.license|)$" OR NOT EXISTS "${ROOT}/${file}")
            continue()
        endif()
        has_lines("${ROOT}/${file}" says)
        if(says)
            continue()
        endif()
        set(is_covered FALSE)
        if(NOT file MATCHES "${Sources}")
            foreach(expression IN LISTS covered)
                if(file MATCHES "${expression}")
                    set(is_covered TRUE)
                endif()
            endforeach()
            if(EXISTS "${ROOT}/${file}.license")
                set(is_covered TRUE)
            endif()
        endif()
        if(NOT is_covered)
            list(APPEND problems "${file} has no ${CopyrightLine} and ${LicenceLine} lines")
        endif()
    endforeach()
    set(${OUT} "${problems}" PARENT_SCOPE)
endfunction()

function(check_made_up FILE TEXT OUT)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/REUSE.toml" "# ${CopyrightLine}x\n# ${LicenceLine}x\npath = [\n \"pictures/**\", \"*.md\"\n]\n")
    file(WRITE "${SCRATCH}/${FILE}" "${TEXT}")
    find_unlicensed("${SCRATCH}" problems)
    set(${OUT} "${problems}" PARENT_SCOPE)
endfunction()

check_made_up(src/a.cpp "// ${CopyrightLine}x\n// ${LicenceLine}x\n" problems)
expect("" ${problems})
check_made_up(pictures/deep/a.gif "GIF89a" problems)
expect("" ${problems})
check_made_up(README.md "x" problems)
expect("" ${problems})
foreach(file src/a.cpp src/a.h tools/a.py tools/a.sh CMakeLists.txt cmake/A.cmake ui/a.ui run test src/README.md a.gif)
    check_made_up(${file} "// ${CopyrightLine}x\n" problems)
    expect("${file} has no" ${problems})
endforeach()
check_made_up(pictures/a.py "x" problems)
expect("pictures/a.py has no" ${problems})

find_unlicensed("${ROOT}" problems)
report(${problems})
