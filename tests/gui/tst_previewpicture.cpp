// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the preview shows of an item: loading and failing.

#include "gui/previewbench.h"

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPreviewPicture final : public QObject
{
    Q_OBJECT

private slots:
    void opened_fetchesTheRenditionThatFits();
    void cachedThumbnail_standsInUntilTheLargeOneIsThere();
    void cachedLarge_isNotFetched();
    void slow_showsProgress();
    void fastFlipping_cancelsWhatWasBefore();
    void missing_saysSoAndRetryLoads();
    void damaged_saysSoAndRetryLoads();
    void nothingToPaint_saysSo();
    void failedWithAStandIn_keepsIt();
    void closedWhileLoading_staysSilent();
    void widerWindow_fetchesTheBetterRendition();
};

namespace {

// The made pictures have a bar, the placeholder has one colour.
bool isPicture(PreviewCanvas &canvas)
{
    const QImage image = canvas.grab().toImage();
    const QImage plain = [&] {
        QImage one(image.size(), image.format());
        one.fill(image.pixelColor(0, 0));
        return one;
    }();
    return image != plain;
}

bool waitForProblem(const PreviewBench &bench)
{
    return QTest::qWaitFor([&] { return bench.problem()->isVisible(); }, 10'000);
}

void clickRetry(const PreviewBench &bench)
{
    const auto buttons = bench.problem()->findChildren<QPushButton *>();
    const auto visible =
        std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->isVisible(); });
    QVERIFY(visible != buttons.cend());
    QTest::mouseClick(*visible, Qt::LeftButton);
}

} // namespace

void TestPreviewPicture::opened_fetchesTheRenditionThatFits()
{
    PreviewBench bench;
    QVERIFY(bench.show(0));
    QCOMPARE(bench.server.requestsTo(u"/large/0"_s), 1);
    QCOMPARE(bench.server.requestsTo(u"/small/0"_s), 0);
    QCOMPARE(bench.counter(), u"1/5"_s);
    QVERIFY(bench.pictures.find(bench.url(u"large"_s, 0)) != nullptr);
}

void TestPreviewPicture::cachedThumbnail_standsInUntilTheLargeOneIsThere()
{
    PreviewBench bench;
    bench.replies[u"/large/0"_s] = {.body = PreviewBench::picture(LargePicture), .sentAtFirst = 60'000};
    bench.pictures.insert(bench.url(u"small"_s, 0), PreviewBench::picture(SmallPicture));
    QSignalSpy stills(bench.overlay, &PreviewOverlay::stillWanted);
    bench.open(0);
    QTRY_VERIFY(isPicture(*bench.canvas()));
    QTRY_VERIFY(bench.progress()->value() > bench.progress()->maximum() / 10);
    QVERIFY(bench.progress()->isVisible());
    QVERIFY(bench.counter().isEmpty());
    QCOMPARE(bench.canvas()->size(), LargePicture * 2); // it is as large as the large one will be
    bench.press(Qt::Key_S);
    QCOMPARE(stills.count(), 0);
    bench.server.sendMore();
    QVERIFY(bench.waitForPicture(0));
    QCOMPARE(bench.canvas()->size(), LargePicture * 2);
    bench.press(Qt::Key_S);
    QCOMPARE(stills.first().first().value<QImage>().size(), LargePicture);
}

void TestPreviewPicture::cachedLarge_isNotFetched()
{
    PreviewBench bench;
    bench.pictures.insert(bench.url(u"large"_s, 0), PreviewBench::picture(LargePicture));
    QVERIFY(bench.show(0));
    QCOMPARE(bench.server.requests().size(), 0);
}

void TestPreviewPicture::slow_showsProgress()
{
    PreviewBench bench;
    bench.replies[u"/large/0"_s] = {.body = PreviewBench::picture(LargePicture), .sentAtFirst = 150'000};
    bench.open(0);
    QVERIFY(bench.progress()->isVisible());
    QTRY_VERIFY(bench.progress()->value() > bench.progress()->maximum() / 3);
    QVERIFY(bench.progress()->value() < bench.progress()->maximum());
    bench.server.sendMore();
    QTRY_VERIFY(bench.progress()->isHidden());
}

void TestPreviewPicture::fastFlipping_cancelsWhatWasBefore()
{
    constexpr int Items = 30;
    PreviewBench bench(Items);
    for (int i = 0; i < Items - 1; ++i) {
        bench.replies[u"/large/%1"_s.arg(i)] = {.fault = FakeReply::Fault::StallBeforeHead};
    }
    bench.open(0);
    for (int i = 1; i < Items; ++i) {
        bench.press(Qt::Key_Right);
        QVERIFY(bench.queue.inFlight() + bench.queue.waiting() <= 1);
    }
    QVERIFY(bench.waitForPicture(Items - 1)); // nothing that stalls is in its way
    QCOMPARE(bench.queue.inFlight() + bench.queue.waiting(), 0);
}

void TestPreviewPicture::missing_saysSoAndRetryLoads()
{
    PreviewBench bench;
    bench.replies[u"/large/1"_s] = {.status = 404};
    bench.open(1);
    QVERIFY(waitForProblem(bench));
    QVERIFY(bench.progress()->isHidden());
    QVERIFY(bench.label(u"titleLabel"_s)->text().contains("isn't there"_L1));
    QVERIFY(!bench.canvas()->isVisible());
    bench.replies.clear();
    clickRetry(bench);
    QVERIFY(bench.waitForPicture(1));
    QVERIFY(!bench.problem()->isVisible());
    QVERIFY(bench.window.focusWidget() == bench.overlay);
}

void TestPreviewPicture::damaged_saysSoAndRetryLoads()
{
    PreviewBench bench;
    bench.replies[u"/large/1"_s] = {.body = "<html>Sign in</html>"_ba};
    bench.open(1);
    QVERIFY(waitForProblem(bench));
    QVERIFY(bench.label(u"titleLabel"_s)->text().contains("can't be shown"_L1));
    QVERIFY(bench.pictures.find(bench.url(u"large"_s, 1)) == nullptr);
    bench.replies.clear();
    clickRetry(bench);
    QVERIFY(bench.waitForPicture(1));
    bench.press(Qt::Key_Right); // and the neighbours never knew
    QVERIFY(bench.waitForPicture(2));
}

void TestPreviewPicture::nothingToPaint_saysSo()
{
    PreviewBench bench(1);
    Gif film = bench.gif(5);
    film.renditions = {{.name = u"original"_s, .url = bench.url(u"film"_s, 5), .format = MediaFormat::Mp4}};
    bench.model.append({film});
    bench.open(1);
    QVERIFY(bench.problem()->isVisible());
    QCOMPARE(bench.server.requests().size(), 0);
}

void TestPreviewPicture::failedWithAStandIn_keepsIt()
{
    PreviewBench bench;
    bench.replies[u"/large/0"_s] = {.status = 503};
    bench.pictures.insert(bench.url(u"small"_s, 0), PreviewBench::picture(SmallPicture));
    bench.open(0);
    QVERIFY(waitForProblem(bench));
    QTRY_VERIFY(bench.canvas()->isVisible());
    QTRY_COMPARE(bench.counter(), u"1/5"_s);
}

void TestPreviewPicture::closedWhileLoading_staysSilent()
{
    PreviewBench bench;
    bench.replies[u"/large/0"_s] = {.fault = FakeReply::Fault::StallBeforeHead};
    bench.open(0);
    QTRY_COMPARE(bench.queue.inFlight(), 1);
    bench.press(Qt::Key_Escape);
    QCOMPARE(bench.queue.inFlight() + bench.queue.waiting(), 0);
    QVERIFY(!bench.isAnyTimerRunning());
}

void TestPreviewPicture::widerWindow_fetchesTheBetterRendition()
{
    PreviewBench bench(0, QSize(260, 300));
    Gif gif = bench.gif(0);
    gif.renditions[0].size = {120, 90};
    gif.renditions[1].size = {640, 480};
    bench.model.append({gif});
    bench.replies[u"/large/0"_s] = {.body = PreviewBench::picture({640, 480})};
    bench.replies[u"/small/0"_s] = {.body = PreviewBench::picture({120, 90})};
    QVERIFY(bench.show(0));
    QCOMPARE(bench.server.requestsTo(u"/small/0"_s), 1);
    QCOMPARE(bench.server.requestsTo(u"/large/0"_s), 0);
    bench.window.resize(1000, 800);
    QTRY_COMPARE(bench.server.requestsTo(u"/large/0"_s), 1);
    QVERIFY(bench.waitForPicture(0));
    QTRY_VERIFY(bench.canvas()->width() > 480);
}

QTEST_MAIN(TestPreviewPicture)
#include "tst_previewpicture.moc"
