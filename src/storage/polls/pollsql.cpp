// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollsql.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.polls", QtInfoMsg)

// How long another program's transaction is waited for.
const auto SqliteOptions = u"QSQLITE_BUSY_TIMEOUT=15000"_s;

// Seconds until a silent server counts as absent; milliseconds until one that fell silent does.
const auto PostgreSqlOptions = u"connect_timeout=5;tcp_user_timeout=15000;application_name=giphynav"_s;

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum SqliteCode { Corrupt = 11, NotADatabase = 26 };

Error::Kind sqliteKind(const QSqlError &error)
{
    constexpr int LowByte = 0xff;
    const int code = error.nativeErrorCode().toInt() & LowByte;
    return code == Corrupt || code == NotADatabase ? Error::Kind::InvalidData : Error::Kind::File;
}

// Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html that mean the connection is gone: 08, and
// 57P (the server is shutting down or starting). libpq itself gives no code when the server is just not there.
bool isLost(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return error.type() == QSqlError::ConnectionError || code.isEmpty() || code.startsWith("08"_L1)
           || code.startsWith("57P"_L1);
}

} // namespace

PollSql::PollSql(const PollPlace &place)
    : m_connection(u"giphynav-polls-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_isPostgreSql(place.kind == PollPlace::Kind::PostgreSql)
{
    const QString driver = m_isPostgreSql ? u"QPSQL"_s : u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        m_error = Error{.kind = Error::Kind::Unsupported,
                        .detail = m_isPostgreSql ? u"Qt's PostgreSQL driver (QPSQL) is not installed"_s
                                                 : u"Qt's SQLite driver is not installed"_s};
        return;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, m_connection);
    if (m_isPostgreSql) {
        openPostgreSql(database, place);
    } else {
        openSqlite(database, place);
    }
}

PollSql::~PollSql()
{
    qDeleteAll(m_prepared);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
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
        m_isBroken = true;
        m_error = Error{.kind = Error::Kind::Network,
                        .detail = u"%1 can't be used: %2"_s.arg(place.name(), reason.simplified())};
        return;
    }
    command(u"SET synchronous_commit = on"_s); // a server may have it off
    command(u"SET statement_timeout = '20s'"_s);
    command(u"SET client_min_messages = warning"_s); // libpq prints them on stderr
}

bool PollSql::command(const QString &statement)
{
    if (m_error) {
        return false;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(statement) || note(query.lastError());
}

bool PollSql::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery *query = prepared(statement);
    if (query == nullptr || !exec(*query, values)) {
        return false;
    }
    m_changedRows = query->numRowsAffected();
    query->finish();
    return true;
}

void PollSql::each(const QString &statement, const QVariantList &values, const OnRow &onRow)
{
    QSqlQuery *query = prepared(statement);
    if (query == nullptr || !exec(*query, values)) {
        return;
    }
    while (query->next() && onRow(*query)) {
    }
    // A row that could not be read ends the rows like the last one does.
    if (query->lastError().isValid()) {
        note(query->lastError());
    }
    query->finish(); // or it would keep its read lock
}

std::optional<QVariant> PollSql::value(const QString &statement, const QVariantList &values)
{
    std::optional<QVariant> found;
    each(statement, values, [&found](const QSqlQuery &row) {
        found = row.value(0);
        return false;
    });
    return found;
}

qint64 PollSql::number(const QString &statement, const QVariantList &values)
{
    return value(statement, values).value_or(QVariant()).toLongLong();
}

std::optional<Error> PollSql::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

// At once, not at the first write: two programs that both read first could not both go on to write in SQLite.
bool PollSql::begin()
{
    m_isCommitting = false;
    return command(m_isPostgreSql ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
}

bool PollSql::commit()
{
    if (m_error) {
        return false;
    }
    m_isCommitting = true;
    const bool isDone = command(u"COMMIT"_s);
    m_isCommitting = m_isCommitting && !isDone;
    return isDone;
}

void PollSql::rollBack()
{
    if (!m_isBroken) {
        command(u"ROLLBACK"_s);
    }
    m_error.reset(); // SQLite had rolled back by itself if this failed
}

QSqlQuery *PollSql::prepared(const QString &statement)
{
    if (m_error) {
        return nullptr;
    }
    if (QSqlQuery *known = m_prepared.value(statement)) {
        return known;
    }
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(statement)) {
        note(query->lastError());
        return nullptr;
    }
    m_prepared.insert(statement, query.get());
    return query.release();
}

bool PollSql::exec(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype index = 0; index < values.size(); ++index) {
        query.bindValue(static_cast<int>(index), values.at(index));
    }
    return query.exec() || note(query.lastError());
}

bool PollSql::note(const QSqlError &error)
{
    if (m_isPostgreSql) {
        m_isBroken = m_isBroken || isLost(error) || !QSqlDatabase::database(m_connection, false).isOpen();
    }
    if (!m_error) {
        const Error::Kind lost = m_isBroken ? Error::Kind::Network : Error::Kind::InvalidData;
        m_error = Error{.kind = m_isPostgreSql ? lost : sqliteKind(error), .detail = error.text().simplified()};
        qCWarning(log) << m_error->detail;
    }
    return false;
}

} // namespace gn
