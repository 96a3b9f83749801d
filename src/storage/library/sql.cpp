// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/sql.h"

#include <QSqlError>

namespace gn {

using namespace Qt::StringLiterals;

// At once, not at the first write: two programs that both read first could not both go on to write.
Sql::Sql(const QString &file)
    : SqlDatabase(u"QSQLITE"_s, u"BEGIN IMMEDIATE"_s)
{
    QSqlDatabase database = connection();
    if (!database.isValid()) {
        return;
    }
    database.setDatabaseName(file);
    database.setConnectOptions(SqliteOptions);
    if (!database.open()) {
        note(database.lastError());
    }
}

std::optional<qint64> Sql::number(const QString &statement, const QVariantList &values)
{
    const std::optional<QVariant> found = value(statement, values);
    return found ? std::optional(found->toLongLong()) : std::nullopt;
}

std::optional<QString> Sql::text(const QString &statement, const QVariantList &values)
{
    const std::optional<QVariant> found = value(statement, values);
    return found ? std::optional(found->toString()) : std::nullopt;
}

SqlDatabase::Fault Sql::faultOf(const QSqlError &error) const
{
    const Error::Kind kind = sqliteKind(error);
    return {.error = {.kind = kind, .detail = error.text().simplified()}, .isBroken = kind == Error::Kind::InvalidData};
}

} // namespace gn
