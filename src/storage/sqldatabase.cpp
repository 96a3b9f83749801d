// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqldatabase.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.sql", QtInfoMsg)

} // namespace

Error::Kind sqliteKind(const QSqlError &error)
{
    constexpr int LowByte = 0xff; // the primary code

    enum Code { Corrupt = 11, Constraint = 19, NotADatabase = 26 };

    switch (error.nativeErrorCode().toInt() & LowByte) {
    case Corrupt:
    case NotADatabase:
        return Error::Kind::InvalidData;
    case Constraint:
        return Error::Kind::InvalidQuery;
    default:
        return Error::Kind::File;
    }
}

SqlDatabase::SqlDatabase(const QString &driver, QString begin)
    : m_connection(u"giphynav-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_begin(std::move(begin))
{
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        m_error = Error{.kind = Error::Kind::Unsupported,
                        .detail = u"Qt's database driver %1 is not installed"_s.arg(driver)};
        return;
    }
    QSqlDatabase::addDatabase(driver, m_connection);
}

SqlDatabase::~SqlDatabase()
{
    qDeleteAll(m_prepared);
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase SqlDatabase::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

bool SqlDatabase::command(const QString &statement)
{
    if (m_error) {
        return false;
    }
    QSqlQuery query(connection());
    return query.exec(statement) || note(query.lastError());
}

bool SqlDatabase::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery *query = prepared(statement);
    if (query == nullptr || !exec(*query, values)) {
        return false;
    }
    m_changedRows = query->numRowsAffected();
    query->finish();
    return true;
}

void SqlDatabase::each(const QString &statement, const QVariantList &values, const OnRow &onRow)
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

std::optional<QVariant> SqlDatabase::value(const QString &statement, const QVariantList &values)
{
    std::optional<QVariant> found;
    each(statement, values, [&found](const QSqlQuery &row) {
        found = row.value(0);
        return false;
    });
    return found;
}

std::optional<Error> SqlDatabase::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

bool SqlDatabase::begin()
{
    m_isCommitting = false;
    return command(m_begin);
}

bool SqlDatabase::commit()
{
    if (m_error) {
        return false;
    }
    m_isCommitting = true;
    const bool isDone = command(u"COMMIT"_s);
    m_isCommitting = !isDone;
    return isDone;
}

void SqlDatabase::rollBack()
{
    if (!m_isBroken) {
        command(u"ROLLBACK"_s);
    }
    m_error.reset(); // SQLite had rolled back by itself if this failed
}

QSqlQuery *SqlDatabase::prepared(const QString &statement)
{
    if (m_error) {
        return nullptr;
    }
    if (QSqlQuery *known = m_prepared.value(statement)) {
        return known;
    }
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(statement)) {
        note(query->lastError());
        return nullptr;
    }
    m_prepared.insert(statement, query.get());
    return query.release();
}

bool SqlDatabase::exec(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype index = 0; index < values.size(); ++index) {
        query.bindValue(static_cast<int>(index), values.at(index));
    }
    return query.exec() || note(query.lastError());
}

bool SqlDatabase::note(const QSqlError &error)
{
    fail(faultOf(error));
    return false;
}

void SqlDatabase::fail(const Fault &fault)
{
    m_isBroken = m_isBroken || fault.isBroken;
    if (!m_error) {
        m_error = fault.error;
        qCWarning(log) << m_error->detail;
    }
}

} // namespace gn
