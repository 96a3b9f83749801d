// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"
#include "net/downloadhelp.h"

#include <QTest>
#include <QTimer>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// giphynav download, the real program.
class TestDownloadCommand : public QObject
{
    Q_OBJECT

private:
    static constexpr int KillRounds = 25; // unless GN_KILL_ROUNDS says otherwise
    static constexpr qsizetype Size = 2'000'000;
    const QByteArray m_body = fileBytes(Size);
    std::optional<GiphynavSession> m_session;
    std::optional<FakeHttpServer> m_server;
    std::optional<QTemporaryDir> m_folder;
    qsizetype m_atFirst = Size; // bytes that come at once

    FakeReply route(const FakeRequest &request) const
    {
        if (request.url.path() == u"/none.gif"_s) {
            return {.status = 404};
        }
        FakeReply reply = fileReply(m_body, request);
        reply.sentAtFirst = m_atFirst;
        return reply;
    }

    QString url(const QString &path) const { return m_server->url(path).toString(); }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"download"_s, u"--dir"_s, m_folder->path()} + more;
    }

    Run download(const QStringList &more) const { return m_session->run(arguments(more)); }

    QStringList visibleNames() const
    {
        QStringList names = namesIn(m_folder->path());
        names.removeIf([](const QString &name) { return name.startsWith(u'.'); });
        return names;
    }

private slots:

    void init()
    {
        m_session.emplace();
        m_atFirst = Size;
        m_server.emplace([this](const FakeRequest &request) { return route(request); });
        m_folder.emplace();
    }

    void files_areSavedAndTheirPathsPrinted()
    {
        const Run run = download({url(u"/a.gif"_s), url(u"/b.gif"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray()); // no bars: it is no terminal
        QList<QByteArray> lines = run.lines();
        std::ranges::sort(lines);
        QCOMPARE(lines, (QList<QByteArray>{path(u"a.gif"_s).toUtf8(), path(u"b.gif"_s).toUtf8()}));
        QCOMPARE(contentOf(path(u"a.gif"_s)), m_body);
        QCOMPARE(namesIn(m_folder->path()).size(), 2);
    }

    void failure_isNamedAndTheOthersAreSaved()
    {
        const Run run = download({url(u"/a.gif"_s), url(u"/none.gif"_s)});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, path(u"a.gif"_s).toUtf8() + '\n');
        QVERIFY2(run.err.contains(QByteArray(url(u"/none.gif"_s).toUtf8() + ": there is no such file (HTTP 404)")),
                 run.err.constData());
        QVERIFY2(run.err.contains(QByteArray("1 of 2 failed: " + url(u"/none.gif"_s).toUtf8())), run.err.constData());
    }

    void inputFile_isRead()
    {
        const QString list = path(u"list.txt"_s);
        QVERIFY(
            writeFile(list, "# comment\n\n" + url(u"/a.gif"_s).toUtf8() + "\r\n  " + url(u"/b.gif"_s).toUtf8() + "\n"));
        QCOMPARE(download({u"--input"_s, list}).exitCode, 0);
        QVERIFY(QFileInfo::exists(path(u"b.gif"_s)));
        QVERIFY(writeFile(list, "http://ok.example/\nnot an address\n"));
        const Run run = download({u"--input"_s, list});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("list.txt:2: "), run.err.constData());
    }

    void maxSize_isKept()
    {
        const Run run = download({url(u"/a.gif"_s), u"--max-size"_s, u"1M"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("too large"), run.err.constData());
        QCOMPARE(download({url(u"/a.gif"_s), u"--max-size"_s, u"2M"_s}).exitCode, 0);
    }

    void workingFolder_isUsedWithoutDir()
    {
        const Run run = m_session->run({u"download"_s, url(u"/a.gif"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(contentOf(QString::fromUtf8(run.lines().constFirst())), m_body);
    }

    void sameFileAgain_isNumbered()
    {
        QCOMPARE(download({url(u"/a.gif"_s)}).exitCode, 0);
        QCOMPARE(download({url(u"/a.gif"_s)}).out, path(u"a (2).gif"_s).toUtf8() + '\n');
    }

    void resumingWhatIsThere_fetchesNothing()
    {
        QCOMPARE(download({url(u"/a.gif"_s)}).exitCode, 0);
        const qsizetype asked = m_server->requests().size();
        const Run run = download({url(u"/a.gif"_s), u"--resume"_s});
        QCOMPARE(run.out, path(u"a.gif"_s).toUtf8() + '\n');
        QCOMPARE(m_server->requests().size(), asked);
    }

    void interrupt_canBeGoneOnWith()
    {
#if defined(Q_OS_UNIX)
        m_atFirst = Size / 2;
        QProcess process;
        m_session->start(process, arguments({url(u"/a.gif"_s)}));
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo(path(u".a.gif.part"_s)).size() == Size / 2; }, 60'000));
        process.terminate();
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(process.exitCode(), 130);
        m_atFirst = Size;
        const Run run = download({u"--resume"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(m_server->requests().last().headers.value("range"), "bytes=" + QByteArray::number(Size / 2) + '-');
        QCOMPARE(contentOf(path(u"a.gif"_s)), m_body);
#else
        QSKIP("there is no SIGTERM");
#endif
    }

    // Whatever the moment: nothing half written has its final name, and the next run goes on.
    void kill_leavesNothingHalfAndTheNextRunGoesOn()
    {
        QRandomGenerator random(20261123);
        const int asked = qEnvironmentVariableIntValue("GN_KILL_ROUNDS");
        const int rounds = asked > 0 ? asked : KillRounds;
        int resumed = 0;
        int unfinished = 0;
        for (int round = 0; round < rounds; ++round) {
            m_folder.emplace();
            const QStringList urls{
                url(u"/a%1.gif"_s.arg(round)), url(u"/b%1.gif"_s.arg(round)), url(u"/c%1.gif"_s.arg(round))};
            m_atFirst = 100'000;
            QTimer drip;
            connect(&drip, &QTimer::timeout, this, [this] { m_server->sendMore(60'000); });
            drip.start(20ms);
            QProcess process;
            m_session->start(process, arguments(urls));
            QVERIFY(process.waitForStarted());
            QTest::qWait(100 + random.bounded(500));
            process.kill();
            QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
            drip.stop();
            const QStringList names = visibleNames();
            for (const QString &name : names) {
                QVERIFY2(contentOf(path(name)) == m_body, qPrintable(u"round %1: %2"_s.arg(round).arg(name)));
            }
            unfinished += names.size() < urls.size() ? 1 : 0;
            m_atFirst = Size;
            const qsizetype before = m_server->requests().size();
            const Run run = download(urls + QStringList{u"--resume"_s});
            QVERIFY2(run.exitCode == 0, run.err.constData());
            QCOMPARE(visibleNames().size(), urls.size());
            for (const QString &name : visibleNames()) {
                QVERIFY2(contentOf(path(name)) == m_body, qPrintable(u"round %1: %2"_s.arg(round).arg(name)));
            }
            for (const FakeRequest &request : m_server->requests().sliced(before)) {
                resumed += request.headers.contains("range") ? 1 : 0;
            }
        }
        qInfo("%d rounds, %d killed before the end, %d files gone on with", rounds, unfinished, resumed);
        QVERIFY(unfinished > 0 && resumed > 0);
    }

    void wrongUsage_isSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("scheme") << QStringList{u"ftp://a.b/c"_s};
        QTest::newRow("jobs") << QStringList{u"http://a.b/c"_s, u"--jobs"_s, u"0"_s};
        QTest::newRow("size") << QStringList{u"http://a.b/c"_s, u"--max-size"_s, u"big"_s};
    }

    void wrongUsage_isSaid()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(m_session->run(QStringList{u"download"_s} + arguments).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestDownloadCommand)
#include "tst_downloadcommand.moc"
