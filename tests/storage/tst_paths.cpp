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
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("The XDG rules hold on other systems");
#endif
        for (const char *name : {"CONFIG_HOME", "CONFIG_DIRS", "CACHE_HOME", "STATE_HOME", "DATA_HOME"}) {
            qunsetenv(QByteArray("XDG_").append(name).constData());
        }
        qputenv("HOME", "/home/someone");
    }

    void noVariables_giveTheFoldersOfTheHome()
    {
        QCOMPARE(paths::configFolder(), u"/home/someone/.config/giphy-navigator"_s);
        QCOMPARE(paths::cacheFolder(), u"/home/someone/.cache/giphy-navigator"_s);
        QCOMPARE(paths::stateFolder(), u"/home/someone/.local/state/giphy-navigator"_s);
        QCOMPARE(paths::dataFolder(), u"/home/someone/.local/share/giphy-navigator"_s);
        QCOMPARE(paths::systemConfigFolders(), QStringList{u"/etc/xdg/giphy-navigator"_s});
    }

    void variables_areFollowed()
    {
        qputenv("XDG_CONFIG_HOME", "/x/config");
        qputenv("XDG_CONFIG_DIRS", "/x/one:/x/two");
        qputenv("XDG_CACHE_HOME", "/x/cache");
        qputenv("XDG_STATE_HOME", "/x/state/");
        qputenv("XDG_DATA_HOME", "/x/data");
        QCOMPARE(paths::configFolder(), u"/x/config/giphy-navigator"_s);
        QCOMPARE(paths::cacheFolder(), u"/x/cache/giphy-navigator"_s);
        QCOMPARE(paths::httpCacheFolder(), u"/x/cache/giphy-navigator/http"_s);
        QCOMPARE(paths::stateFolder(), u"/x/state/giphy-navigator"_s);
        QCOMPARE(paths::dataFolder(), u"/x/data/giphy-navigator"_s);
        QCOMPARE(paths::systemConfigFolders(), (QStringList{u"/x/one/giphy-navigator"_s, u"/x/two/giphy-navigator"_s}));
    }

    void relativeStateVariable_isIgnored()
    {
        qputenv("XDG_STATE_HOME", "state");
        QCOMPARE(paths::stateFolder(), u"/home/someone/.local/state/giphy-navigator"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
