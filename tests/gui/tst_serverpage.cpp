// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/server/requestlogmodel.h"
#include "gui/server/serverpage.h"
#include "gui/window/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace gn;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ServedRequest request(const QString &path, int status, const QString &method = u"GET"_s)
{
    return {.time = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC),
            .method = method,
            .path = path,
            .status = status,
            .duration = 1250us,
            .peer = u"127.0.0.1"_s};
}

QList<ServerRoute> routes()
{
    return {{.method = u"GET"_s, .path = u"/?query=it's&limit=5"_s, .description = u"Addresses of GIFs"_s},
            {.method = u"POST"_s, .path = u"/user?name=Ann"_s, .description = u"The simple API"_s},
            {.method = u"GET"_s, .path = u"/polls"_s, .description = u"Polls"_s, .isPublic = true}};
}

} // namespace

// The page tells what it wants by signals and shows what it is told.
class ServerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void start_asksForWhatIsChosenAndLocksTheForm();
    void running_showsTheAddressAndStops();
    void failure_saysWhyAndCanBeTriedAgain();
    void openNetwork_saysWhoReachesWhat();
    void freePort_isAskedForAndTaken();
    void configuredAddress_isOffered();
    void requests_standNewestFirst();
    void requests_areBounded();
    void filter_letsThroughByTextAndKind();
    void clear_emptiesTheLog();
    void route_isCopiedForAShell();
    void route_isOpenedOnlyWhileRunningAndByGet();
    void withoutServer_nothingCanBeStarted();
    void screenshots();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    QAbstractItemModel *log() const { return child<QTableView>("logView")->model(); }

    std::unique_ptr<ServerPage> m_page;
};

void ServerPageTest::init()
{
    m_page = std::make_unique<ServerPage>();
    m_page->setRoutes(routes());
    m_page->resize(900, 640);
    m_page->show();
}

void ServerPageTest::cleanup()
{
    m_page.reset();
}

void ServerPageTest::start_asksForWhatIsChosenAndLocksTheForm()
{
    QSignalSpy wanted(m_page.get(), &ServerPage::startWanted);
    child<QSpinBox>("portBox")->setValue(9000);
    child<QPushButton>("startButton")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<ServerChoice>(),
             (ServerChoice{.host = u"127.0.0.1"_s, .port = 9000, .isAllPublic = false}));
    QCOMPARE(m_page->state(), ServerPage::State::Starting);
    QVERIFY(!child<QFrame>("card")->isEnabled());
    QVERIFY(!child<QPushButton>("startButton")->isEnabled());
}

void ServerPageTest::running_showsTheAddressAndStops()
{
    QSignalSpy wanted(m_page.get(), &ServerPage::stopWanted);
    m_page->showRunning(QUrl(u"http://127.0.0.1:9000/"_s), {QUrl(u"http://192.168.1.7:9000/"_s)});
    const QString text = child<QLabel>("stateLabel")->text();
    QVERIFY(text.contains("http://127.0.0.1:9000/"_L1));
    QVERIFY(text.contains("http://192.168.1.7:9000/"_L1));
    child<QPushButton>("startButton")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_page->state(), ServerPage::State::Stopping);
    m_page->showStopped();
    QVERIFY(child<QFrame>("card")->isEnabled());
}

void ServerPageTest::failure_saysWhyAndCanBeTriedAgain()
{
    QSignalSpy wanted(m_page.get(), &ServerPage::startWanted);
    m_page->showFailed(u"port 8080 is held by <nginx>"_s);
    const QString text = child<QLabel>("stateLabel")->text();
    QVERIFY(text.contains("held by &lt;nginx&gt;"_L1));
    QVERIFY(text.contains("another port"_L1));
    child<QPushButton>("startButton")->click();
    QCOMPARE(wanted.size(), 1);
}

void ServerPageTest::openNetwork_saysWhoReachesWhat()
{
    const auto *note = child<QLabel>("noteLabel");
    QVERIFY(!child<QComboBox>("publicBox")->isEnabled());
    child<QComboBox>("reachBox")->setCurrentIndex(1);
    QVERIFY(note->text().contains("nothing else"_L1));
    child<QComboBox>("publicBox")->setCurrentIndex(1);
    QVERIFY(note->text().contains("GIPHY key"_L1));
    QCOMPARE(m_page->choice(), (ServerChoice{.host = u"0.0.0.0"_s, .port = 8080, .isAllPublic = true}));
}

void ServerPageTest::freePort_isAskedForAndTaken()
{
    QSignalSpy wanted(m_page.get(), &ServerPage::freePortWanted);
    child<QPushButton>("freePortButton")->click();
    QCOMPARE(wanted.size(), 1);
    m_page->setFreePort(40123);
    QCOMPARE(m_page->choice().port, 40123);
}

void ServerPageTest::configuredAddress_isOffered()
{
    m_page->setChoice({.host = u"192.168.1.7"_s, .port = 81, .isAllPublic = false});
    QCOMPARE(m_page->choice().host, u"192.168.1.7"_s);
    QVERIFY(child<QComboBox>("publicBox")->isEnabled());
}

void ServerPageTest::requests_standNewestFirst()
{
    m_page->addRequests({request(u"/a"_s, 200), request(u"/b"_s, 404)});
    m_page->addRequests({request(u"/c"_s, 200)});
    QStringList paths;
    for (int row = 0; row < log()->rowCount(); ++row) {
        paths.append(log()->index(row, RequestLogModel::PathColumn).data().toString());
    }
    QCOMPARE(paths, (QStringList{u"/c"_s, u"/b"_s, u"/a"_s}));
    QCOMPARE(log()->index(0, RequestLogModel::DurationColumn).data().toString(), u"1.25 ms"_s);
}

void ServerPageTest::requests_areBounded()
{
    RequestLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ServedRequest> many;
    for (int i = 0; i < RequestLogModel::MostKept; ++i) {
        many.append(request(QString::number(i), 200));
    }
    model.add(many);
    model.add({request(u"last"_s, 200), request(u"very last"_s, 200)});
    QCOMPARE(model.rowCount(), RequestLogModel::MostKept);
    QCOMPARE(model.index(0, RequestLogModel::PathColumn).data().toString(), u"very last"_s);
    QCOMPARE(model.index(RequestLogModel::MostKept - 1, RequestLogModel::PathColumn).data().toString(), u"2"_s);
}

void ServerPageTest::filter_letsThroughByTextAndKind()
{
    m_page->addRequests({request(u"/polls"_s, 200), request(u"/poll/9"_s, 404), request(u"/search"_s, 200)});
    child<QLineEdit>("filterEdit")->setText(u"POLL"_s);
    QCOMPARE(log()->rowCount(), 2);
    child<QComboBox>("kindBox")->setCurrentIndex(2);
    QCOMPARE(log()->rowCount(), 1);
    QCOMPARE(log()->index(0, RequestLogModel::PathColumn).data().toString(), u"/poll/9"_s);
    child<QLineEdit>("filterEdit")->clear();
    child<QComboBox>("kindBox")->setCurrentIndex(1);
    QCOMPARE(log()->rowCount(), 2);
}

void ServerPageTest::clear_emptiesTheLog()
{
    m_page->addRequests({request(u"/polls"_s, 200)});
    child<QPushButton>("clearButton")->click();
    QCOMPARE(log()->rowCount(), 0);
    QVERIFY(child<QLabel>("emptyLabel")->isVisible());
}

void ServerPageTest::route_isCopiedForAShell()
{
    auto *view = child<QTreeWidget>("routesView");
    view->setCurrentItem(view->topLevelItem(0));
    child<QPushButton>("copyCurlButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl -s 'http://127.0.0.1:8080/?query=it'\\''s&limit=5'"_s);
    view->setCurrentItem(view->topLevelItem(1));
    m_page->showRunning(QUrl(u"http://127.0.0.1:9000/"_s), {});
    child<QPushButton>("copyCurlButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl -s -X POST 'http://127.0.0.1:9000/user?name=Ann'"_s);
}

void ServerPageTest::route_isOpenedOnlyWhileRunningAndByGet()
{
    QSignalSpy wanted(m_page.get(), &ServerPage::openWanted);
    auto *view = child<QTreeWidget>("routesView");
    view->setCurrentItem(view->topLevelItem(2));
    QVERIFY(!child<QPushButton>("openButton")->isEnabled());
    m_page->showRunning(QUrl(u"http://127.0.0.1:9000/"_s), {});
    child<QPushButton>("openButton")->click();
    QCOMPARE(wanted.constFirst().constFirst().toUrl(), QUrl(u"http://127.0.0.1:9000/polls"_s));
    view->setCurrentItem(view->topLevelItem(1));
    QVERIFY(!child<QPushButton>("openButton")->isEnabled());
}

void ServerPageTest::withoutServer_nothingCanBeStarted()
{
    m_page->setUnavailable();
    QVERIFY(!child<QPushButton>("startButton")->isEnabled());
    QVERIFY(child<QLabel>("stateLabel")->text().contains("no server"_L1));
}

// With GN_SHOTS the page as it looks is written there.
void ServerPageTest::screenshots()
{
    const QString folder = qEnvironmentVariable("GN_SHOTS");
    if (folder.isEmpty()) {
        QSKIP("GN_SHOTS is not set");
    }
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const Theme theme(*qApp, appearance);
        const QString end = appearance == Appearance::Dark ? u"-dark.png"_s : u"-light.png"_s;
        ServerPage page;
        page.setRoutes(routes());
        page.resize(880, 620);
        page.show();
        QVERIFY(page.grab().save(QDir(folder).filePath(u"server-stopped"_s + end)));
        page.showRunning(QUrl(u"http://127.0.0.1:8080/"_s), {});
        page.addRequests({request(u"/"_s, 200),
                          request(u"/polls"_s, 200),
                          request(u"/poll/1/vote"_s, 302, u"POST"_s),
                          request(u"/poll/99"_s, 404)});
        QCoreApplication::processEvents();
        QVERIFY(page.grab().save(QDir(folder).filePath(u"server-running"_s + end)));
        page.findChild<QTabWidget *>()->setCurrentIndex(1);
        page.resize(480, 620);
        QVERIFY(page.grab().save(QDir(folder).filePath(u"server-narrow"_s + end)));
    }
}

QTEST_MAIN(ServerPageTest)

#include "tst_serverpage.moc"
