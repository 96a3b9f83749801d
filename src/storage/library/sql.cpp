// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/sql.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.sql", QtInfoMsg)

// How long another program's transaction is waited for; an import of many items takes seconds.
const auto Options = u"QSQLITE_BUSY_TIMEOUT=15000"_s;

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum SqliteCode { Corrupt = 11, Constraint = 19, NotADatabase = 26 };

int primaryCode(const QSqlError &error)
{
    constexpr int LowByte = 0xff;
    return error.nativeErrorCode().toInt() & LowByte;
}

Error::Kind kindOf(int code)
{
    switch (code) {
    case Corrupt:
    case NotADatabase:
        return Error::Kind::InvalidData;
    case Constraint:
        return Error::Kind::InvalidQuery;
    default:
        return Error::Kind::File;
    }
}

} // namespace

Sql::Sql(const QString &file)
    : m_connection(u"giphynav-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!database.isValid()) {
        m_error = Error{.kind = Error::Kind::Unsupported, .detail = u"Qt's SQLite driver is not installed"_s};
        return;
    }
    database.setDatabaseName(file);
    database.setConnectOptions(Options);
    if (!database.open()) {
        note(database.lastError());
    }
}

Sql::~Sql()
{
    qDeleteAll(m_prepared);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Sql::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery *query = prepared(statement);
    if (query == nullptr || !exec(*query, values)) {
        return false;
    }
    m_changedRows = query->numRowsAffected();
    query->finish();
    return true;
}

void Sql::each(const QString &statement, const QVariantList &values, const OnRow &onRow)
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

std::optional<qint64> Sql::number(const QString &statement, const QVariantList &values)
{
    std::optional<qint64> found;
    each(statement, values, [&found](const QSqlQuery &row) {
        found = row.value(0).toLongLong();
        return false;
    });
    return found;
}

std::optional<QString> Sql::text(const QString &statement, const QVariantList &values)
{
    std::optional<QString> found;
    each(statement, values, [&found](const QSqlQuery &row) {
        found = row.value(0).toString();
        return false;
    });
    return found;
}

std::optional<Error> Sql::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

QSqlQuery *Sql::prepared(const QString &statement)
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

bool Sql::exec(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype index = 0; index < values.size(); ++index) {
        query.bindValue(static_cast<int>(index), values.at(index));
    }
    return query.exec() || note(query.lastError());
}

bool Sql::note(const QSqlError &error)
{
    const int code = primaryCode(error);
    m_isBroken = m_isBroken || code == Corrupt || code == NotADatabase;
    if (!m_error) {
        m_error = Error{.kind = kindOf(code), .detail = error.text().simplified()};
        qCWarning(log) << m_error->detail;
    }
    return false;
}

} // namespace gn
