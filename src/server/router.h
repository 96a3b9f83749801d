// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/crossorigin.h"
#include "server/httpanswer.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace gn {

// What others than this machine may ask for: only Polls while server.public is "polls".
enum class RouteScope { Api, Polls };

// arguments: what stands for the pattern's {…}, decoded, in order. It may answer now or later.
using RouteHandler =
    std::function<void(const HttpRequest &request, const QStringList &arguments, const AnswerHandler &answer)>;

// The HTML pages that browsers get. Everybody else gets "404: Not Found" as plain text.
struct ErrorPages
{
    std::function<HttpAnswer(const HttpRequest &request)> notFound;
    std::function<HttpAnswer(const HttpRequest &request)> failed;
};

class Router final
{
public:
    // pattern: "/poll/{id}/vote"; {id} stands for one part of a path, not empty; {path*} at the end for all the rest.
    // A GET route answers HEAD too. Routes without {…} go first, then the first that was added.
    void add(const QByteArray &method, const QString &pattern, RouteScope scope, RouteHandler handler);

    // For routes of the scope Polls, and for unknown paths when the client wants HTML.
    void setErrorPages(ErrorPages pages);

    // Whether machines other than this one may use the scope Api.
    void setApiPublic(bool isPublic) { m_isApiPublic = isPublic; }

    // Whose pages may read the scope Api; at the beginning only its own.
    void setCrossOrigin(CrossOrigin origins) { m_origins = std::move(origins); }

    // Always answers: 404 and 405 (with Allow) by itself, 403 for what is not public, 500 when a handler throws or
    // forgets its answer.
    void dispatch(const HttpRequest &request, const AnswerHandler &answer) const;

    HttpAnswer notFound(const HttpRequest &request, RouteScope scope) const;
    HttpAnswer failed(const HttpRequest &request, RouteScope scope) const;

    // "GET /poll/{id}", in the order they were added.
    QStringList routes() const;

private:
    struct Route
    {
        QByteArray method;
        QString pattern;
        QList<QByteArray> parts;
        bool isPlain = true;
        bool takesRest = false;
        RouteScope scope = RouteScope::Api;
        RouteHandler handler;
    };

    static std::optional<QStringList> match(const Route &route, const QList<QByteArrayView> &parts);
    void run(const Route &route,
             const HttpRequest &request,
             const QStringList &arguments,
             const AnswerHandler &answer) const;
    HttpAnswer unmatched(const HttpRequest &request, const QByteArrayList &allowed, RouteScope scope) const;
    AnswerHandler handlerFor(RouteScope scope, const HttpRequest &request, const AnswerHandler &answer) const;

    std::vector<Route> m_routes;
    ErrorPages m_pages;
    CrossOrigin m_origins;
    bool m_isApiPublic = false;
};

} // namespace gn
