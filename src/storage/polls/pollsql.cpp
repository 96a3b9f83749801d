// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollsql.h"

#include <QSqlError>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Seconds until a silent server counts as absent; milliseconds until one that fell silent does.
const auto PostgreSqlOptions = u"connect_timeout=5;tcp_user_timeout=15000;application_name=giphynav"_s;

// Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html that mean the connection is gone: 08, and
// 57P (the server is shutting down or starting). libpq itself gives no code when the server is just not there.
bool isLost(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return error.type() == QSqlError::ConnectionError || code.isEmpty() || code.startsWith("08"_L1)
           || code.startsWith("57P"_L1);
}

} // namespace

// SQLite's transactions start at once, not at the first write: two programs that both read first could not both go on
// to write.
PollSql::PollSql(const PollPlace &place)
    : SqlDatabase(place.kind == PollPlace::Kind::PostgreSql ? u"QPSQL"_s : u"QSQLITE"_s,
                  place.kind == PollPlace::Kind::PostgreSql ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s)
    , m_isPostgreSql(place.kind == PollPlace::Kind::PostgreSql)
{
    QSqlDatabase database = connection();
    if (!database.isValid()) {
        return;
    }
    if (m_isPostgreSql) {
        openPostgreSql(database, place);
    } else {
        openSqlite(database, place);
    }
}

void PollSql::openSqlite(QSqlDatabase &database, const PollPlace &place)
{
    database.setDatabaseName(place.file);
    database.setConnectOptions(SqliteOptions);
    if (!database.open()) {
        note(database.lastError());
        return;
    }
    command(u"PRAGMA foreign_keys = ON"_s);
    value(u"PRAGMA journal_mode = WAL"_s);   // a file system that can't do that keeps what it has
    command(u"PRAGMA synchronous = FULL"_s); // or a power cut takes votes that were acknowledged
    command(u"PRAGMA journal_size_limit = 16777216"_s);
}

void PollSql::openPostgreSql(QSqlDatabase &database, const PollPlace &place)
{
    database.setHostName(place.host);
    database.setPort(place.port);
    database.setUserName(place.user);
    database.setPassword(place.password);
    database.setDatabaseName(place.database);
    database.setConnectOptions(place.sslMode.isEmpty() ? PostgreSqlOptions
                                                       : QString(PostgreSqlOptions + u";sslmode="_s + place.sslMode));
    if (!database.open()) {
        QString reason = database.lastError().driverText() + u' ' + database.lastError().databaseText();
        if (!place.password.isEmpty()) {
            reason.replace(place.password, u"…"_s); // libpq doesn't name it; nobody promises that
        }
        fail({.error = {.kind = Error::Kind::Network,
                        .detail = u"%1 can't be used: %2"_s.arg(place.name(), reason.simplified())},
              .isBroken = true});
        return;
    }
    command(u"SET synchronous_commit = on"_s); // a server may have it off
    command(u"SET statement_timeout = '20s'"_s);
    command(u"SET client_min_messages = warning"_s); // libpq prints them on stderr
}

qint64 PollSql::number(const QString &statement, const QVariantList &values)
{
    return value(statement, values).value_or(QVariant()).toLongLong();
}

SqlDatabase::Fault PollSql::faultOf(const QSqlError &error) const
{
    const QString detail = error.text().simplified();
    if (!m_isPostgreSql) {
        return {.error = {.kind = sqliteKind(error), .detail = detail}};
    }
    const bool isGone = isBroken() || isLost(error) || !connection().isOpen();
    return {.error = {.kind = isGone ? Error::Kind::Network : Error::Kind::InvalidData, .detail = detail},
            .isBroken = isGone};
}

} // namespace gn
