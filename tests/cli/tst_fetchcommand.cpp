// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"
#include "support/fakehttpserver.h"

#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// giphynav fetch, the real program.
class TestFetchCommand : public QObject
{
    Q_OBJECT

private:
    std::optional<GiphynavSession> m_session;
    std::optional<FakeHttpServer> m_server;

    static FakeReply route(const FakeRequest &request)
    {
        const QString path = request.url.path();
        if (path == u"/latin"_s) {
            return {.headers = {{"Content-Type", "text/html; charset=iso-8859-1"}}, .body = "<p>k\xe4se</p>"};
        }
        if (path == u"/gifs"_s) {
            return {.headers = {{"Content-Type", "text/html"}},
                    .body = "<img src=a.gif><img src=b.jpg><a href=/c.webp>c</a><img src=a.gif>"};
        }
        if (path == u"/none"_s) {
            return {.status = 404, .headers = {{"Content-Type", "text/html"}}, .body = "<img src=a.gif>"};
        }
        if (path == u"/file"_s) {
            return {.status = 302, .headers = {{"Location", "file:///etc/passwd"}}};
        }
        if (path == u"/bytes"_s) {
            return {.headers = {{"Content-Type", "image/gif"}}, .body = QByteArray("GIF89a\0\xff", 8)};
        }
        if (path == u"/stall"_s) {
            return {.fault = FakeReply::Fault::StallBeforeHead};
        }
        return {.headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = "<!doctype html><html></html>"};
    }

    Run fetch(const QString &path, const QStringList &options = {}) const
    {
        return m_session->run(QStringList{u"fetch"_s, m_server->url(path).toString()} + options);
    }

private slots:

    void init()
    {
        m_session.emplace();
        m_server.emplace(route);
    }

    void page_isPrintedAsTheTutorialDoes()
    {
        const Run run = fetch(u"/"_s);
        QCOMPARE(
            run.out,
            QByteArray("Status: 200\nContent-type: text/html; charset=utf-8\nBody: <!doctype html><html></html>\n"));
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.exitCode, 0);
    }

    void head_cutsTheBody()
    {
        QVERIFY(fetch(u"/"_s, {u"--head"_s, u"15"_s}).out.endsWith("\nBody: <!doctype html>\n"));
        QVERIFY(fetch(u"/"_s, {u"--head"_s, u"0"_s}).out.endsWith("\nBody: \n"));
    }

    void text_isPrintedAsUtf8AndOtherBytesAsTheyAre()
    {
        QVERIFY(fetch(u"/latin"_s).out.contains("<p>k\xc3\xa4se</p>"));
        QVERIFY(fetch(u"/bytes"_s).out.contains(QByteArray("Body: GIF89a\0\xff\n", 15)));
    }

    void gifs_areOneALineAndNotAskedFor()
    {
        const Run run = fetch(u"/gifs"_s, {u"--gifs"_s});
        QCOMPARE(run.out,
                 m_server->url(u"/a.gif"_s).toEncoded() + '\n' + m_server->url(u"/c.webp"_s).toEncoded() + '\n');
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void missingPage_isPrintedButHasNoGifs()
    {
        QVERIFY(fetch(u"/none"_s).out.startsWith("Status: 404\n"));
        const Run run = fetch(u"/none"_s, {u"--gifs"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("HTTP 404"));
    }

    void redirectToAFile_isRefused()
    {
        const Run run = fetch(u"/file"_s);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("a place that is not followed"), run.err.constData());
        QCOMPARE(run.out, QByteArray());
    }

    void silence_endsAfterTheTimeout()
    {
        const Run run = fetch(u"/stall"_s, {u"--timeout"_s, u"1"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("--timeout"), run.err.constData());
    }

    void wrongUsage_isSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no URL") << QStringList{};
        QTest::newRow("two") << QStringList{u"http://a.b"_s, u"http://c.d"_s};
        QTest::newRow("scheme") << QStringList{u"file:///etc/passwd"_s};
        QTest::newRow("timeout") << QStringList{u"http://a.b"_s, u"--timeout"_s, u"0"_s};
        QTest::newRow("head") << QStringList{u"http://a.b"_s, u"--head"_s, u"-1"_s};
        QTest::newRow("both") << QStringList{u"http://a.b"_s, u"--head"_s, u"1"_s, u"--gifs"_s};
    }

    void wrongUsage_isSaid()
    {
        QFETCH(QStringList, arguments);
        const Run run = m_session->run(QStringList{u"fetch"_s} + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFetchCommand)
#include "tst_fetchcommand.moc"
