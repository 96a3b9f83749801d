// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program on a session bus of the test's own, and the files by which desktops find it.

#include "app/desktopservice.h"
#include "app/profile.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::Profile;

namespace {

const auto BusName = u"io.github.giphynavigator.GiphyNavigator"_s;
const auto DesktopFile =
    QStringLiteral(GN_SOURCE_DIR "/packaging/linux/io.github.giphynavigator.GiphyNavigator.desktop");

QString contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestDesktopService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void desktopFile_offersActionsAndDBus();
    void desktopFile_isValid();
    void withoutABus_itIsSilentlyAbsent();
    void methods_becomeSignals();
    void secondOne_doesNotGetTheName();
    void activatedProgram_comesUpWithoutAWindowAndServes();

private:
    bool hasBus() const { return m_bus != nullptr; }

    // Empty: answered. Else the error's message.
    static QString call(const QString &method, const QVariantList &arguments);

    Profile m_profile;
    test::Running m_bus; // null: dbus-daemon is not installed
};

void TestDesktopService::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_profile.folder().toUtf8());
    DesktopService absent;
    QVERIFY(!absent.begin()); // before anything else has made a connection

    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty()) {
        return;
    }
    QDir(m_profile.folder()).mkpath(u"dbus-1/services"_s);
    QFile service(m_profile.file(u"dbus-1/services/"_s + BusName + u".service"_s));
    QVERIFY(service.open(QIODevice::WriteOnly));
    QString content = contentOf(QStringLiteral(GN_SERVICE_FILE)); // what CMake installs
    content.replace(QRegularExpression(u"Exec=\\S+"_s), u"Exec="_s + QStringLiteral(GN_PROGRAM));
    service.write(content.toUtf8());
    service.close();

    m_bus = m_profile.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus->waitForReadyRead(10'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

QString TestDesktopService::call(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(
        BusName, u"/io/github/giphynavigator/GiphyNavigator"_s, u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    static int clients = 0; // a connection of its own, as another process has
    auto client = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                                                u"client"_s + QString::number(++clients));
    QDBusPendingCallWatcher watcher(client.asyncCall(message));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    if (!watcher.isFinished() && !finished.wait(20'000)) {
        return u"no answer"_s;
    }
    return QDBusPendingReply<>(watcher).error().message();
}

void TestDesktopService::desktopFile_offersActionsAndDBus()
{
    const QString content = contentOf(DesktopFile);
    QVERIFY(content.contains("\nDBusActivatable=true\n"_L1));
    QVERIFY(content.contains("\nMimeType=x-scheme-handler/giphy-navigator;image/gif;image/webp;\n"_L1));
    QVERIFY(content.contains("\nActions=search;pick;pokedex;\n"_L1));
    QVERIFY(content.contains("\nExec=giphy-navigator %U\n"_L1));
    QVERIFY(content.contains("\n[Desktop Action pick]\n"_L1));
    QVERIFY(content.contains("\nExec=giphy-navigator --pick\n"_L1));
    QVERIFY(content.contains("\n[Desktop Action pokedex]\n"_L1));
    QVERIFY(content.contains("\nExec=giphy-navigator --page pokedex\n"_L1));
    const QString service = contentOf(QStringLiteral(GN_SERVICE_FILE));
    QVERIFY(service.contains(u"\nName="_s + BusName + u'\n'));
    QVERIFY(QRegularExpression(u"\\nExec=/\\S+/giphy-navigator --service\\n"_s).match(service).hasMatch());
}

void TestDesktopService::desktopFile_isValid()
{
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (validator.isEmpty()) {
        QSKIP("desktop-file-validate is not installed");
    }
    const auto process = m_profile.start(validator, {DesktopFile});
    QCOMPARE(Profile::ended(*process), 0);
    QCOMPARE(QString::fromUtf8(process->readAll()), QString());
}

void TestDesktopService::withoutABus_itIsSilentlyAbsent()
{
    const auto first = m_profile.start(QStringLiteral(GN_PROGRAM), {u"--new-instance"_s});
    QVERIFY(!first->waitForFinished(2500)); // has begun what comes after the first paint
    const QString errors = QString::fromUtf8(first->readAllStandardError());
    QVERIFY2(!errors.contains("bus"_L1, Qt::CaseInsensitive), qPrintable(errors));
}

void TestDesktopService::methods_becomeSignals()
{
    if (!hasBus()) {
        QSKIP("dbus-daemon is not installed");
    }
    DesktopService service;
    QVERIFY(service.begin());
    const QSignalSpy window(&service, &DesktopService::windowWanted);
    const QSignalSpy pick(&service, &DesktopService::pickWanted);
    const QVariantMap data{{u"activation-token"_s, u"leave"_s}};
    QCOMPARE(call(u"Activate"_s, {data}), QString());
    QCOMPARE(call(u"Open"_s, {QStringList{u"giphy-navigator:demo/cat"_s}, data}), QString());
    QCOMPARE(call(u"ActivateAction"_s, {u"pick"_s, QVariantList(), data}), QString());
    QCOMPARE(call(u"ActivateAction"_s, {u"search"_s, QVariantList(), data}), QString());
    QCOMPARE(call(u"ActivateAction"_s, {u"pokedex"_s, QVariantList(), data}), QString());
    QCOMPARE(call(u"Open"_s, {QStringList{u"file:///a%20b.gif"_s, u"https://example.com/c.webp"_s}, data}), QString());
    QCOMPARE(window.size(), 5);
    const auto wish = [&window](qsizetype index) { return window.at(index).at(0).value<WindowWish>(); };
    QCOMPARE(wish(0), WindowWish());
    QVERIFY(wish(0).query.isNull());
    QCOMPARE(window.at(0).at(1).toString(), u"leave"_s);
    QCOMPARE(wish(1), WindowWish{.query = u"giphy-navigator:demo/cat"_s});
    QVERIFY(!wish(2).query.isNull()); // a new search, not the window as it is
    QCOMPARE(wish(2), WindowWish());
    QCOMPARE(wish(3), WindowWish{.page = u"pokedex"_s});
    QVERIFY(wish(3).query.isNull());
    const QList<QUrl> pictures{QUrl(u"file:///a%20b.gif"_s), QUrl(u"https://example.com/c.webp"_s)};
    QCOMPARE(wish(4), WindowWish{.pictures = pictures});
    QVERIFY(wish(4).query.isNull());
    QCOMPARE(pick.size(), 1);
    QCOMPARE(pick.at(0).at(0).toString(), u"leave"_s);
}

void TestDesktopService::secondOne_doesNotGetTheName()
{
    if (!hasBus()) {
        QSKIP("dbus-daemon is not installed");
    }
    auto other = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"other"_s);
    QVERIFY(other.registerService(BusName));
    DesktopService service;
    QVERIFY(!service.begin());
    QVERIFY(other.unregisterService(BusName));
    QVERIFY(service.begin());
}

void TestDesktopService::activatedProgram_comesUpWithoutAWindowAndServes()
{
    if (!hasBus()) {
        QSKIP("dbus-daemon is not installed");
    }
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    QVERIFY(!bus->isServiceRegistered(BusName).value());
    QCOMPARE(call(u"ActivateAction"_s, {u"pick"_s, QVariantList(), QVariantMap()}), QString()); // the bus starts it
    QVERIFY(bus->isServiceRegistered(BusName).value());
    QCOMPARE(call(u"Activate"_s, {QVariantMap()}), QString());
    QCOMPARE(m_profile.run(QStringLiteral(GN_PROGRAM), {u"cats"_s}), 0); // joins the one that the bus has started
    QCOMPARE(::kill(static_cast<pid_t>(bus->servicePid(BusName).value()), SIGTERM), 0); // not the test's child
    QTRY_VERIFY(!bus->isServiceRegistered(BusName).value());
}

QTEST_GUILESS_MAIN(TestDesktopService)
#include "tst_desktopservice.moc"
