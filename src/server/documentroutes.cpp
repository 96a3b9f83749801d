// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/docspage.h"
#include "server/routes.h"
#include "server/staticfiles.h"

#include <QFile>

#include <memory>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QByteArray description()
{
    QFile file(u":/server/openapi.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void addDocumentRoutes(Router &router)
{
    const auto json = std::make_shared<const QByteArray>(description());
    router.add("GET",
               u"/openapi.json"_s,
               RouteScope::Api,
               [json](const HttpRequest &request, const QStringList & /*arguments*/, const AnswerHandler &answer) {
                   answer(fileAnswer(request, *json, "application/json", {}));
               });
    router.add("GET",
               u"/docs"_s,
               RouteScope::Api,
               [json](const HttpRequest & /*request*/, const QStringList & /*arguments*/, const AnswerHandler &answer) {
                   answer(htmlAnswer(docsPage(*json), "default-src 'none'; style-src 'self'"));
               });
}

void addStaticRoutes(Router &router, const QStringList &folders)
{
    router.add("GET",
               u"/static/{path*}"_s,
               RouteScope::Polls,
               [files = StaticFiles(folders),
                &router](const HttpRequest &request, const QStringList &arguments, const AnswerHandler &answer) {
                   const QString &path = arguments.constFirst();
                   if (std::optional<HttpAnswer> file = files.serve(request, path)) {
                       answer(*std::move(file));
                   } else if (files.isFolder(path)) {
                       answer(textAnswer(403, u"403: Forbidden"_s));
                   } else {
                       answer(router.notFound(request, RouteScope::Polls));
                   }
               });
}

} // namespace gn
