// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"below/settings.ini"_s); // its folder does not exist yet
    }

    void noFile_givesFallbacksAndWritesNothing()
    {
        {
            const Settings settings(m_file);
            QCOMPARE(settings.value(settings::MemoryCacheMegabytes), 96);
            QCOMPARE(settings.value(settings::SavesData), false);
            QCOMPARE(settings.value(settings::Rating), QString());
        }
        QVERIFY(!QFile::exists(m_file));
    }

    void everyType_survivesARestart()
    {
        const QStringList history{u"a, b"_s, u"caf\u00e9 \"x\""_s, u"50 %"_s};
        const QByteArray geometry("\0\x01\xff=;,\"", 7);
        {
            Settings settings(m_file);
            settings.setValue(settings::Rating, u"pg-13"_s);
            settings.setValue(settings::Motion, 2);
            settings.setValue(settings::SavesData, true);
            settings.setValue(settings::WindowGeometry, geometry);
            settings.setValue(settings::SearchHistory, history);
            settings.setValue(settings::CallsPerHour, 0);
        }
        const Settings settings(m_file);
        QCOMPARE(settings.value(settings::Rating), u"pg-13"_s);
        QCOMPARE(settings.value(settings::Motion), 2);
        QCOMPARE(settings.value(settings::SavesData), true);
        QCOMPARE(settings.value(settings::WindowGeometry), geometry);
        QCOMPARE(settings.value(settings::SearchHistory), history);
        QCOMPARE(settings.value(settings::CallsPerHour), 0);
    }

    void systemsWish_holdsUntilSomebodyChooses()
    {
        Settings settings(m_file);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setDefault(settings::Motion, 1);
        QCOMPARE(settings.value(settings::Motion), 1);
        QCOMPARE(changed.size(), 1);
        settings.setValue(settings::Motion, 1); // a dialog's OK with nothing changed
        settings.setDefault(settings::Motion, 0);
        QCOMPARE(settings.value(settings::Motion), 0);
        settings.setValue(settings::Motion, 2);
        changed.clear();
        settings.setDefault(settings::Motion, 1);
        QCOMPARE(settings.value(settings::Motion), 2);
        QVERIFY(changed.isEmpty());
    }

    void listsOfNoneAndOne_surviveARestart()
    {
        for (const QStringList &history : {QStringList(), QStringList{u"one"_s}}) {
            {
                Settings settings(m_file);
                settings.setValue(settings::SearchHistory, history);
            }
            QCOMPARE(Settings(m_file).value(settings::SearchHistory), history);
        }
    }

    void change_isToldOnceAndSeenAtOnce()
    {
        Settings settings(m_file);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setValue(settings::Motion, 1);
        QCOMPARE(settings.value(settings::Motion), 1);
        settings.setValue(settings::Motion, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().toString(), u"wall/motion"_s);
    }

    void change_isWrittenWithoutARestart()
    {
        Settings settings(m_file);
        settings.setValue(settings::Motion, 1);
        settings.setValue(settings::Motion, 2);
        QVERIFY(!QFile::exists(m_file)); // coalesced
        QTRY_VERIFY(QFile::exists(m_file));
        QTRY_COMPARE(stored(u"wall/motion"_s).toInt(), 2);
    }

    void damagedFile_givesFallbacksAndCanBeWritten()
    {
        write("[wall]\nmotion=many\nno equals sign\n[[[\n\x01\x02=\n[cache]\ndiskMegabytes=5\n");
        {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged"_s));
            Settings settings(m_file);
            QCOMPARE(settings.value(settings::Motion), 0);
            QCOMPARE(settings.value(settings::DiskCacheMegabytes), 5);
            settings.setValue(settings::Rating, u"g"_s);
        }
        QCOMPARE(stored(u"search/rating"_s).toString(), u"g"_s);
    }

    void twoWindows_keepEachOthersChanges()
    {
        {
            Settings first(m_file);
            Settings second(m_file);
            first.setValue(settings::Motion, 2);
            second.setValue(settings::Rating, u"g"_s);
        }
        const Settings settings(m_file);
        QCOMPARE(settings.value(settings::Motion), 2);
        QCOMPARE(settings.value(settings::Rating), u"g"_s);
    }

    void keyOfANewerVersion_isKept()
    {
        write("[future]\nthing=7\n");
        {
            Settings settings(m_file);
            settings.setValue(settings::Motion, 1);
        }
        QCOMPARE(stored(u"future/thing"_s).toInt(), 7);
    }

    void folderThatCantBeMade_isNoCrash()
    {
        QFile file(m_folder->filePath(u"below"_s)); // a file where a folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"can't be written"_s));
        Settings settings(m_file);
        settings.setValue(settings::Motion, 1);
        QCOMPARE(settings.value(settings::Motion), 1);
    }

    void defaultFile_isInTheUsersConfigFolder()
    {
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        QCOMPARE(Settings::defaultFile(), m_folder->filePath(u"giphy-navigator/settings.ini"_s));
    }

private:
    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QVariant stored(const QString &key) const { return QSettings(m_file, QSettings::IniFormat).value(key); }

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
