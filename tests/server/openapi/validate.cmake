# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DSOURCE=FOLDER -DWORK=FOLDER -DDESCRIPTION=FILE -P validate.cmake: installs the validator that package-lock.json
# names into WORK, and lets it read DESCRIPTION. Says "skipped: …" where that can't be.
find_program(NODE NAMES node nodejs)
find_program(NPM npm)
if(NOT NODE OR NOT NPM)
    message("skipped: node and npm are not installed")
    return()
endif()
file(MAKE_DIRECTORY "${WORK}")
foreach(name package.json package-lock.json .npmrc validate.mjs)
    file(COPY_FILE "${SOURCE}/${name}" "${WORK}/${name}" ONLY_IF_DIFFERENT)
endforeach()
# Again only when the list has changed.
file(SHA256 "${WORK}/package-lock.json" wanted)
set(installed "")
if(EXISTS "${WORK}/installed")
    file(READ "${WORK}/installed" installed)
endif()
if(NOT installed STREQUAL wanted)
    execute_process(
        COMMAND "${NPM}" ci
        WORKING_DIRECTORY "${WORK}"
        RESULT_VARIABLE failed
        OUTPUT_VARIABLE words
        ERROR_VARIABLE words
        TIMEOUT 120
    )
    if(failed AND words MATCHES "EINTEGRITY|EUSAGE|E404|ETARGET|EJSONPARSE")
        message(FATAL_ERROR "npm ci: ${words}")
    elseif(failed)
        message("skipped: npm ci can't reach its registry: ${words}")
        return()
    endif()
    file(WRITE "${WORK}/installed" "${wanted}")
endif()
execute_process(COMMAND "${NODE}" validate.mjs "${DESCRIPTION}" WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "the description is not valid")
endif()
