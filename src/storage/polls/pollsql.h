// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/polls/pollplace.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace gn {

// One connection to the polls' database, for one thread. Its first error sticks: what is asked afterwards does
// nothing, and transaction() or checked() hands it out at the end. Statements are written once for both databases,
// with ? for values, and prepared once.
class PollSql final
{
    Q_DISABLE_COPY_MOVE(PollSql)

public:
    // A row's values are valid inside the call only. False: no more rows.
    using OnRow = std::function<bool(const QSqlQuery &row)>;

    // Opens it; takeError() says whether that went well.
    explicit PollSql(const PollPlace &place);
    ~PollSql();

    bool isPostgreSql() const { return m_isPostgreSql; }

    // What can't be prepared in PostgreSQL: anything that is not a query.
    bool command(const QString &statement);

    bool run(const QString &statement, const QVariantList &values = {});
    void each(const QString &statement, const QVariantList &values, const OnRow &onRow);

    // The first column of the first row; nothing when there is no row.
    std::optional<QVariant> value(const QString &statement, const QVariantList &values = {});
    qint64 number(const QString &statement, const QVariantList &values = {}); // 0 when there is no row

    int changedRows() const { return m_changedRows; } // by the last run()

    // work returns a Result. Its error, or one of the database's, undoes all of it.
    template <typename Work>
    std::invoke_result_t<Work> transaction(Work work);

    // The same without a transaction, for reading.
    template <typename Work>
    std::invoke_result_t<Work> checked(Work work);

    std::optional<Error> takeError();

    // The connection is gone: open another one.
    bool isBroken() const { return m_isBroken; }

    // It broke while a transaction was being committed: nobody knows whether that happened.
    bool isCommitUnknown() const { return m_isBroken && m_isCommitting; }

private:
    void openSqlite(QSqlDatabase &database, const PollPlace &place);
    void openPostgreSql(QSqlDatabase &database, const PollPlace &place);
    QSqlQuery *prepared(const QString &statement);
    bool exec(QSqlQuery &query, const QVariantList &values);
    bool begin();
    bool commit();
    void rollBack();
    bool note(const QSqlError &error);

    QString m_connection;
    bool m_isPostgreSql = false;
    QHash<QString, QSqlQuery *> m_prepared; // owned
    std::optional<Error> m_error;
    int m_changedRows = 0;
    bool m_isBroken = false;
    bool m_isCommitting = false;
};

template <typename Work>
std::invoke_result_t<Work> PollSql::transaction(Work work)
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
std::invoke_result_t<Work> PollSql::checked(Work work)
{
    m_error.reset();
    std::invoke_result_t<Work> answer = work();
    const std::optional<Error> error = takeError();
    return error ? std::invoke_result_t<Work>(Unexpected(*error)) : answer;
}

} // namespace gn
