// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passon.h"
#include "app/profile.h"
#include "app/singleinstance.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::Profile;

namespace {

// What the one instance answers to these bytes, as one line, after the connection has ended.
QByteArray answerTo(const InstanceAddress &address, const QByteArray &bytes)
{
    QLocalSocket socket;
    socket.connectToServer(address.socket);
    socket.write(bytes);
    const QSignalSpy ended(&socket, &QLocalSocket::disconnected);
    const bool hasEnded = QTest::qWaitFor([&ended] { return !ended.isEmpty(); });
    return hasEnded ? socket.readAll() : "still connected";
}

InstanceAnswer::Status statusOf(const QByteArray &line)
{
    const Result<InstanceAnswer> answer = parseAnswer(line);
    return answer ? answer->status : InstanceAnswer::Status::Done;
}

const auto Program = QStringLiteral(GN_PROGRAM);

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_profile = std::make_unique<Profile>();
        qputenv("XDG_RUNTIME_DIR", m_profile->folder().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_profile->folder().toUtf8());
        qputenv("XDG_CACHE_HOME", m_profile->folder().toUtf8());
        m_address = InstanceAddress::ofUser();
    }

    void cleanup() { m_profile.reset(); }

    void message_survivesItsLine()
    {
        const InstanceMessage message{.command = InstanceMessage::Command::Pick,
                                      .query = u"zwei\nZeilen \"und\" ü🐈"_s,
                                      .page = u"pokedex"_s,
                                      .wantsChoice = true,
                                      .activationToken = u"token_TIME1"_s};
        const QByteArray line = toLine(message);
        QCOMPARE(line.count('\n'), 1);
        const Result<InstanceMessage> parsed = parseMessage(line);
        QVERIFY(parsed.has_value());
        QCOMPARE(*parsed, message);
        const InstanceAnswer answer{.status = InstanceAnswer::Status::Chosen, .text = u"https://a.b/c?d=e"_s};
        QCOMPARE(*parseAnswer(toLine(answer)), answer);
    }

    void otherConfigFolder_isAnotherAddress()
    {
        qputenv("XDG_CONFIG_HOME", m_profile->file(u"other"_s).toUtf8());
        const InstanceAddress other = InstanceAddress::ofUser();
        QVERIFY(other.socket != m_address.socket);
        QVERIFY(other.lockFile != m_address.lockFile);
    }

    void withoutRuntimeFolder_theCacheFolderHoldsTheSocket()
    {
        for (const QByteArray &folder : {QByteArray(), QByteArray("relative"), QByteArray("/no/such/folder")}) {
            qputenv("XDG_RUNTIME_DIR", folder);
            QVERIFY(InstanceAddress::ofUser().socket.startsWith(m_profile->folder() + u"/giphy-navigator/"_s));
        }
        SingleInstance instance(InstanceAddress::ofUser()); // which does not exist yet
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
    }

    void secondOne_findsItTakenUntilTheFirstIsGone()
    {
        auto first = std::make_unique<SingleInstance>(m_address);
        SingleInstance second(m_address);
        QCOMPARE(first->claim(), SingleInstance::Claim::Ours);
        QCOMPARE(second.claim(), SingleInstance::Claim::Taken);
        QVERIFY(!second.isOurs());
        first.reset();
        QCOMPARE(second.claim(), SingleInstance::Claim::Ours);
    }

    void folderThatCannotBeWrittenTo_isSaidToBeImpossible()
    {
        QFile file(m_profile->file(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SingleInstance instance(InstanceAddress::inFolder(file.fileName() + u"/below"_s));
        QCOMPARE(instance.claim(), SingleInstance::Claim::Impossible);
    }

    void socket_isForItsUserOnly()
    {
        SingleInstance instance(m_address);
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(m_address.socket).permissions() & others, QFile::Permissions());
    }

#ifdef Q_OS_UNIX
    void socketThatNobodyListensAt_isTakenOver()
    {
        const QByteArray path = QFile::encodeName(m_address.socket);
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        QVERIFY(path.size() < qsizetype(sizeof name.sun_path));
        path.toStdString().copy(static_cast<char *>(name.sun_path), sizeof name.sun_path - 1);
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(handle, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
        ::close(handle);
        QVERIFY(m_address.mayBeInUse());
        const auto answer = askInstance(m_address, {}, std::chrono::seconds(1));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, Error::Kind::Offline);
        SingleInstance instance(m_address);
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
    }
#endif

    void whatIsNotUnderstood_isRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x01\x02\xff\n");
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("array") << QByteArray("[1]\n");
        QTest::newRow("no command") << QByteArray("{}\n");
        QTest::newRow("unknown command") << QByteArray("{\"command\":\"erase\"}\n");
        QTest::newRow("too long") << QByteArray(5000, 'x');
        QTest::newRow("silence") << QByteArray();
    }

    void whatIsNotUnderstood_isRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance instance(m_address, {.maxLineBytes = 4096, .patience = std::chrono::milliseconds(200)});
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
        const QSignalSpy asked(&instance, &SingleInstance::asked);
        const QByteArray answer = answerTo(m_address, bytes);
        QCOMPARE(statusOf(answer), InstanceAnswer::Status::Refused);
        QVERIFY(!parseAnswer(answer)->text.isEmpty());
        QVERIFY(asked.isEmpty());
    }

    void lineInPieces_isReadAsOne()
    {
        SingleInstance instance(m_address);
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
        QSignalSpy asked(&instance, &SingleInstance::asked);
        QLocalSocket socket;
        socket.connectToServer(m_address.socket);
        const QByteArray line = toLine(InstanceMessage{.query = u"cats"_s});
        socket.write(line.first(7));
        QVERIFY(socket.waitForBytesWritten());
        socket.write(line.sliced(7));
        socket.write(line); // a second one on the same connection is not heard
        QVERIFY(asked.wait());
        QTest::qWait(0);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<InstanceMessage>().query, u"cats"_s);
    }

    void secondProcess_passesItsQueryOnAndEnds()
    {
        SingleInstance instance(m_address);
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
        m_profile->set(u"XDG_ACTIVATION_TOKEN"_s, u"leave"_s);
        InstanceMessage heard;
        connect(&instance,
                &SingleInstance::asked,
                &instance,
                [&instance, &heard](quint64 caller, const InstanceMessage &message) {
                    heard = message;
                    instance.answer(caller, {});
                });
        QFile file(m_profile->file(u"100%.gif"_s)); // in the folder that the process is started in
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto process = m_profile->start(Program, {u"happy"_s, u"cats"_s, u"100%.gif"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 10'000);
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(heard,
                 (InstanceMessage{.query = u"happy cats"_s,
                                  .pictures = {QUrl::fromLocalFile(QFileInfo(file).canonicalFilePath())},
                                  .activationToken = u"leave"_s}));
    }

    void pickAndPrint_answersWithWhatIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("errors");
        using Status = InstanceAnswer::Status;
        const auto row = [](const char *name, Status status, int code, const QString &output, const QString &errors) {
            QTest::newRow(name) << static_cast<int>(status) << code << output << errors;
        };
        row("chosen", Status::Chosen, 0, u"some text\n"_s, {});
        row("dismissed", Status::Dismissed, 1, {}, {});
        row("refused", Status::Refused, 1, {}, u"giphy-navigator: some text\n"_s);
    }

    void pickAndPrint_answersWithWhatIsSaid()
    {
        QFETCH(int, status);
        QFETCH(int, exitCode);
        QFETCH(QString, output);
        QFETCH(QString, errors);
        SingleInstance instance(m_address);
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
        QSignalSpy asked(&instance, &SingleInstance::asked);
        const auto process = m_profile->start(Program, {u"--pick"_s, u"--print"_s, u"cats"_s});
        QVERIFY(asked.wait());
        const auto caller = asked.first().at(0).toULongLong();
        const auto message = asked.first().at(1).value<InstanceMessage>();
        QCOMPARE(message.command, InstanceMessage::Command::Pick);
        QVERIFY(message.wantsChoice);
        instance.answer(caller, {.status = InstanceAnswer::Status::Waiting, .text = {}});
        instance.answer(caller, {.status = static_cast<InstanceAnswer::Status>(status), .text = u"some text"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 10'000);
        QCOMPARE(process->exitCode(), exitCode);
        QCOMPARE(QString::fromUtf8(process->readAllStandardOutput()), output);
        QCOMPARE(QString::fromUtf8(process->readAllStandardError()), errors);
    }

    void programThatEndsWhilePicking_countsAsDismissed()
    {
        auto instance = std::make_unique<SingleInstance>(m_address);
        QCOMPARE(instance->claim(), SingleInstance::Claim::Ours);
        QSignalSpy asked(instance.get(), &SingleInstance::asked);
        const auto process = m_profile->start(Program, {u"--pick"_s, u"--print"_s});
        QVERIFY(asked.wait());
        instance->answer(asked.first().at(0).toULongLong(), {.status = InstanceAnswer::Status::Waiting, .text = {}});
        QTest::qWait(0);
        instance.reset();
        QCOMPARE(Profile::ended(*process), 1);
    }

    void callerThatIsKilled_isReported()
    {
        SingleInstance instance(m_address);
        QCOMPARE(instance.claim(), SingleInstance::Claim::Ours);
        QSignalSpy asked(&instance, &SingleInstance::asked);
        QSignalSpy left(&instance, &SingleInstance::callerLeft);
        const auto process = m_profile->start(Program, {u"--pick"_s, u"--print"_s});
        QVERIFY(asked.wait());
        process->kill();
        QVERIFY(left.wait());
        QCOMPARE(left.first().at(0), asked.first().at(0));
        instance.answer(left.first().at(0).toULongLong(), {}); // does nothing
    }

private:
    std::unique_ptr<Profile> m_profile;
    InstanceAddress m_address;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
