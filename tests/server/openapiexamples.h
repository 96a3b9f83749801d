// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace gn::test {

using namespace Qt::StringLiterals;

// What brings the status about.
struct Example
{
    const char *operation; // "GET /path" as the description has it
    int status;
    QByteArray target;
    QByteArray fields = {};
    QByteArray form = {};
};

// Polls: 1 is the sample, 2 is closed, and its first choice has a picture.
inline const QList<Example> &examples()
{
    static const QList<Example> All{
        {"GET /", 200, "/?query=cat&limit=2"},
        {"GET /", 400, "/?limit=abc"},
        {"GET /", 502, "/?query=__500"},
        {"GET /", 504, "/?query=__stall"},
        {"GET /search", 200, "/search?query=cat"},
        {"GET /search", 400, "/search"},
        {"GET /search", 502, "/search?query=__html"},
        {"GET /search", 504, "/search?query=__stall"},
        {"GET /trending", 200, "/trending?limit=3"},
        {"GET /trending", 400, "/trending?rating=x"},
        {"GET /suggestions", 200, "/suggestions?query=ca"},
        {"GET /suggestions", 400, "/suggestions"},
        {"GET /random", 200, "/random?tag=cat"},
        {"GET /random", 400, "/random?kind=film"},
        {"GET /random", 404, "/random?source=demo&tag=nothing-has-this-tag"},
        {"GET /random", 502, "/random?tag=__500"},
        {"GET /random", 504, "/random?tag=__stall"},
        {"GET /gifs/{id}", 200, "/gifs/cat-hello?source=demo"},
        {"GET /gifs/{id}", 400, "/gifs/x?source=nobody"},
        {"GET /gifs/{id}", 404, "/gifs/unknown?source=demo"},
        {"GET /pokemon", 200, "/pokemon?count=2"},
        {"GET /pokemon", 400, "/pokemon?count=0"},
        {"GET /pokemon/{key}", 200, "/pokemon/mew"},
        {"GET /pokemon/{key}", 404, "/pokemon/nobody"},
        {"GET /pokemon/{key}", 502, "/pokemon/broken"},
        {"GET /pokemon/{key}", 504, "/pokemon/silent"},
        {"GET /hello", 200, "/hello"},
        {"GET /hello/{name}", 200, "/hello/Ada"},
        {"GET /hello/{name}", 404, "/hello/a/b"},
        {"GET /status", 200, "/status"},
        {"POST /user", 200, "/user?name=test"},
        {"POST /user", 500, "/user"},
        {"POST /user", 403, "/user?name=x", "Origin: http://evil.example\r\n"},
        {"GET /demo/{id}", 200, "/demo/cat-hello"},
        {"GET /demo/{id}", 404, "/demo/unknown"},
        {"GET /demo/{id}.gif", 200, "/demo/cat-hello.gif"},
        {"GET /demo/{id}.gif", 206, "/demo/cat-hello.gif", "Range: bytes=0-9\r\n"},
        {"GET /demo/{id}.gif", 304, "/demo/cat-hello.gif", "If-None-Match: *\r\n"},
        {"GET /demo/{id}.gif", 404, "/demo/unknown.gif"},
        {"GET /demo/{id}.gif", 416, "/demo/cat-hello.gif", "Range: bytes=99999999-\r\n"},
        {"GET /polls", 200, "/polls"},
        {"GET /poll/{id}", 200, "/poll/1"},
        {"GET /poll/{id}", 404, "/poll/99"},
        {"GET /poll/{id}", 500, "/poll/abc"},
        {"GET /poll/{id}/results", 200, "/poll/1/results"},
        {"GET /poll/{id}/results", 404, "/poll/99/results"},
        {"GET /poll/{id}/results", 500, "/poll/abc/results"},
        {"POST /poll/{id}/vote", 302, "/poll/1/vote", {}, "choice=1"},
        {"POST /poll/{id}/vote", 400, "/poll/1/vote", {}, "choice="},
        {"POST /poll/{id}/vote", 403, "/poll/1/vote", "Origin: http://evil.example\r\n", "choice=1"},
        {"POST /poll/{id}/vote", 404, "/poll/1/vote", {}, "choice=99"},
        {"POST /poll/{id}/vote", 409, "/poll/2/vote", {}, "choice=4"}, // it is closed
        {"POST /poll/{id}/vote", 500, "/poll/abc/vote", {}, "choice=1"},
        {"GET /poll/{id}/events", 200, "/poll/1/events"},
        {"GET /poll/{id}/events", 404, "/poll/99/events"},
        {"GET /poll/{id}/picture/{choice}", 200, "/poll/2/picture/4"},
        {"GET /poll/{id}/picture/{choice}", 206, "/poll/2/picture/4", "Range: bytes=0-9\r\n"},
        {"GET /poll/{id}/picture/{choice}", 304, "/poll/2/picture/4", "If-None-Match: *\r\n"},
        {"GET /poll/{id}/picture/{choice}", 404, "/poll/1/picture/1"},
        {"GET /poll/{id}/picture/{choice}", 416, "/poll/2/picture/4", "Range: bytes=99999999-\r\n"},
        {"GET /static/{path}", 200, "/static/pages.css"},
        {"GET /static/{path}", 206, "/static/pages.css", "Range: bytes=0-9\r\n"},
        {"GET /static/{path}", 304, "/static/pages.css", "If-None-Match: *\r\n"},
        {"GET /static/{path}", 403, "/static/"},
        {"GET /static/{path}", 404, "/static/..%2f..%2fetc/passwd"},
        {"GET /static/{path}", 416, "/static/pages.css", "Range: bytes=99999999-\r\n"},
        {"GET /openapi.json", 200, "/openapi.json"},
        {"GET /openapi.json", 304, "/openapi.json", "If-None-Match: *\r\n"},
        {"GET /docs", 200, "/docs"},
        {"GET /health", 200, "/health"},
    };
    return All;
}

// Statuses that need another server: no calls left (see spentBudget_…), too many votes, a database that fails, and a
// source that fails as a whole, which the routes share with "/search".
inline QSet<QString> elsewhere()
{
    QSet<QString> pairs{u"POST /poll/{id}/vote 429"_s, u"GET /polls 500"_s, u"GET /poll/{id}/picture/{choice} 500"_s};
    for (const QString &path :
         {u"/"_s, u"/search"_s, u"/trending"_s, u"/suggestions"_s, u"/random"_s, u"/gifs/{id}"_s}) {
        pairs.insert(u"GET "_s + path + u" 503"_s);
    }
    for (const QString &path : {u"/trending"_s, u"/suggestions"_s, u"/gifs/{id}"_s, u"/pokemon"_s}) {
        pairs.insert(u"GET "_s + path + u" 502"_s);
        pairs.insert(u"GET "_s + path + u" 504"_s);
    }
    return pairs;
}

} // namespace gn::test
