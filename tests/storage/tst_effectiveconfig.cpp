// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/effectiveconfig.h"
#include "storage/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class EffectiveConfigTest : public QObject
{
    Q_OBJECT

private slots:

    void nothingChosen_isTheFile() { QCOMPARE(effectiveConfig(file(), m_settings), file()); }

    void choices_areLaidOverTheFile()
    {
        m_settings.setValue(settings::Rating, u"r"_s);
        m_settings.setValue(settings::Language, u"fr"_s);
        m_settings.setValue(settings::CallsPerHour, 0); // no limit
        m_settings.setValue(settings::DownloadsAtOnce, 2);
        m_settings.setValue(settings::ProxyUrl, u"socks5://127.0.0.1:9050"_s);
        Config expected = file();
        expected.giphy.rating = u"r"_s;
        expected.giphy.lang = u"fr"_s;
        expected.giphy.callsPerHour = 0;
        expected.download.jobs = 2;
        expected.proxy = QUrl(u"socks5://127.0.0.1:9050"_s);
        QCOMPARE(effectiveConfig(file(), m_settings), expected);
    }

    void choiceTakenBack_isTheFileAgain()
    {
        m_settings.setValue(settings::ProxyUrl, u"socks5://127.0.0.1:9050"_s);
        m_settings.setValue(settings::CallsPerHour, 7);
        m_settings.setValue(settings::ProxyUrl, QString());
        m_settings.setValue(settings::CallsPerHour, -1);
        QCOMPARE(effectiveConfig(file(), m_settings), file());
    }

    void cleanup()
    {
        for (const auto &key : {settings::Rating, settings::Language, settings::ProxyUrl}) {
            m_settings.setValue(key, QString());
        }
        m_settings.setValue(settings::CallsPerHour, -1);
        m_settings.setValue(settings::DownloadsAtOnce, 0);
    }

private:
    static Config file()
    {
        Config config;
        config.giphy.rating = u"g"_s;
        config.giphy.lang = u"de"_s;
        config.giphy.callsPerHour = 42;
        config.download.jobs = 9;
        config.proxy = QUrl(u"http://proxy.example:3128"_s);
        return config;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
};

QTEST_GUILESS_MAIN(EffectiveConfigTest)

#include "tst_effectiveconfig.moc"
