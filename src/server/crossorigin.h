// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/httpanswer.h"

#include <QStringList>

namespace gn {

// Whose pages may read the API: server.cors_origins. To read is all they may; changes from other origins are refused
// by the guard, whatever stands in that list.
class CrossOrigin final
{
public:
    CrossOrigin() = default;

    // origins: "https://app.example", as browsers write them.
    explicit CrossOrigin(const QStringList &origins);

    bool isOff() const { return m_origins.isEmpty(); }

    // The handler that a route gets: the same answer with what the browser wants to see.
    AnswerHandler wrap(const HttpRequest &request, const AnswerHandler &answer) const;

    // What a browser is told that asks whether it may ask; nothing when it doesn't, or the page may not read. To be
    // given to a wrapped handler.
    std::optional<HttpAnswer> preflight(const HttpRequest &request) const;

private:
    bool isAllowed(const QByteArray &origin) const { return m_origins.contains(origin); }

    QList<QByteArray> m_origins;
};

} // namespace gn
