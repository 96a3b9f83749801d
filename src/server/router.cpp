// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/router.h"

#include <QLoggingCategory>

#include <algorithm>
#include <exception>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.server.router", QtInfoMsg)

QList<QByteArrayView> partsOf(QByteArrayView path)
{
    QList<QByteArrayView> parts;
    path = path.sliced(path.startsWith('/') ? 1 : 0);
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/')) {
        parts.append(path.first(slash));
        path = path.sliced(slash + 1);
    }
    parts.append(path);
    return parts;
}

bool isVariable(QByteArrayView part)
{
    return part.startsWith('{') && part.endsWith('}');
}

bool isSame(QByteArrayView sent, QByteArrayView plain)
{
    return sent == plain || (sent.contains('%') && percentDecoded(sent, false).toUtf8() == plain);
}

bool wantsHtml(const HttpRequest &request)
{
    const QByteArrayView path = request.rawPath();
    return path.startsWith("/poll") || request.header("Accept").toLower().contains("text/html");
}

HttpAnswer plainAnswer(int status)
{
    return textAnswer(status, QString::number(status) + u": "_s + QString::fromLatin1(reasonPhrase(status)));
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, RouteScope scope, RouteHandler handler)
{
    Route route{.method = method, .pattern = pattern, .scope = scope, .handler = std::move(handler)};
    const QByteArray bytes = pattern.toUtf8();
    for (const QByteArrayView part : partsOf(bytes)) {
        route.parts.append(part.toByteArray());
        route.isPlain = route.isPlain && !isVariable(part);
    }
    route.takesRest = route.parts.constLast().endsWith("*}");
    m_routes.push_back(std::move(route));
    std::stable_sort(m_routes.begin(), m_routes.end(), [](const Route &left, const Route &right) {
        return left.isPlain && !right.isPlain;
    });
}

void Router::setErrorPages(ErrorPages pages)
{
    m_pages = std::move(pages);
}

std::optional<QStringList> Router::match(const Route &route, const QList<QByteArrayView> &parts)
{
    const qsizetype fixed = route.parts.size() - (route.takesRest ? 1 : 0);
    if (route.takesRest ? parts.size() <= fixed : parts.size() != fixed) {
        return std::nullopt;
    }
    QStringList arguments;
    for (qsizetype i = 0; i < fixed; ++i) {
        const QByteArrayView sent = parts.at(i);
        if (!isVariable(route.parts.at(i))) {
            if (!isSame(sent, route.parts.at(i))) {
                return std::nullopt;
            }
        } else if (sent.isEmpty()) {
            return std::nullopt;
        } else {
            arguments.append(percentDecoded(sent, false));
        }
    }
    if (route.takesRest) {
        QStringList rest;
        for (qsizetype i = fixed; i < parts.size(); ++i) {
            rest.append(percentDecoded(parts.at(i), false));
        }
        arguments.append(rest.join(u'/'));
    }
    return arguments;
}

void Router::dispatch(const HttpRequest &request, const AnswerHandler &answer) const
{
    const QList<QByteArrayView> parts = partsOf(request.rawPath());
    const QByteArray method = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;
    QByteArrayList allowed;
    RouteScope scope = RouteScope::Api;
    for (const Route &route : m_routes) {
        const std::optional<QStringList> arguments = match(route, parts);
        if (!arguments) {
            continue;
        }
        if (route.method == method) {
            run(route, request, *arguments, handlerFor(route.scope, request, answer));
            return;
        }
        scope = route.scope;
        allowed.append(route.method);
        if (route.method == "GET") {
            allowed.append("HEAD");
        }
    }
    handlerFor(allowed.isEmpty() ? RouteScope::Polls : scope, request, answer)(unmatched(request, allowed, scope));
}

AnswerHandler Router::handlerFor(RouteScope scope, const HttpRequest &request, const AnswerHandler &answer) const
{
    return scope == RouteScope::Polls || m_origins.isOff() ? answer : m_origins.wrap(request, answer);
}

void Router::run(const Route &route,
                 const HttpRequest &request,
                 const QStringList &arguments,
                 const AnswerHandler &answer) const
{
    if (route.scope == RouteScope::Api && !request.isFromLoopback && !m_isApiPublic) {
        answer(problemAnswer(403, u"only the poll pages are open to other machines (server.public is polls)"_s));
        return;
    }
    if (route.scope == RouteScope::Polls && m_pages.failed) {
        answer.setFallback([page = m_pages.failed, request] { return page(request); });
    }
    try {
        route.handler(request, arguments, answer);
    } catch (const std::exception &exception) {
        qCWarning(log) << route.method << route.pattern << exception.what();
        answer(failed(request, route.scope));
    }
}

HttpAnswer Router::unmatched(const HttpRequest &request, const QByteArrayList &allowed, RouteScope scope) const
{
    if (allowed.isEmpty()) {
        return notFound(request, wantsHtml(request) ? RouteScope::Polls : RouteScope::Api);
    }
    if (scope == RouteScope::Api && !request.isFromLoopback && !m_isApiPublic) {
        return problemAnswer(403, u"only the poll pages are open to other machines (server.public is polls)"_s);
    }
    if (scope == RouteScope::Api && allowed.contains("GET")) {
        if (std::optional<HttpAnswer> answer = m_origins.preflight(request)) {
            return *std::move(answer);
        }
    }
    HttpAnswer answer = plainAnswer(405);
    answer.headers = {{"Allow", allowed.join(',')}};
    return answer;
}

HttpAnswer Router::notFound(const HttpRequest &request, RouteScope scope) const
{
    return scope == RouteScope::Polls && m_pages.notFound ? m_pages.notFound(request) : plainAnswer(404);
}

HttpAnswer Router::failed(const HttpRequest &request, RouteScope scope) const
{
    return scope == RouteScope::Polls && m_pages.failed ? m_pages.failed(request) : problemAnswer(500, {});
}

QStringList Router::routes() const
{
    QStringList names;
    for (const Route &route : m_routes) {
        names.append(QString::fromLatin1(route.method) + u' ' + route.pattern);
    }
    return names;
}

} // namespace gn
