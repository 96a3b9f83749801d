// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program in the tray: a session bus and an X server of the test's own, and the test as the desktop's tray.

#include "app/profile.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using gn::test::Profile;
using gn::test::Running;

namespace {

constexpr int MostEntries = 1000;
constexpr int Patience = 20'000; // ms, for another process on a busy machine

} // namespace

// What desktops have at org.kde.StatusNotifierWatcher.
class Watcher final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost CONSTANT)

public:
    static bool hasHost() { return true; }

    QString item; // the bus name of the program's icon

public slots:

    // NOLINTNEXTLINE(readability-identifier-naming): the interface's name
    void RegisterStatusNotifierItem(const QString & /*service*/) { item = message().service(); }
};

class TestTray : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void inTheTray_theProgramOutlivesItsPickerAndServes();
    void withTheSettingOff_thereIsNoIconAndNoProcess();

private:
    QDBusMessage
    ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const;
    bool seesWindow(const QString &title) const;
    int idInMenu(const QString &label) const; // -1: there is no such entry

    Profile m_profile;
    Running m_bus;
    Running m_display;
    QString m_xdotool;
    Watcher m_watcher;
};

void TestTray::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    m_xdotool = QStandardPaths::findExecutable(u"xdotool"_s);
    if (daemon.isEmpty() || xvfb.isEmpty() || m_xdotool.isEmpty()) {
        QSKIP("dbus-daemon, Xvfb or xdotool is not installed");
    }
    m_bus = m_profile.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    m_display = m_profile.start(xvfb, {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x768x24"_s});
    QVERIFY(m_bus->waitForReadyRead(10'000));
    QVERIFY(m_display->waitForReadyRead(10'000));
    const QByteArray address = m_bus->readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_profile.set(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(address));
    m_profile.set(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display->readAllStandardOutput().trimmed()));
    m_profile.set(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_profile.set(u"XDG_CURRENT_DESKTOP"_s, {}); // Qt's plain theme, wherever the test runs
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(u"/StatusNotifierWatcher"_s,
                               &m_watcher,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    QVERIFY(bus.registerService(u"org.kde.StatusNotifierWatcher"_s));
}

QDBusMessage
TestTray::ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(m_watcher.item, path, interface, method);
    message.setArguments(arguments);
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    if (!watcher.isFinished()) {
        finished.wait(10'000);
    }
    return watcher.reply();
}

bool TestTray::seesWindow(const QString &title) const
{
    return m_profile.run(m_xdotool, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}) == 0;
}

int TestTray::idInMenu(const QString &label) const
{
    QList<int> ids(MostEntries); // Qt gives each of its menu entries the next number
    std::iota(ids.begin(), ids.end(), 1);
    const QDBusMessage reply = ask(
        u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"GetGroupProperties"_s, {QVariant::fromValue(ids), QStringList()});
    const auto entries = reply.arguments().value(0).value<QDBusArgument>();
    int found = -1;
    entries.beginArray();
    while (!entries.atEnd()) {
        int id = -1;
        QVariantMap properties;
        entries.beginStructure();
        entries >> id >> properties;
        entries.endStructure();
        const QString text = properties.value(u"label"_s).toString().remove(u'_'); // it marks the access key
        found = text == label ? id : found;
    }
    entries.endArray();
    return found;
}

void TestTray::inTheTray_theProgramOutlivesItsPickerAndServes()
{
    QVERIFY(QDir(m_profile.folder()).mkpath(u"giphy-navigator"_s));
    QFile settings(m_profile.file(u"giphy-navigator/settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[window]\nstaysInTray=true\n");
    settings.close();

    const auto program = m_profile.start(QStringLiteral(GN_PROGRAM), {u"--pick"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_watcher.item.isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(seesWindow(u"Pick a GIF"_s), Patience);
    QCOMPARE(m_profile.run(m_xdotool, {u"key"_s, u"Escape"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!seesWindow(u"Pick a GIF"_s), Patience);
    QVERIFY(!program->waitForFinished(300));

    ask(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"SecondaryActivate"_s, {0, 0});
    QTRY_VERIFY_WITH_TIMEOUT(seesWindow(u"Pick a GIF"_s), Patience);
    ask(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s, {0, 0});
    QTRY_VERIFY_WITH_TIMEOUT(seesWindow(u"^Giphy Navigator"_s), Patience);

    QVERIFY(idInMenu(u"Open Giphy Navigator"_s) >= 0);
    QVERIFY(idInMenu(u"Pick a GIF…"_s) >= 0);
    const int quit = idInMenu(u"Quit"_s);
    QVERIFY(quit >= 0);
    ask(u"/MenuBar"_s,
        u"com.canonical.dbusmenu"_s,
        u"Event"_s,
        {quit, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), 0U});
    QCOMPARE(Profile::ended(*program), 0);
}

void TestTray::withTheSettingOff_thereIsNoIconAndNoProcess()
{
    QFile::remove(m_profile.file(u"giphy-navigator/settings.ini"_s));
    m_watcher.item.clear();
    const auto program = m_profile.start(QStringLiteral(GN_PROGRAM), {u"--pick"_s});
    QTRY_VERIFY_WITH_TIMEOUT(seesWindow(u"Pick a GIF"_s), Patience);
    QVERIFY(!program->waitForFinished(2500)); // the tray's turn has come by now
    QVERIFY(m_watcher.item.isEmpty());
    QCOMPARE(m_profile.run(m_xdotool, {u"key"_s, u"Escape"_s}), 0);
    QCOMPARE(Profile::ended(*program), 0);
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
