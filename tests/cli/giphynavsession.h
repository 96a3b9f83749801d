// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace gn::test {

// What a run of giphynav left behind.
struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QList<QByteArray> lines() const; // of out
};

// Runs the real program in folders of its own, without a keychain, a display and the caller's key.
class GiphynavSession final
{
    Q_DISABLE_COPY_MOVE(GiphynavSession)

public:
    static QString key(); // for $GIPHY_API_KEY or config.yml

    GiphynavSession();
    ~GiphynavSession() = default;

    bool isValid() const { return m_folder.isValid(); }

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    void setKey() { setVariable(QStringLiteral("GIPHY_API_KEY"), key()); }

    // A config.yml of that content, to be named by --config.
    QString config(const QByteArray &yaml) const;

    void start(QProcess &process, const QStringList &arguments) const;

    // Waits with the event loop running, for a fake server lives in this thread. A run that hangs, crashes or prints
    // the key has the exit code -1, and err says why.
    Run run(const QStringList &arguments) const;
    Run run(const QStringList &arguments, QProcess &process) const;

    // The names of the files that the program made in which the key stands, or that are named after it.
    QStringList filesWithTheKey() const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace gn::test
