// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqldatabase.h"

namespace gn {

// One connection to the library's SQLite file, for one thread.
class Sql final : public SqlDatabase
{
public:
    // Opens it; takeError() says whether that went well.
    explicit Sql(const QString &file);

    // The first column of the first row; nothing when there is no row.
    std::optional<qint64> number(const QString &statement, const QVariantList &values = {});
    std::optional<QString> text(const QString &statement, const QVariantList &values = {});

private:
    Fault faultOf(const QSqlError &error) const override;
};

} // namespace gn
