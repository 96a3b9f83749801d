// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/polls/pollplace.h"

#include <QProcess>
#include <QTemporaryDir>

namespace gn::test {

// A PostgreSQL server of the test's own: own folder, own port, gone with the test. Debian's package must be installed;
// a test that runs as root starts it as the user postgres.
class PostgresServer final
{
    Q_DISABLE_COPY_MOVE(PostgresServer)

public:
    static constexpr QLatin1StringView password = QLatin1StringView("p:a/s?s'w%rd");

    PostgresServer() = default;
    ~PostgresServer();

    bool start();
    void stop();
    bool restart(); // on the same port

    // Why it can't be started; empty when it can.
    const QString &problem() const { return m_problem; }

    // A new, empty database. postgresql://…
    QString newDatabase();

private:
    bool initialise();
    bool run(const QString &program, const QStringList &arguments);
    QString urlOf(const QString &database) const;
    QStringList asItsUser(const QString &program) const;

    QTemporaryDir m_folder;
    QString m_binaries;
    QString m_problem;
    quint16 m_port = 0;
    int m_databases = 0;
    QProcess m_process;
};

} // namespace gn::test
