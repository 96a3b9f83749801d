// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/pollhelp.h"
#include "storage/pollpostgres.h"
#include "storage/polls/pollsql.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace gn::test {

using namespace Qt::StringLiterals;

// Every test of a class that inherits it runs on SQLite and on a PostgreSQL of its own.
class OnBothDatabases : public QObject
{
    Q_OBJECT

protected:
    qint64 countOf(const QString &table) const
    {
        PollSql sql(m_place);
        return sql.number(u"SELECT count(*) FROM "_s + table);
    }

    // The ids of a poll's choices.
    QList<qint64> choicesOf(qint64 id)
    {
        QList<qint64> ids;
        for (const PollChoice &choice : findPoll(*m_store, id).value_or(Poll()).choices) {
            ids.append(choice.id);
        }
        return ids;
    }

    std::optional<PostgresServer> m_postgres;
    std::optional<QTemporaryDir> m_folder;
    std::optional<PollStore> m_store;
    PollPlace m_place;

private slots:

    void initTestCase_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void initTestCase()
    {
        m_postgres.emplace();
        m_postgres->start();
    }

    void cleanupTestCase() { m_postgres.reset(); }

    void init()
    {
        QFETCH_GLOBAL(bool, isPostgres);
        if (isPostgres && !m_postgres->problem().isEmpty()) {
            QSKIP(qPrintable(m_postgres->problem()));
        }
        m_folder.emplace();
        m_place = isPostgres ? PollPlace::fromUrl(m_postgres->newDatabase()).value_or(PollPlace())
                             : PollPlace::sqlite(m_folder->filePath(u"new/polls.sqlite"_s));
        m_store.emplace(m_place);
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
};

} // namespace gn::test
