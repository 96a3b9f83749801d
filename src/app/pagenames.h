// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace gn {

// The window's pages beside the wall, as --page, the desktop's actions and the window itself call them.
namespace pages {
inline constexpr QLatin1StringView Pokedex{"pokedex"};
inline constexpr QLatin1StringView Race{"race"};
inline constexpr QLatin1StringView Polls{"polls"};
inline constexpr QLatin1StringView Server{"server"};
inline constexpr QLatin1StringView Collector{"collector"};
} // namespace pages

inline constexpr std::array PageNames{pages::Pokedex, pages::Race, pages::Polls, pages::Server, pages::Collector};

inline bool isPageName(const QString &name)
{
    return std::any_of(PageNames.cbegin(), PageNames.cend(), [&name](QLatin1StringView page) { return page == name; });
}

} // namespace gn
