// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds

QStringList ownFolders()
{
    return {u"CONFIG"_s, u"CACHE"_s, u"STATE"_s, u"DATA"_s};
}

} // namespace

QList<QByteArray> Run::lines() const
{
    QList<QByteArray> all = out.split('\n');
    all.removeLast(); // behind the last newline
    return all;
}

QString GiphynavSession::key()
{
    return u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s;
}

GiphynavSession::GiphynavSession()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir(m_folder.path()).mkdir(u"working"_s);
    for (const QString &name :
         {u"GIPHY_API_KEY"_s, u"GIPHY_NAVIGATOR_CONFIG"_s, u"QT_LOGGING_RULES"_s, u"DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        m_environment.remove(name);
    }
    setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    setVariable(u"HOME"_s, m_folder.path());
    for (const QString &name : ownFolders()) {
        setVariable(u"XDG_"_s + name + u"_HOME"_s, m_folder.filePath(name));
    }
    setVariable(u"XDG_CONFIG_DIRS"_s, m_folder.filePath(u"system"_s));
}

QString GiphynavSession::config(const QByteArray &yaml) const
{
    const QString name = m_folder.filePath(u"test.yml"_s);
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size() ? name : QString();
}

void GiphynavSession::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.filePath(u"working"_s));
    process.start(QStringLiteral(GN_GIPHYNAV), arguments);
}

Run GiphynavSession::run(const QStringList &arguments) const
{
    QProcess process;
    return run(arguments, process);
}

Run GiphynavSession::run(const QStringList &arguments, QProcess &process) const
{
    start(process, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, Patience)
        || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {.err = "giphynav hung or crashed: " + process.readAllStandardError()};
    }
    Run result{
        .exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    if (result.out.contains(key().toUtf8()) || result.err.contains(key().toUtf8())) {
        return {.err = "the key is in the output"};
    }
    return result;
}

QStringList GiphynavSession::filesWithTheKey() const
{
    QStringList names;
    for (const QString &folder : ownFolders()) {
        QDirIterator files(m_folder.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(key().toUtf8())
                || file.fileName().contains(key())) {
                names.append(file.fileName());
            }
        }
    }
    return names;
}

} // namespace gn::test
