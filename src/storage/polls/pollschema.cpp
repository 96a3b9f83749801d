// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollschema.h"

#include "storage/polls/pollsql.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LockPatience = std::chrono::seconds(30); // another program may be making the tables

// Any number, the same in all our programs: two that make the tables at once wait for each other.
const auto PostgreSqlLock = u"SELECT pg_advisory_xact_lock(1196312912)"_s;

// question and choice are the tutorial's own tables: its database can be used as it is, and its program on ours. All
// else is in tables beside them. Times are milliseconds since 1970, in UTC. ballot.voter is a hash.
QStringList besideTables(const QString &bytes)
{
    return {
        u"CREATE TABLE IF NOT EXISTS poll (question_id INTEGER PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE, "
        u"opens_at BIGINT, closes_at BIGINT, is_multiple SMALLINT NOT NULL DEFAULT 0, "
        u"voters INTEGER NOT NULL DEFAULT 0, version BIGINT NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE IF NOT EXISTS choice_picture (choice_id INTEGER PRIMARY KEY REFERENCES choice (id) "
        u"ON DELETE CASCADE, url TEXT NOT NULL DEFAULT '', page_url TEXT NOT NULL DEFAULT '', "
        u"credit TEXT NOT NULL DEFAULT '', alt TEXT NOT NULL DEFAULT '', media_type VARCHAR(40) NOT NULL DEFAULT '', "
        u"bytes %1)"_s.arg(bytes),
        u"CREATE TABLE IF NOT EXISTS ballot (question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE, "
        u"voter VARCHAR(64) NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (question_id, voter))"_s,
        u"INSERT INTO poll (question_id) SELECT id FROM question WHERE id NOT IN (SELECT question_id FROM poll)"_s,
    };
}

// AUTOINCREMENT: a deleted poll's number, which is in links, is never given to another one.
QStringList sqliteTables()
{
    return QStringList{
               u"CREATE TABLE question (id INTEGER PRIMARY KEY AUTOINCREMENT, question_text VARCHAR(200) NOT NULL, "
               u"pub_date DATE NOT NULL)"_s,
               u"CREATE TABLE choice (id INTEGER PRIMARY KEY AUTOINCREMENT, choice_text VARCHAR(200) NOT NULL, "
               u"votes INTEGER NOT NULL DEFAULT 0, question_id INTEGER REFERENCES question (id) ON DELETE CASCADE)"_s,
               u"CREATE INDEX choice_question ON choice (question_id)"_s,
           }
           + besideTables(u"BLOB"_s);
}

// The tutorial fills its tables with numbers of its own choice, which its sequences have not heard of.
QStringList postgreSqlTables()
{
    return QStringList{
               u"CREATE TABLE IF NOT EXISTS question (id SERIAL PRIMARY KEY, question_text VARCHAR(200) NOT NULL, "
               u"pub_date DATE NOT NULL)"_s,
               u"CREATE TABLE IF NOT EXISTS choice (id SERIAL PRIMARY KEY, choice_text VARCHAR(200) NOT NULL, "
               u"votes INTEGER NOT NULL DEFAULT 0, question_id INTEGER REFERENCES question (id) ON DELETE CASCADE)"_s,
               u"ALTER TABLE choice ALTER COLUMN votes SET DEFAULT 0"_s,
               u"CREATE INDEX IF NOT EXISTS choice_question ON choice (question_id)"_s,
               u"SELECT setval(pg_get_serial_sequence('question', 'id'), (SELECT max(id) FROM question)) "
               u"WHERE EXISTS (SELECT 1 FROM question)"_s,
               u"SELECT setval(pg_get_serial_sequence('choice', 'id'), (SELECT max(id) FROM choice)) "
               u"WHERE EXISTS (SELECT 1 FROM choice)"_s,
           }
           + besideTables(u"BYTEA"_s);
}

Error named(const PollPlace &place, Error error)
{
    error.detail = place.name() + u": "_s + error.detail;
    return error;
}

qint64 versionOf(PollSql &sql)
{
    return sql.number(u"SELECT CAST(value AS INTEGER) FROM poll_setting WHERE name = 'schema'"_s);
}

Result<qint64> migrate(PollSql &sql, const QList<PollSchemaStep> &schema)
{
    sql.command(
        u"CREATE TABLE IF NOT EXISTS poll_setting (name VARCHAR(40) PRIMARY KEY, value VARCHAR(200) NOT NULL)"_s);
    const qint64 from = versionOf(sql);
    if (from > schema.size()) {
        return Unexpected(Error{.kind = Error::Kind::Unsupported,
                                .detail = u"of a newer version of the program (schema %1, known are up to %2)"_s.arg(
                                    QString::number(from), QString::number(schema.size()))});
    }
    for (qsizetype step = from; step < schema.size(); ++step) {
        for (const QString &statement : sql.isPostgreSql() ? schema.at(step).postgreSql : schema.at(step).sqlite) {
            sql.command(statement);
        }
    }
    if (from < schema.size()) {
        sql.run(u"DELETE FROM poll_setting WHERE name = 'schema'"_s);
        sql.run(u"INSERT INTO poll_setting (name, value) VALUES ('schema', ?)"_s, {QString::number(schema.size())});
    }
    return from;
}

Result<std::unique_ptr<PollSql>> openLocked(const PollPlace &place, const QList<PollSchemaStep> &schema)
{
    auto sql = std::make_unique<PollSql>(place);
    if (const std::optional<Error> error = sql->takeError()) {
        return Unexpected(place.kind == PollPlace::Kind::Sqlite ? named(place, *error) : *error);
    }
    const Result<qint64> migrated = sql->transaction([&sql, &schema] {
        if (sql->isPostgreSql()) {
            sql->value(PostgreSqlLock);
        }
        return migrate(*sql, schema);
    });
    if (!migrated.has_value()) {
        return Unexpected(named(place, migrated.error()));
    }
    return sql;
}

} // namespace

QList<PollSchemaStep> pollSchema()
{
    return {{.sqlite = sqliteTables(), .postgreSql = postgreSqlTables()}};
}

Result<std::unique_ptr<PollSql>> openPolls(const PollPlace &place)
{
    return openPolls(place, pollSchema());
}

Result<std::unique_ptr<PollSql>> openPolls(const PollPlace &place, const QList<PollSchemaStep> &schema)
{
    if (place.kind == PollPlace::Kind::PostgreSql) {
        return openLocked(place, schema);
    }
    const QString folder = QFileInfo(place.file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Unexpected(Error{.kind = Error::Kind::File, .detail = folder + u": the folder can't be made"_s});
    }
    // SQLite does not wait by itself when two connections turn on write-ahead logging at the same time.
    QLockFile lock(place.file + u".lock"_s);
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(LockPatience).count()))) {
        return Unexpected(Error{.kind = Error::Kind::File,
                                .detail = folder + u": the polls' lock can't be taken; is the folder read-only?"_s});
    }
    return openLocked(place, schema);
}

} // namespace gn
