// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/cachepolicy.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC);

QByteArray dateHeader(qint64 secondsFromNow)
{
    return QLocale::c().toString(Now.addSecs(secondsFromNow), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Response answer(const HttpHeaders &headers)
{
    Response response;
    response.status = 200;
    response.headers = headers;
    response.isProvenWhole = true;
    return response;
}

} // namespace

class TestCachePolicy : public QObject
{
    Q_OBJECT

private slots:

    void date_isReadAsUtc()
    {
        const QDateTime date = httpDate("Sun, 06 Nov 1994 08:49:37 GMT");
        QCOMPARE(date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
        QVERIFY(!httpDate("0").isValid());
        QVERIFY(!httpDate("").isValid());
        QVERIFY(!httpDate("Sun, 06 Nov 1994 08:49:37 +0200").isValid());
    }

    void answer_isKeptIfAllowed_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char *name, const HttpHeaders &headers, bool isKept) {
            QTest::newRow(name) << headers << isKept;
        };
        row("max-age", {{"cache-control", "max-age=60"}}, true);
        row("private", {{"cache-control", "private, max-age=60"}}, true);
        row("no-cache with a validator", {{"cache-control", "no-cache"}, {"etag", "\"a\""}}, true);
        row("expires", {{"expires", "Sun, 06 Nov 1994 08:49:37 GMT"}}, true);
        row("etag", {{"etag", "\"a\""}}, true);
        row("last-modified", {{"last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"}}, true);
        row("vary on the encoding", {{"etag", "\"a\""}, {"vary", "Accept-Encoding"}}, true);
        row("nothing said", {{"content-type", "image/gif"}}, false);
        row("no-store", {{"cache-control", "max-age=60, No-Store"}, {"etag", "\"a\""}}, false);
        row("vary on more", {{"etag", "\"a\""}, {"vary", "Accept-Encoding, Cookie"}}, false);
        row("vary on all", {{"etag", "\"a\""}, {"vary", "*"}}, false);
        row("no-store in quotes is no directive", {{"cache-control", "max-age=60, x=\"a, no-store\""}}, true);
    }

    void answer_isKeptIfAllowed()
    {
        QFETCH(const HttpHeaders, headers);
        QFETCH(const bool, isKept);
        QCOMPARE(mayStore(answer(headers)), isKept);
    }

    void otherStatusOrDoubtfulBody_isNotKept()
    {
        Response response = answer({{"cache-control", "max-age=60"}});
        for (const int status : {206, 301, 302, 404, 500}) {
            response.status = status;
            QVERIFY(!mayStore(response));
        }
        response.status = 200;
        QVERIFY(mayStore(response));
        response.isProvenWhole = false;
        QVERIFY(!mayStore(response));
    }

    void freshness_followsTheHeaders_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<qint64>("secondsAgo"); // that the answer came
        QTest::addColumn<bool>("fresh");
        const auto row = [](const char *name, const HttpHeaders &headers, qint64 secondsAgo, bool fresh) {
            QTest::newRow(name) << headers << secondsAgo << fresh;
        };
        row("young", {{"cache-control", "max-age=60"}}, 59, true);
        row("old", {{"cache-control", "max-age=60"}}, 60, false);
        row("quoted", {{"cache-control", "max-age=\"60\""}}, 59, true);
        row("the shorter of two", {{"cache-control", "max-age=60, max-age=10"}}, 20, false);
        row("not a number", {{"cache-control", "max-age=soon"}}, 0, false);
        row("negative", {{"cache-control", "max-age=-5"}}, 0, false);
        row("no number", {{"cache-control", "max-age"}}, 0, false);
        row("huge", {{"cache-control", "max-age=99999999999"}}, 1000, true);
        row("no-cache", {{"cache-control", "no-cache, max-age=60"}}, 0, false);
        row("no-cache for a field", {{"cache-control", "no-cache=\"set-cookie, x\", max-age=60"}}, 0, false);
        row("must-revalidate while young", {{"cache-control", "must-revalidate, max-age=60"}}, 30, true);
        row("must-revalidate when old", {{"cache-control", "must-revalidate, max-age=60"}}, 61, false);
        row("shared caches only", {{"cache-control", "s-maxage=600"}}, 1, false);
        row("pragma", {{"pragma", "no-cache"}, {"expires", dateHeader(100)}}, 0, false);
        row("aged on its way", {{"cache-control", "max-age=60"}, {"age", "50"}}, 11, false);
        row("aged less", {{"cache-control", "max-age=60"}, {"age", "50"}}, 9, true);
        row("old date", {{"cache-control", "max-age=60"}, {"date", dateHeader(-100)}}, 0, false);
        row("expires later", {{"expires", dateHeader(100)}, {"date", dateHeader(0)}}, 0, true);
        row("expired", {{"expires", dateHeader(-1)}, {"date", dateHeader(-100)}}, 100, false);
        row("expires nonsense", {{"expires", "0"}}, 0, false);
        row("max-age beats expires", {{"expires", dateHeader(100)}, {"cache-control", "max-age=0"}}, 0, false);
        row("a tenth of its age", {{"last-modified", dateHeader(-1000)}, {"date", dateHeader(0)}}, 0, true);
        row("more than a tenth", {{"last-modified", dateHeader(-1200)}, {"date", dateHeader(-200)}}, 200, false);
        row("a guess is a day at most", {{"last-modified", dateHeader(-100'000'000)}}, 24 * 3600, false);
        row("nothing said", {}, 0, false);
        row("from the future", {{"cache-control", "max-age=60"}}, -5, false);
    }

    void freshness_followsTheHeaders()
    {
        QFETCH(const HttpHeaders, headers);
        QFETCH(const qint64, secondsAgo);
        QFETCH(const bool, fresh);
        QCOMPARE(isFresh(headers, Now.addSecs(-secondsAgo), Now), fresh);
    }

    void keptHeaders_holdNoUrl()
    {
        const HttpHeaders all = {{"etag", "\"a\""},
                                 {"content-type", "image/gif"},
                                 {"content-location", "https://a.org/?api_key=K3Y"},
                                 {"link", "<https://a.org/?api_key=K3Y>"},
                                 {"set-cookie", "a=b"}};
        const HttpHeaders kept = {{"etag", "\"a\""}, {"content-type", "image/gif"}};
        QCOMPARE(keptHeaders(all), kept);
    }
};

QTEST_APPLESS_MAIN(TestCachePolicy)
#include "tst_cachepolicy.moc"
