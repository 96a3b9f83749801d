// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/polls/pollplace.h"
#include "storage/sqldatabase.h"

namespace gn {

// One connection to the polls' database, for one thread. Statements are written once for both databases.
class PollSql final : public SqlDatabase
{
public:
    // Opens it; takeError() says whether that went well.
    explicit PollSql(const PollPlace &place);

    bool isPostgreSql() const { return m_isPostgreSql; }

    // The first column of the first row; 0 when there is no row.
    qint64 number(const QString &statement, const QVariantList &values = {});

    // It broke while a transaction was being committed: nobody knows whether that happened.
    bool isCommitUnknown() const { return isBroken() && isCommitting(); }

private:
    void openSqlite(QSqlDatabase &database, const PollPlace &place);
    void openPostgreSql(QSqlDatabase &database, const PollPlace &place);
    Fault faultOf(const QSqlError &error) const override;

    bool m_isPostgreSql = false;
};

} // namespace gn
