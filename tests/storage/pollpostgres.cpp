// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pollpostgres.h"

#include "storage/polls/pollsql.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUrl>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <unistd.h>
#endif

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds

QString folderOfBinaries()
{
    const QString inPath = QStandardPaths::findExecutable(u"initdb"_s);
    if (!inPath.isEmpty()) {
        return QFileInfo(inPath).absolutePath();
    }
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version) + u"/bin"_s;
        if (QFileInfo::exists(folder + u"/initdb"_s)) {
            return folder;
        }
    }
    return {};
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isRoot()
{
#if defined(Q_OS_UNIX)
    return geteuid() == 0;
#else
    return false;
#endif
}

// "Fast": it does not wait for its clients.
void askToStop(QProcess &process)
{
#if defined(Q_OS_UNIX)
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
#else
    process.terminate();
#endif
}

} // namespace

PostgresServer::~PostgresServer()
{
    stop();
}

// PostgreSQL refuses to run as root. It ends with the test, however that ends.
QStringList PostgresServer::asItsUser(const QString &program) const
{
    QStringList line{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (isRoot()) {
        line += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
    }
    return line << m_binaries + u'/' + program;
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QStringList line = asItsUser(program) + arguments;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(line.takeFirst(), line);
    if (process.waitForFinished(Patience) && process.exitCode() == 0) {
        return true;
    }
    m_problem = program + u": "_s + QString::fromUtf8(process.readAll());
    return false;
}

bool PostgresServer::initialise()
{
    m_binaries = folderOfBinaries();
    if (m_binaries.isEmpty() || !QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        m_problem = u"PostgreSQL or Qt's driver for it (libqt6sql6-psql) is not installed"_s;
        return false;
    }
    QFile secret(m_folder.filePath(u"password"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write(QString(password).toUtf8() + '\n') < 0) {
        m_problem = u"no temporary folder"_s;
        return false;
    }
    secret.close();
    if (isRoot()) {
        QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres:postgres"_s, m_folder.path()});
    }
    return run(u"initdb"_s,
               {u"--no-sync"_s,
                u"--username=polls"_s,
                u"--auth=scram-sha-256"_s,
                u"--encoding=UTF8"_s,
                u"--locale=C"_s,
                u"--pwfile="_s + secret.fileName(),
                u"--pgdata="_s + m_folder.filePath(u"data"_s)});
}

bool PostgresServer::start()
{
    if (m_port == 0) {
        if (!initialise()) {
            return false;
        }
        m_port = freePort();
    }
    QStringList line = asItsUser(u"postgres"_s);
    line += {u"-D"_s, m_folder.filePath(u"data"_s), u"-p"_s, QString::number(m_port), u"-k"_s, m_folder.path()};
    line += {u"-c"_s, u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=off"_s}; // it is never killed itself
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(line.takeFirst(), line);
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_process.waitForReadyRead(Patience)) {
            m_problem = u"postgres: "_s + QString::fromUtf8(said);
            return false;
        }
        said += m_process.readAll();
    }
    return true;
}

void PostgresServer::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        askToStop(m_process);
        if (!m_process.waitForFinished(Patience)) {
            m_process.kill();
            m_process.waitForFinished(Patience);
        }
    }
}

bool PostgresServer::restart()
{
    stop();
    return start();
}

QString PostgresServer::urlOf(const QString &database) const
{
    return u"postgresql://polls:%1@127.0.0.1:%2/%3"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(password)), QString::number(m_port), database);
}

QString PostgresServer::newDatabase()
{
    const QString name = u"polls%1"_s.arg(++m_databases);
    PollSql sql(PollPlace::fromUrl(urlOf(u"postgres"_s)).value_or(PollPlace()));
    sql.command(u"CREATE DATABASE "_s + name);
    if (const std::optional<Error> error = sql.takeError()) {
        qWarning("%s", qPrintable(error->detail));
        return {};
    }
    return urlOf(name);
}

} // namespace gn::test
