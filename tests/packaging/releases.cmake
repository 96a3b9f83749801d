# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# gn_releases() on made-up changelogs.
list(APPEND CMAKE_MODULE_PATH "${MODULES}")
include(GnReleases)
set(PROJECT_VERSION 0.3.0)
set(log "${SCRATCH}/changelog.md")

function(expect TEXT IN)
    string(FIND "${IN}" "${TEXT}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "no '${TEXT}' in:\n${IN}")
    endif()
endfunction()

file(WRITE "${log}" "# Changelog\n\n## [Unreleased]\n\n- Not out\n\n## [0.2.0] - 2026-02-03\n\n### Added\n\n"
     "- Folded over\n  two lines; with `code`\n- Less < more & so\n\n## [0.1.0] - 2026-01-02\n\n- First\n"
)
gn_releases(result "${log}")
expect("<release version=\"0.2.0\" date=\"2026-02-03\">" "${result}")
expect("<li>Folded over two lines, with code</li>" "${result}")
expect("<li>Less &lt; more &amp; so</li>" "${result}")
expect("<release version=\"0.1.0\" date=\"2026-01-02\">" "${result}")
if(result MATCHES "Not out")
    message(FATAL_ERROR "lists what is not released:\n${result}")
endif()

file(WRITE "${log}" "# Changelog\n\n## [Unreleased]\n\n- Not out\n")
gn_releases(result "${log}")
expect("<release version=\"0.3.0\" type=\"development\"" "${result}")
