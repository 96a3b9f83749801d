// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace gn {

// One connection to a database, for one thread. Its first error sticks: what is asked afterwards does nothing, and
// transaction() or checked() hands it out at the end, so that what lies between reads as if nothing could fail.
// Statements take ? for values and are prepared once.
class SqlDatabase
{
    Q_DISABLE_COPY_MOVE(SqlDatabase)

public:
    // A row's values are valid inside the call only. False: no more rows.
    using OnRow = std::function<bool(const QSqlQuery &row)>;

    virtual ~SqlDatabase();

    // What need not or can't be prepared: PostgreSQL prepares nothing but queries.
    bool command(const QString &statement);

    bool run(const QString &statement, const QVariantList &values = {});
    void each(const QString &statement, const QVariantList &values, const OnRow &onRow);

    // The first column of the first row; nothing when there is no row.
    std::optional<QVariant> value(const QString &statement, const QVariantList &values = {});

    int changedRows() const { return m_changedRows; } // by the last run()

    // work returns a Result. Its error, or one of the database's, undoes all of it.
    template <typename Work>
    std::invoke_result_t<Work> transaction(Work work);

    // The same without a transaction, for reading.
    template <typename Work>
    std::invoke_result_t<Work> checked(Work work);

    std::optional<Error> takeError();

    // The file is corrupt or the server gone: to be opened anew.
    bool isBroken() const { return m_isBroken; }

protected:
    struct Fault
    {
        Error error;
        bool isBroken = false;
    };

    // begin: the statement that starts a transaction. Without the driver the first error is Unsupported, and
    // connection() is invalid.
    SqlDatabase(const QString &driver, QString begin);

    // How long another program's transaction is waited for; an import of many items takes seconds.
    static constexpr QLatin1StringView SqliteOptions{"QSQLITE_BUSY_TIMEOUT=15000"};

    QSqlDatabase connection() const;
    bool note(const QSqlError &error); // false, for returning it
    void fail(const Fault &fault);     // the first one sticks

    bool isCommitting() const { return m_isCommitting; } // stays true when that failed

private:
    virtual Fault faultOf(const QSqlError &error) const = 0;

    QSqlQuery *prepared(const QString &statement);
    bool exec(QSqlQuery &query, const QVariantList &values);
    bool begin();
    bool commit();
    void rollBack();

    QString m_connection;
    QString m_begin;
    QHash<QString, QSqlQuery *> m_prepared; // owned
    std::optional<Error> m_error;
    int m_changedRows = 0;
    bool m_isBroken = false;
    bool m_isCommitting = false;
};

// What SQLite's number means to the user: InvalidData for a file that is none or is corrupt, InvalidQuery for what the
// tables forbid, else File. https://www.sqlite.org/rescode.html
Error::Kind sqliteKind(const QSqlError &error);

template <typename Work>
std::invoke_result_t<Work> SqlDatabase::transaction(Work work)
{
    m_error.reset();
    if (!begin()) {
        return Unexpected(*takeError());
    }
    std::invoke_result_t<Work> answer = work();
    if (answer.has_value() && commit()) {
        return answer;
    }
    const std::optional<Error> error = takeError();
    rollBack();
    return error ? std::invoke_result_t<Work>(Unexpected(*error)) : answer;
}

template <typename Work>
std::invoke_result_t<Work> SqlDatabase::checked(Work work)
{
    m_error.reset();
    std::invoke_result_t<Work> answer = work();
    const std::optional<Error> error = takeError();
    return error ? std::invoke_result_t<Work>(Unexpected(*error)) : answer;
}

} // namespace gn
