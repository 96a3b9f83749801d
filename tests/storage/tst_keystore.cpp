// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/keystore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

// This test starts itself again, with this set, in a session that has a keychain.
constexpr auto *SessionMark = "GN_TEST_KEYRING_SESSION";

template <typename T>
using Start = std::function<std::unique_ptr<PendingReply>(Handler<T>)>;

template <typename T>
Result<T> answerOf(const Start<T> &start)
{
    std::optional<Result<T>> answer;
    const auto reply = start([&](const Result<T> &result) { answer = result; });
    if (answer.has_value() || !QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)) {
        return Unexpected(Error{.kind = Error::Kind::Timeout}); // at once is as wrong as never
    }
    return *answer;
}

Result<QString> readFrom(KeyStore &keys)
{
    return answerOf<QString>([&](Handler<QString> handler) { return keys.read(std::move(handler)); });
}

bool hasKeychain()
{
#if defined(Q_OS_WIN)
    return true; // the Credential Manager
#else
    return qEnvironmentVariableIsSet(SessionMark);
#endif
}

} // namespace

class TestKeyStore : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(SessionMark)) {
            QVERIFY(m_home.isValid());
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
            qputenv("HOME", m_home.path().toLocal8Bit());
        }
    }

    void noKeychain_everyCallAnswersAnErrorOfItsKind()
    {
        if (hasKeychain()) {
            QSKIP("This run has a keychain");
        }
        KeyStore keys(u"giphy-navigator-test"_s);
        const Result<QString> read = readFrom(keys);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Error::Kind::KeyStore);
        QVERIFY(!read.error().detail.isEmpty());
        const auto written =
            answerOf<bool>([&](Handler<bool> handler) { return keys.write(u"secret"_s, std::move(handler)); });
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, Error::Kind::KeyStore);
        QVERIFY(!written.error().detail.contains(u"secret"_s));
        const auto erased = answerOf<bool>([&](Handler<bool> handler) { return keys.erase(std::move(handler)); });
        QVERIFY(!erased.has_value());
        QCOMPARE(erased.error().kind, Error::Kind::KeyStore);
    }

    void destroyedReply_staysSilent()
    {
        KeyStore keys(u"giphy-navigator-test"_s);
        bool isAnswered = false;
        keys.read([&](const Result<QString> &) { isAnswered = true; }).reset();
        readFrom(keys); // jobs follow each other: the first one is over then
        QVERIFY(!isAnswered);
    }

    void handlerThatDestroysItsReply_isFine()
    {
        KeyStore keys(u"giphy-navigator-test"_s);
        bool isAnswered = false;
        std::unique_ptr<PendingReply> reply = keys.read([&](const Result<QString> &) {
            reply.reset();
            isAnswered = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 20'000);
    }

    void keychain_keepsReplacesAndErasesTheKey()
    {
        if (!hasKeychain()) {
            runInASessionWithAKeychain();
            return;
        }
        KeyStore keys(u"giphy-navigator-test"_s);
        QCOMPARE(readFrom(keys).value_or(u"error"_s), QString()); // none yet
        for (const QString &key : {u"0a1b2c"_s, u"3d4e5f"_s}) {
            QVERIFY(answerOf<bool>([&](Handler<bool> handler) {
                        return keys.write(key, std::move(handler));
                    }).value_or(false));
            KeyStore another(u"giphy-navigator-test"_s);
            QCOMPARE(readFrom(another).value_or(u"error"_s), key);
        }
        for (int time = 0; time < 2; ++time) { // erasing nothing is fine too
            QVERIFY(
                answerOf<bool>([&](Handler<bool> handler) { return keys.erase(std::move(handler)); }).value_or(false));
        }
        QCOMPARE(readFrom(keys).value_or(u"error"_s), QString());
    }

private:
    void runInASessionWithAKeychain()
    {
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
            || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) {
            QSKIP("Needs dbus-run-session and gnome-keyring-daemon");
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(QString::fromLatin1(SessionMark), u"1"_s);
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"dbus-run-session"_s,
                      {u"--"_s,
                       u"sh"_s,
                       u"-c"_s,
                       u"printf pw | gnome-keyring-daemon --unlock --components=secrets && exec \"$0\" "
                       "keychain_keepsReplacesAndErasesTheKey"_s,
                       QCoreApplication::applicationFilePath()});
        const bool isOver = process.waitForFinished(120'000);
        const QByteArray output = process.readAll();
        QVERIFY2(isOver && process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("PASS   : TestKeyStore::keychain_keepsReplacesAndErasesTheKey"), output.constData());
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
