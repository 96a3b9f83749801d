// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "giphyfixture.h"
#include "support/tinygif.h"

#include <QBuffer>
#include <QImageReader>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

QList<QImage> framesOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    QList<QImage> frames;
    for (QImage frame = reader.read(); !frame.isNull(); frame = reader.read()) {
        frames.append(frame);
    }
    return frames;
}

} // namespace

// The fake must be right itself: its GIFs are GIFs, its bodies GIPHY's to the byte.
class GiphyFakeTest final : public QObject
{
    Q_OBJECT

private slots:
    void tinyGif_decodes_data();
    void tinyGif_decodes();
    void tinyGif_moves();
    void media_isAGifOfItsSize();
    void media_knowsItsETag();
    void media_faults_areServed();
    void errorBody_hasGiphysLength();
    void answers_areTheSameEveryTime();

private:
    static Result<Response> fetch(GiphyFixture &giphy, const QUrl &url, const QList<HttpHeader> &headers = {});
    static QList<Gif> search(GiphyFixture &giphy, const QString &word);
    static QUrl mediaOf(const Gif &gif, const QString &name);
};

Result<Response> GiphyFakeTest::fetch(GiphyFixture &giphy, const QUrl &url, const QList<HttpHeader> &headers)
{
    Outcome<Response> outcome;
    FetchRequest request{.url = url, .headers = headers};
    if (url.path().contains("xhang"_L1)) { // the rest may take its time on a busy machine
        request.limits.idleTimeout = std::chrono::milliseconds(500);
    }
    const auto ticket = giphy.queue.get(request, FetchQueue::Visible, outcome.handler());
    outcome.wait();
    return outcome.isValue() ? Result<Response>(outcome.value()) : Result<Response>(Unexpected(outcome.error()));
}

QList<Gif> GiphyFakeTest::search(GiphyFixture &giphy, const QString &word)
{
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = word, .limit = 6}, outcome.handler());
    outcome.wait();
    return outcome.isValue() ? outcome.value().gifs : QList<Gif>();
}

QUrl GiphyFakeTest::mediaOf(const Gif &gif, const QString &name)
{
    for (const Rendition &rendition : gif.renditions) {
        if (rendition.name == name) {
            return rendition.url;
        }
    }
    return {};
}

void GiphyFakeTest::tinyGif_decodes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("frames");
    QTest::newRow("usual") << QSize(200, 113) << 6;
    QTest::newRow("still") << QSize(64, 48) << 1;
    QTest::newRow("one pixel") << QSize(1, 1) << 3;
    QTest::newRow("one line") << QSize(300, 1) << 2;
    QTest::newRow("one column") << QSize(1, 300) << 2;
    QTest::newRow("code table's edge") << QSize(120, 2) << 2;
    QTest::newRow("large") << QSize(1000, 700) << 2;
    QTest::newRow("many frames") << QSize(10, 10) << 200;
}

void GiphyFakeTest::tinyGif_decodes()
{
    QFETCH(QSize, size);
    QFETCH(int, frames);
    QByteArray bytes = tinyGif(size, frames, 0xff3b6ea5, 7);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    QCOMPARE(reader.format(), QByteArray("gif"));
    QCOMPARE(reader.size(), size);
    const QList<QImage> images = framesOf(bytes);
    QCOMPARE(images.size(), frames);
    for (const QImage &image : images) {
        QCOMPARE(image.size(), size);
    }
    reader.read();
    QCOMPARE(reader.nextImageDelay(), 70);
}

void GiphyFakeTest::tinyGif_moves()
{
    const QList<QImage> images = framesOf(tinyGif({60, 40}, 4, 0xffb5533c, 10));
    QVERIFY(images.at(0) != images.at(1));
    QVERIFY(images.at(1) != images.at(3));
    // The bar is the lightest shade, the field under it is not, and what it left is the field again.
    QCOMPARE(images.at(0).pixel(2, 20), 0xffffffff);
    QVERIFY(images.at(0).pixel(58, 20) != 0xffffffff);
    QCOMPARE(images.at(3).pixel(58, 20), 0xffffffff);
    QCOMPARE(images.at(3).pixel(2, 20), images.at(0).pixel(58, 20));
}

void GiphyFakeTest::media_isAGifOfItsSize()
{
    GiphyFixture giphy;
    const QList<Gif> gifs = search(giphy, u"cats"_s);
    QCOMPARE(gifs.size(), 6);
    for (const int at : {0, 2}) { // a wide one, a high one
        for (const Rendition &rendition : gifs.at(at).renditions) {
            if (rendition.format == MediaFormat::Mp4) {
                continue;
            }
            const auto response = fetch(giphy, rendition.url);
            QVERIFY(response && response->status == 200);
            const QList<QImage> frames = framesOf(response->body);
            QVERIFY2(!frames.isEmpty(), qPrintable(rendition.name));
            QCOMPARE(frames.first().size(), rendition.size);
            QCOMPARE(frames.size() == 1, rendition.isStill);
        }
    }
}

void GiphyFakeTest::media_knowsItsETag()
{
    GiphyFixture giphy;
    const QUrl url = mediaOf(search(giphy, u"cats"_s).first(), u"fixed_width"_s);
    const auto first = fetch(giphy, url);
    QVERIFY(first && !first->headers.value("etag").isEmpty());
    QVERIFY(first->headers.value("cache-control").contains("max-age"));
    const auto second = fetch(giphy, url, {{"If-None-Match", first->headers.value("etag")}});
    QVERIFY(second.has_value());
    QCOMPARE(second->status, 304);
    QCOMPARE(giphy.fake.mediaRequests(), 2);
}

void GiphyFakeTest::media_faults_areServed()
{
    GiphyFixture giphy;
    const QList<Gif> gifs = search(giphy, u"__media"_s);
    QCOMPARE(gifs.size(), 6);
    QCOMPARE(fetch(giphy, mediaOf(gifs.at(0), u"fixed_width"_s))->status, 404);
    QCOMPARE(fetch(giphy, mediaOf(gifs.at(1), u"fixed_width"_s))->status, 403);
    const auto cut = fetch(giphy, mediaOf(gifs.at(2), u"fixed_width"_s));
    QVERIFY(cut && cut->status == 200 && !cut->body.endsWith(';'));
    const auto stalled = fetch(giphy, mediaOf(gifs.at(3), u"fixed_width"_s));
    QVERIFY(!stalled && stalled.error().kind == Error::Kind::Timeout);
    QVERIFY(!framesOf(fetch(giphy, mediaOf(gifs.at(4), u"fixed_width"_s))->body).isEmpty());
}

// "Content-Length: 123" was seen with a real 403.
void GiphyFakeTest::errorBody_hasGiphysLength()
{
    GiphyFixture giphy;
    const auto response = fetch(giphy, QUrl(giphy.fake.apiUrl().toString() + u"/gifs/trending?api_key=banned"_s));
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 403);
    QCOMPARE(response->body.size(), 123);
}

void GiphyFakeTest::answers_areTheSameEveryTime()
{
    GiphyFixture one;
    GiphyFixture two;
    const QList<Gif> first = search(one, u"cats"_s);
    const QList<Gif> second = search(two, u"cats"_s);
    QCOMPARE(first.size(), second.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        QCOMPARE(first.at(i).id, second.at(i).id);
        QCOMPARE(first.at(i).title, second.at(i).title);
    }
    QVERIFY(search(one, u"dogs"_s).first().id != first.first().id);
}

QTEST_GUILESS_MAIN(GiphyFakeTest)
#include "tst_giphyfake.moc"
