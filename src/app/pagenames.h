// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace gn {

// What --page and the desktop's actions call the window's pages beside the wall.
inline constexpr std::array PageNames{QLatin1StringView("pokedex"),
                                      QLatin1StringView("race"),
                                      QLatin1StringView("polls"),
                                      QLatin1StringView("server"),
                                      QLatin1StringView("collector")};

inline bool isPageName(const QString &name)
{
    return std::any_of(PageNames.cbegin(), PageNames.cend(), [&name](QLatin1StringView page) { return page == name; });
}

} // namespace gn
