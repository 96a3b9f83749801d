// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/crossorigin.h"

namespace gn {

CrossOrigin::CrossOrigin(const QStringList &origins)
{
    for (const QString &origin : origins) {
        m_origins.append(origin.toLatin1());
    }
}

AnswerHandler CrossOrigin::wrap(const HttpRequest &request, const AnswerHandler &answer) const
{
    QByteArray origin = request.header("Origin");
    if (!isAllowed(origin)) {
        origin.clear();
    }
    AnswerHandler wrapped([answer, origin](HttpAnswer given) {
        // Also for who may not: what was kept for one page must not be shown to another.
        given.headers.append(HttpHeader{"Vary", "Origin"});
        if (!origin.isEmpty()) {
            given.headers.append(HttpHeader{"Access-Control-Allow-Origin", origin});
            given.headers.append(HttpHeader{"Access-Control-Expose-Headers", "ETag, Retry-After"});
        }
        answer(std::move(given));
    });
    answer.onGone(wrapped.abandoner());
    return wrapped;
}

std::optional<HttpAnswer> CrossOrigin::preflight(const HttpRequest &request) const
{
    if (request.method != "OPTIONS" || !isAllowed(request.header("Origin"))
        || !request.hasHeader("Access-Control-Request-Method")) {
        return std::nullopt;
    }
    HttpAnswer answer{.status = 204};
    answer.headers = {{"Access-Control-Allow-Methods", "GET, HEAD"},
                      {"Access-Control-Allow-Headers", "*"}, // no route does more for one that has a field
                      {"Access-Control-Max-Age", "600"}};
    return answer;
}

} // namespace gn
