// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace gn {

// What the user chose for the local server.
struct ServerChoice
{
    QString host = QStringLiteral("127.0.0.1");
    int port = 8080;          // 0: a free one
    bool isAllPublic = false; // others than this computer reach everything, not only the polls

    bool operator==(const ServerChoice &) const = default;
};

// A request as the server answered it.
struct ServedRequest
{
    QDateTime time;
    QString method; // empty: it could not be read
    QString path;   // without its query, which may hold what nobody else should read
    int status = 0;
    std::chrono::microseconds duration{0};
    QString peer; // its address

    bool operator==(const ServedRequest &) const = default;
};

// What the server answers to.
struct ServerRoute
{
    QString method;
    QString path; // that can be asked for as it stands: "/?query=cat"
    QString description;
    bool isPublic = false; // reached by others also when they only reach the polls

    bool operator==(const ServerRoute &) const = default;
};

} // namespace gn
