// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace gn::test {

struct Ending
{
    void operator()(QProcess *process) const
    {
        process->kill();
        process->waitForFinished();
        delete process;
    }
};

// A program that is killed with it.
using Running = std::unique_ptr<QProcess, Ending>;

// XDG folders of its own for programs, run-time folder included: no other test's or user's program is met.
class Profile
{
public:
    Profile()
    {
        for (const auto *name :
             {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
            m_environment.insert(QString::fromLatin1(name), m_home.path());
        }
        for (const auto *name : {"GIPHY_API_KEY", "GIPHY_NAVIGATOR_CONFIG", "DBUS_SESSION_BUS_ADDRESS"}) {
            m_environment.remove(QString::fromLatin1(name));
        }
        set(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    }

    QString file(const QString &name) const { return m_home.filePath(name); }

    QString folder() const { return m_home.path(); }

    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }

    const QProcessEnvironment &environment() const { return m_environment; }

    Running start(const QString &program, const QStringList &arguments) const
    {
        Running process(new QProcess);
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(m_home.path());
        process->start(program, arguments);
        process->waitForStarted();
        return process;
    }

    // The exit code; -1 when it did not end by itself.
    int run(const QString &program, const QStringList &arguments) const { return ended(*start(program, arguments)); }

    static int ended(QProcess &process)
    {
        constexpr int Patience = 30'000;
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(Patience)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace gn::test
