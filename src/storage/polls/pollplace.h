// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace gn {

// Where the polls are kept: an SQLite file or a PostgreSQL database.
struct PollPlace
{
    enum class Kind { Sqlite, PostgreSql };

    Kind kind = Kind::Sqlite;
    QString file;  // Kind::Sqlite only; all below Kind::PostgreSql only
    QString host;  // a name, an address or the folder of a Unix socket
    int port = -1; // -1: PostgreSQL's own
    QString user;
    QString password;
    QString database;
    QString sslMode; // as libpq names it; empty: libpq's own

    bool operator==(const PollPlace &) const = default;

    static PollPlace sqlite(const QString &file);

    // config.yml's database.url: empty for the user's own file, else postgresql://user:password@host:port/name, with
    // ?sslmode=… or ?host=/folder/of/the/socket where wanted. Errors: Config, without the password.
    static Result<PollPlace> fromUrl(const QString &url);

    // For logs and messages: never the password.
    QString name() const;
};

} // namespace gn
