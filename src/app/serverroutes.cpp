// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serverroutes.h"

#include <QCoreApplication>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::ServerRoutes)
};

ServerRoute get(const QString &path, const QString &description, bool isPublic = false)
{
    return {.method = u"GET"_s, .path = path, .description = description, .isPublic = isPublic};
}

} // namespace

QList<ServerRoute> serverRoutes()
{
    return {get(u"/?query=cat&limit=10"_s, Texts::tr("Giphy Navigator API: addresses of GIFs")),
            get(u"/search?query=cat"_s, Texts::tr("Search: everything that is known of each GIF")),
            get(u"/trending"_s, Texts::tr("What is trending")),
            get(u"/suggestions?query=ca"_s, Texts::tr("Suggestions for what is being typed")),
            get(u"/random"_s, Texts::tr("One GIF by chance")),
            get(u"/polls"_s, Texts::tr("All polls, as a page"), true),
            get(u"/poll/1"_s, Texts::tr("One poll to vote in"), true),
            get(u"/poll/1/results"_s, Texts::tr("Its results"), true),
            get(u"/pokemon/mew"_s, Texts::tr("One Pokémon")),
            get(u"/pokemon?count=150"_s, Texts::tr("Many Pokémon, fetched in parallel")),
            get(u"/hello/Ann"_s, Texts::tr("The tutorial's greeting")),
            get(u"/status"_s, Texts::tr("The tutorial's simple REST API: its status")),
            {.method = u"POST"_s, .path = u"/user?name=Ann"_s, .description = Texts::tr("… and its user")},
            get(u"/docs"_s, Texts::tr("The description of all of this, as a page")),
            get(u"/openapi.json"_s, Texts::tr("The same as OpenAPI 3.1")),
            get(u"/health"_s, Texts::tr("Version, uptime, state"))};
}

} // namespace gn
