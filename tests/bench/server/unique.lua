-- SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every request asks for something else, so that no answer comes from memory.
local number = 0
request = function()
    number = number + 1
    return wrk.format("GET", "/?query=q" .. number .. "&limit=10")
end
