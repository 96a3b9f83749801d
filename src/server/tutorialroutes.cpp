// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes.h"

namespace gn {

using namespace Qt::StringLiterals;

// What stands here, the text/plain for JSON and the 500 for a name that is missing included, is the originals'
// behaviour, kept on purpose.
void addTutorialRoutes(Router &router)
{
    router.add("GET",
               u"/hello"_s,
               RouteScope::Api,
               [](const HttpRequest & /*request*/, const QStringList & /*arguments*/, const AnswerHandler &answer) {
                   answer(textAnswer(200, u"Hello, Anonymous"_s));
               });
    router.add("GET",
               u"/hello/{name}"_s,
               RouteScope::Api,
               [](const HttpRequest & /*request*/, const QStringList &arguments, const AnswerHandler &answer) {
                   answer(textAnswer(200, u"Hello, "_s + arguments.constFirst()));
               });
    router.add("GET",
               u"/status"_s,
               RouteScope::Api,
               [](const HttpRequest & /*request*/, const QStringList & /*arguments*/, const AnswerHandler &answer) {
                   answer(textAnswer(200, u"{\"status\": \"success\"}"_s));
               });
    router.add("POST",
               u"/user"_s,
               RouteScope::Api,
               [](const HttpRequest &request, const QStringList & /*arguments*/, const AnswerHandler &answer) {
                   answer(request.parameter("name")
                              ? textAnswer(200, u"{\"status\": \"success\"}"_s)
                              : textAnswer(500, u"{\"status\": \"failed\", \"reason\": \"'name'\"}"_s));
               });
}

} // namespace gn
