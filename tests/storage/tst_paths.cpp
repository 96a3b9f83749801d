// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paths.h"

#include <QDir>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        for (const char *name : {"CONFIG_HOME", "CONFIG_DIRS", "CACHE_HOME", "STATE_HOME", "DATA_HOME"}) {
            qunsetenv(QByteArray("XDG_").append(name).constData());
        }
        qputenv("HOME", "/home/someone");
    }

    void noVariables_giveTheFoldersOfTheHome()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("The system's own folders are others");
#endif
        QCOMPARE(paths::configFolder(), u"/home/someone/.config/giphy-navigator"_s);
        QCOMPARE(paths::cacheFolder(), u"/home/someone/.cache/giphy-navigator"_s);
        QCOMPARE(paths::stateFolder(), u"/home/someone/.local/state/giphy-navigator"_s);
        QCOMPARE(paths::dataFolder(), u"/home/someone/.local/share/giphy-navigator"_s);
        QCOMPARE(paths::systemConfigFolders(), QStringList{u"/etc/xdg/giphy-navigator"_s});
    }

    void variables_areFollowed()
    {
        qputenv("XDG_CONFIG_HOME", below("config").toUtf8());
        qputenv("XDG_CONFIG_DIRS", (below("one") + QDir::listSeparator() + below("two")).toUtf8());
        qputenv("XDG_CACHE_HOME", below("cache").toUtf8());
        qputenv("XDG_STATE_HOME", below("state/").toUtf8());
        qputenv("XDG_DATA_HOME", below("data").toUtf8());
        QCOMPARE(paths::configFolder(), below("config/giphy-navigator"));
        QCOMPARE(paths::cacheFolder(), below("cache/giphy-navigator"));
        QCOMPARE(paths::httpCacheFolder(), below("cache/giphy-navigator/http"));
        QCOMPARE(paths::stateFolder(), below("state/giphy-navigator"));
        QCOMPARE(paths::dataFolder(), below("data/giphy-navigator"));
        QCOMPARE(paths::systemConfigFolders(),
                 (QStringList{below("one/giphy-navigator"), below("two/giphy-navigator")}));
    }

    void relativeStateVariable_isIgnored()
    {
        const QString unset = paths::stateFolder();
        qputenv("XDG_STATE_HOME", "state");
        QCOMPARE(paths::stateFolder(), unset);
    }

private:
    // Absolute on this system.
    static QString below(const char *path)
    {
        return QDir::rootPath() + u"x/"_s + QString::fromLatin1(path);
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
