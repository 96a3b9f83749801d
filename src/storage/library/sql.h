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

// One connection to an SQLite file, for one thread. Its first error sticks: what is asked afterwards does nothing, and
// transaction() or checked() hands it out at the end, so that what lies between reads as if nothing could fail.
// Statements are prepared once.
class Sql final
{
    Q_DISABLE_COPY_MOVE(Sql)

public:
    // A row's values are valid inside the call only. False: no more rows.
    using OnRow = std::function<bool(const QSqlQuery &row)>;

    explicit Sql(const QString &file);
    ~Sql();

    bool run(const QString &statement, const QVariantList &values = {});
    void each(const QString &statement, const QVariantList &values, const OnRow &onRow);

    // The first column of the first row; nothing when there is no row.
    std::optional<qint64> number(const QString &statement, const QVariantList &values = {});
    std::optional<QString> text(const QString &statement, const QVariantList &values = {});

    int changedRows() const { return m_changedRows; } // by the last run()

    // work returns a Result. Its error, or one of SQLite's, undoes all of it.
    template <typename Work>
    std::invoke_result_t<Work> transaction(Work work);

    // The same without a transaction, for reading.
    template <typename Work>
    std::invoke_result_t<Work> checked(Work work);

    std::optional<Error> takeError();

    // SQLite called the file corrupt.
    bool isBroken() const { return m_isBroken; }

private:
    QSqlQuery *prepared(const QString &statement);
    bool exec(QSqlQuery &query, const QVariantList &values);
    bool note(const QSqlError &error);

    QString m_connection;
    QHash<QString, QSqlQuery *> m_prepared; // owned
    std::optional<Error> m_error;
    int m_changedRows = 0;
    bool m_isBroken = false;
};

template <typename Work>
std::invoke_result_t<Work> Sql::transaction(Work work)
{
    m_error.reset();
    // At once, not at the first write: two programs that both read first could not both go on to write.
    if (!run(QStringLiteral("BEGIN IMMEDIATE"))) {
        return Unexpected(*takeError());
    }
    std::invoke_result_t<Work> answer = work();
    if (answer.has_value() && run(QStringLiteral("COMMIT"))) {
        return answer;
    }
    const std::optional<Error> error = takeError();
    run(QStringLiteral("ROLLBACK"));
    m_error.reset(); // SQLite had rolled back by itself if this failed
    return error ? std::invoke_result_t<Work>(Unexpected(*error)) : answer;
}

template <typename Work>
std::invoke_result_t<Work> Sql::checked(Work work)
{
    m_error.reset();
    std::invoke_result_t<Work> answer = work();
    const std::optional<Error> error = takeError();
    return error ? std::invoke_result_t<Work>(Unexpected(*error)) : answer;
}

} // namespace gn
