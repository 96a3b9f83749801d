// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphyerrors.h"
#include "providers/giphyparser.h"

#include <QTest>

using namespace gn;
using namespace gn::giphy;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gn::Error::Kind)

namespace {

constexpr int LastOffset = 4999;

// Written with single quotes, to be readable.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

// Statuses and bodies that are no results, in every shape they came in since 2013.
class GiphyErrorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void error_data();
    void error();
    void error_quotesTheServersText();
};

void GiphyErrorsTest::error_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");

    const auto meta = [](int status, const QByteArray &text) -> QByteArray {
        return json("{'data':[],'meta':{'status':") + QByteArray::number(status) + json(",'msg':'") + text
               + json("','response_id':''}}");
    };
    const QByteArray html = "<!DOCTYPE html><html><body>Sign in</body></html>";
    QTest::newRow("bad request") << 400 << meta(400, "Bad Request") << Kind::HttpStatus;
    QTest::newRow("wrong key") << 401 << meta(401, "Unauthorized") << Kind::KeyRefused;
    QTest::newRow("banned") << 403 << meta(403, "BANNED") << Kind::KeyBanned;
    QTest::newRow("forbidden 2014") << 403 << QByteArray(json("{'meta':{'status':403,'msg':'Forbidden'}}"))
                                    << Kind::KeyBanned;
    QTest::newRow("wrong key, old gateway")
        << 403 << QByteArray(json("{'message':'Invalid authentication credentials'}")) << Kind::KeyRefused;
    QTest::newRow("not found") << 404 << meta(404, "Not Found") << Kind::NotFound;
    QTest::newRow("too long") << 414 << meta(414, "URI Too Long") << Kind::InvalidQuery;
    QTest::newRow("too long, gateway's page") << 414 << html << Kind::InvalidQuery;
    QTest::newRow("rate limit") << 429 << meta(429, "API rate limit exceeded") << Kind::RateLimited;
    QTest::newRow("rate limit, old gateway")
        << 429 << QByteArray(json("{'message':'API rate limit exceeded'}")) << Kind::RateLimited;
    QTest::newRow("rate limit as 403") << 403 << QByteArray(json("{'message':'API rate limit exceeded'}"))
                                       << Kind::RateLimited;
    QTest::newRow("rate limit as 200") << 200 << QByteArray(json("{'message':'API rate limit exceeded'}"))
                                       << Kind::RateLimited;
    QTest::newRow("region") << 403 << QByteArray(json("{'message':'This content is not available in your location'}"))
                            << Kind::RegionBlocked;
    QTest::newRow("server error") << 500 << meta(500, "Internal Server Error") << Kind::Outage;
    QTest::newRow("gateway's page") << 502 << html << Kind::Outage;
    QTest::newRow("empty 503") << 503 << QByteArray() << Kind::Outage;
    QTest::newRow("empty 403") << 403 << QByteArray() << Kind::KeyBanned;
    QTest::newRow("a proxy's 403") << 403 << html << Kind::HttpStatus;
    QTest::newRow("a proxy's 401") << 401 << html << Kind::HttpStatus;
    QTest::newRow("error inside 200") << 200 << meta(401, "Unauthorized") << Kind::KeyRefused;
    QTest::newRow("synthetic") << 200 << meta(200, "OK") << Kind::Outage;
    QTest::newRow("no response_id") << 200 << QByteArray(json("{'data':[],'meta':{'status':200}}")) << Kind::Outage;
    QTest::newRow("empty object, no id") << 200 << QByteArray(json("{'data':{},'meta':{'status':200}}"))
                                         << Kind::Outage;
    QTest::newRow("no meta") << 200 << QByteArray(json("{'data':[]}")) << Kind::Outage;
    QTest::newRow("unknown message") << 200 << QByteArray(json("{'message':'hello'}")) << Kind::InvalidData;
    QTest::newRow("html") << 200 << html << Kind::InvalidData;
    QTest::newRow("nothing") << 200 << QByteArray() << Kind::InvalidData;
    QTest::newRow("cut json") << 200 << QByteArray(json("{'data':[{'id':'abc','ima")) << Kind::InvalidData;
    QTest::newRow("an array") << 200 << QByteArray("[1,2]") << Kind::InvalidData;
    QTest::newRow("too deep") << 200 << QByteArray(5000, '[') << Kind::InvalidData;
}

void GiphyErrorsTest::error()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    const auto page = parsePage({status, body}, {}, LastOffset);
    QVERIFY(!page);
    QCOMPARE(kindName(page.error().kind), kindName(kind));
    QVERIFY(!parseGif({status, body}));
    QVERIFY(!parseTerms({status, body}));
    QVERIFY(!parseCategories({status, body}));
    QVERIFY(!parseGifs({status, body}));
}

void GiphyErrorsTest::error_quotesTheServersText()
{
    const Error error = classify(403, u"BANNED"_s);
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.detail, u"HTTP 403: BANNED"_s);
    QVERIFY(classify(500, QString(10'000, u'x')).detail.size() < 300);
}

QTEST_GUILESS_MAIN(GiphyErrorsTest)
#include "tst_giphyerrors.moc"
