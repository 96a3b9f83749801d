// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagecollector.h"
#include "pages/picturechecker.h"
#include "support/fakehttpserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace gn;
using namespace gn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

FakeReply html(const QByteArray &text)
{
    return {.headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = text};
}

} // namespace

// A page over the network, and the small requests to its pictures.
class TestPageCollector : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeHttpServer> m_server;
    QStringList m_asked; // hosts that the user was asked about
    bool m_isYes = false;

    HostQuestion question()
    {
        return [this](const QString &host, const std::function<void(bool)> &answer) {
            m_asked.append(host);
            answer(m_isYes);
        };
    }

    void serve(FakeHttpServer::Route route) { m_server = std::make_unique<FakeHttpServer>(std::move(route)); }

    struct Outcome
    {
        std::optional<PageReport> report;
        Error error;
    };

    static Outcome collect(PageCollector &collector, const QUrl &url)
    {
        Outcome outcome;
        QEventLoop loop;
        connect(&collector, &PageCollector::collected, &loop, [&](const PageReport &report) {
            outcome.report = report;
            loop.quit();
        });
        connect(&collector, &PageCollector::failed, &loop, [&](const Error &error) {
            outcome.error = error;
            loop.quit();
        });
        QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
        collector.collect(url);
        loop.exec();
        return outcome;
    }

    QMap<int, CheckedPicture> check(const QUrl &page, const QList<QUrl> &urls)
    {
        QList<FoundPicture> pictures;
        for (const QUrl &url : urls) {
            pictures.append({.url = url});
        }
        QMap<int, CheckedPicture> all;
        PictureChecker checker({.timeout = 5s, .question = question()});
        connect(&checker, &PictureChecker::checked, this, [&](int index, const CheckedPicture &picture) {
            all.insert(index, picture);
        });
        QSignalSpy finished(&checker, &PictureChecker::finished);
        checker.check(page, pictures);
        return finished.wait(Patience) ? all : QMap<int, CheckedPicture>();
    }

private slots:

    void init()
    {
        m_asked.clear();
        m_isYes = false;
    }

    void report_saysWhatThePageIs()
    {
        const QByteArray text = "<title>T</title><img src=a.gif>";
        serve([&](const FakeRequest &) { return html(text); });
        PageCollector collector({});
        const Outcome outcome = collect(collector, m_server->url(u"/dir/page"_s));
        QVERIFY2(outcome.report, qPrintable(outcome.error.detail));
        QCOMPARE(outcome.report->status, 200);
        QCOMPARE(outcome.report->contentType, QByteArray("text/html; charset=utf-8"));
        QCOMPARE(outcome.report->bytes, text.size());
        QCOMPARE(outcome.report->content.title, u"T"_s);
        QCOMPARE(outcome.report->content.pictures.constFirst().url, m_server->url(u"/dir/a.gif"_s));
        QCOMPARE(m_server->requests().size(), 1); // neither robots.txt nor the picture
    }

    void redirect_isTheBase()
    {
        serve([&](const FakeRequest &asked) {
            return asked.url.path() == u"/old"_s ? FakeReply{.status = 301, .headers = {{"Location", "/new/page"}}}
                                                 : html("<img src=a.gif>");
        });
        PageCollector collector({});
        const Outcome outcome = collect(collector, m_server->url(u"/old"_s));
        QVERIFY(outcome.report);
        QCOMPARE(outcome.report->content.pictures.constFirst().url, m_server->url(u"/new/a.gif"_s));
    }

    void errorPage_isAReport()
    {
        serve([](const FakeRequest &) {
            FakeReply reply = html("<title>Not found</title>");
            reply.status = 404;
            return reply;
        });
        PageCollector collector({});
        const Outcome outcome = collect(collector, m_server->url());
        QVERIFY(outcome.report);
        QCOMPARE(outcome.report->status, 404);
        QCOMPARE(outcome.report->content.title, u"Not found"_s);
    }

    void picture_isAPageOfOne()
    {
        serve([](const FakeRequest &) {
            return FakeReply{.headers = {{"Content-Type", "image/gif"}}, .body = "GIF89a"};
        });
        PageCollector collector({});
        const Outcome outcome = collect(collector, m_server->url(u"/cat.gif"_s));
        QVERIFY(outcome.report);
        QCOMPARE(outcome.report->content.pictures.size(), 1);
        QCOMPARE(outcome.report->content.pictures.constFirst().kind, FoundPicture::Kind::Gif);
    }

    void silence_isATimeout()
    {
        serve([](const FakeRequest &) { return FakeReply{.fault = FakeReply::Fault::StallBeforeHead}; });
        PageCollector collector({.timeout = 200ms});
        QCOMPARE(collect(collector, m_server->url()).error.kind, Error::Kind::Timeout);
    }

    void fileAddress_isRefused()
    {
        PageCollector collector({});
        const Outcome outcome = collect(collector, QUrl(u"file:///etc/passwd"_s));
        QVERIFY(!outcome.report);
    }

    void newAddress_replacesTheOldOne()
    {
        serve([](const FakeRequest &asked) {
            FakeReply reply = html("<title>" + asked.url.path().toUtf8() + "</title>");
            reply.delayMs = asked.url.path() == u"/1"_s ? 50 : 0;
            return reply;
        });
        PageCollector collector({});
        QSignalSpy collected(&collector, &PageCollector::collected);
        collector.collect(m_server->url(u"/1"_s));
        const Outcome outcome = collect(collector, m_server->url(u"/2"_s));
        QCOMPARE(outcome.report->content.title, u"/2"_s);
        QVERIFY(!collected.wait(200));
        QCOMPARE(collected.size(), 1);
    }

    // The server of this test is private, so the gate is shown a page from outside.
    void privateHost_isAskedAboutAndNothingIsSentBefore_data()
    {
        QTest::addColumn<bool>("isYes");
        QTest::newRow("no") << false;
        QTest::newRow("yes") << true;
    }

    void privateHost_isAskedAboutAndNothingIsSentBefore()
    {
        QFETCH(bool, isYes);
        m_isYes = isYes;
        serve([](const FakeRequest &) { return FakeReply{.body = "GIF89a"}; });
        const auto checked = check(QUrl(u"https://outside.example/"_s), {m_server->url(u"/a.gif"_s)});
        QCOMPARE(m_asked, QStringList{u"127.0.0.1"_s});
        QCOMPARE(checked.value(0).error.has_value(), !isYes);
        QCOMPARE(m_server->requests().isEmpty(), !isYes);
    }

    void pageOfTheOwnNetwork_isNotAskedAbout()
    {
        serve([](const FakeRequest &) { return FakeReply{.body = "GIF89a"}; });
        QUrl other = m_server->url(u"/a.gif"_s);
        other.setHost(u"localhost"_s);
        const auto checked = check(m_server->url(), {other});
        QVERIFY(m_asked.isEmpty());
        QVERIFY(!checked.value(0).error);
    }

    void check_tellsSizeAndKind()
    {
        const QByteArray gif = "GIF89a" + QByteArray(100'000, 'x');
        serve([&](const FakeRequest &asked) {
            if (asked.url.path() == u"/robots.txt"_s) {
                return FakeReply{.status = 404};
            }
            if (asked.url.path() == u"/gone.gif"_s) {
                return FakeReply{.status = 404};
            }
            if (asked.url.path() == u"/page.gif"_s) {
                return html("<html>no picture</html>");
            }
            return asked.url.path() == u"/whole"_s ? FakeReply{.body = gif} : rangedReply(gif, asked);
        });
        const auto checked = check(m_server->url(),
                                   {m_server->url(u"/a"_s),
                                    m_server->url(u"/gone.gif"_s),
                                    m_server->url(u"/page.gif"_s),
                                    m_server->url(u"/whole"_s)});
        QCOMPARE(checked.size(), 4);
        QCOMPARE(checked.value(0).bytes, gif.size());
        QCOMPARE(checked.value(0).picture.kind, FoundPicture::Kind::Gif);
        QCOMPARE(checked.value(0).opening.size(), 32 * 1024);
        QCOMPARE(checked.value(1).error->kind, Error::Kind::NotFound);
        QCOMPARE(checked.value(2).error->kind, Error::Kind::InvalidData);
        QCOMPARE(checked.value(3).bytes, gif.size());
        QCOMPARE(m_server->requestsTo(u"/robots.txt"_s), 1);
    }

    void robots_areHonoured()
    {
        serve([](const FakeRequest &asked) {
            return asked.url.path() == u"/robots.txt"_s ? FakeReply{.body = "User-agent: *\nDisallow: /private/"}
                                                        : FakeReply{.body = "GIF89a"};
        });
        const auto checked =
            check(m_server->url(), {m_server->url(u"/private/a.gif"_s), m_server->url(u"/public/a.gif"_s)});
        QCOMPARE(checked.value(0).error->kind, Error::Kind::Unsupported);
        QVERIFY(!checked.value(1).error);
        QCOMPARE(m_server->requestsTo(u"/private/a.gif"_s), 0);
    }

    void manyPictures_allSettle()
    {
        serve([](const FakeRequest &) { return FakeReply{.body = "GIF89a"}; });
        QList<QUrl> urls;
        for (int index = 0; index < 100; ++index) {
            urls.append(m_server->url(u"/%1.gif"_s.arg(index)));
        }
        QCOMPARE(check(m_server->url(), urls).size(), 100);
        QVERIFY(m_server->mostConnections() <= 12);
        QVERIFY(check(m_server->url(), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPageCollector)
#include "tst_pagecollector.moc"
