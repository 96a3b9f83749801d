// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servercontrol.h"
#include "gui/server/requestlogmodel.h"
#include "gui/server/serverpage.h"
#include "storage/settings.h"
#include "support/fakehttpserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace gn;
using namespace Qt::StringLiterals;

// The server as the window runs it: the page on one side, the real server in its thread on the other.
class ServerControlTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startButton_bringsAServerThatAnswers();
    void requests_reachTheLog();
    void stopButton_endsIt();
    void takenPort_isSaidAndAFreeOneIsFound();
    void choice_isRemembered();
    void settings_holdForTheServerToo();
    void pageMadeAnew_showsTheRunningServer();

private:
    void start(int port);
    int statusOf(const QUrl &url);

    static QPushButton *button(const ServerPage &page, const char *name)
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Config m_config;
    QString m_key; // GIPHY's
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ServerControl> m_control;
    std::unique_ptr<ServerPage> m_page;
};

void ServerControlTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    qputenv("XDG_CACHE_HOME", m_home->path().toUtf8());
    qputenv("XDG_STATE_HOME", m_home->path().toUtf8());
    m_config = Config();
    m_key.clear();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
    m_control = std::make_unique<ServerControl>(m_config, *m_settings, [this] { return m_key; });
    m_page = std::make_unique<ServerPage>();
    m_control->attach(*m_page);
}

void ServerControlTest::cleanup()
{
    m_page.reset();
    m_control.reset();
    m_settings.reset();
    m_home.reset();
}

void ServerControlTest::start(int port)
{
    m_page->setChoice({.host = u"127.0.0.1"_s, .port = port, .isAllPublic = false});
    button(*m_page, "startButton")->click();
}

int ServerControlTest::statusOf(const QUrl &url)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000)
               ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
               : 0;
}

void ServerControlTest::startButton_bringsAServerThatAnswers()
{
    button(*m_page, "freePortButton")->click();
    start(m_page->choice().port);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), ServerPage::State::Running, 30'000);
    QVERIFY(m_control->isRunning());
    QCOMPARE(statusOf(m_control->sharedUrl().resolved(QUrl(u"health"_s))), 200);
    QCOMPARE(statusOf(m_control->sharedUrl().resolved(QUrl(u"polls"_s))), 200);
}

void ServerControlTest::requests_reachTheLog()
{
    button(*m_page, "freePortButton")->click();
    start(m_page->choice().port);
    QTRY_VERIFY_WITH_TIMEOUT(m_control->isRunning(), 30'000);
    QCOMPARE(statusOf(m_control->sharedUrl().resolved(QUrl(u"hello/Ann?secret=1"_s))), 200);
    const auto *log = m_page->findChild<QTableView *>(u"logView"_s)->model();
    QTRY_COMPARE(log->rowCount(), 1);
    QCOMPARE(log->index(0, RequestLogModel::PathColumn).data().toString(), u"/hello/Ann"_s);
}

void ServerControlTest::stopButton_endsIt()
{
    button(*m_page, "freePortButton")->click();
    start(m_page->choice().port);
    QTRY_VERIFY_WITH_TIMEOUT(m_control->isRunning(), 30'000);
    const QUrl url = m_control->sharedUrl();
    button(*m_page, "startButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), ServerPage::State::Stopped, 30'000);
    QVERIFY(!m_control->isRunning());
    QVERIFY(!m_control->sharedUrl().isValid());
    QCOMPARE(statusOf(url), 0);
}

void ServerControlTest::takenPort_isSaidAndAFreeOneIsFound()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QSignalSpy said(m_control.get(), &ServerControl::said);
    start(other.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), ServerPage::State::Failed, 30'000);
    QCOMPARE(said.size(), 1);
    button(*m_page, "freePortButton")->click();
    QVERIFY(m_page->choice().port != other.serverPort());
    button(*m_page, "startButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), ServerPage::State::Running, 30'000);
}

void ServerControlTest::choice_isRemembered()
{
    button(*m_page, "freePortButton")->click();
    const int port = m_page->choice().port;
    start(port);
    QTRY_VERIFY_WITH_TIMEOUT(m_control->isRunning(), 30'000);
    QCOMPARE(m_settings->value(settings::ServerPort), port);
    QCOMPARE(m_settings->value(settings::ServerAddress), u"127.0.0.1"_s);
}

void ServerControlTest::settings_holdForTheServerToo()
{
    const test::FakeHttpServer proxy([](const test::FakeRequest &) { return test::FakeReply{.status = 404}; });
    m_config.giphy.apiUrl = QUrl(u"http://giphy.invalid/v1"_s);
    m_key = u"key"_s;
    m_settings->setValue(settings::ProxyUrl, proxy.url().toString());
    m_settings->setValue(settings::Rating, u"g"_s);
    button(*m_page, "freePortButton")->click();
    m_page->setChoice({.host = u"127.0.0.1"_s, .port = m_page->choice().port, .isAllPublic = true});
    button(*m_page, "startButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_control->isRunning(), 30'000);
    QVERIFY(statusOf(m_control->sharedUrl().resolved(QUrl(u"search?query=cats"_s))) >= 400);
    QVERIFY(!proxy.requests().isEmpty());
    const QUrl asked = proxy.requests().constFirst().url;
    QCOMPARE(asked.host(), u"giphy.invalid"_s);
    QCOMPARE(QUrlQuery(asked).queryItemValue(u"rating"_s), u"g"_s);
}

void ServerControlTest::pageMadeAnew_showsTheRunningServer()
{
    button(*m_page, "freePortButton")->click();
    start(m_page->choice().port);
    QTRY_VERIFY_WITH_TIMEOUT(m_control->isRunning(), 30'000);
    m_page = std::make_unique<ServerPage>();
    m_control->attach(*m_page);
    QCOMPARE(m_page->state(), ServerPage::State::Running);
    button(*m_page, "startButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), ServerPage::State::Stopped, 30'000);
}

QTEST_MAIN(ServerControlTest)

#include "tst_servercontrol.moc"
