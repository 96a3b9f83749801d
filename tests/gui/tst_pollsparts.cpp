// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollbar.h"
#include "gui/polls/pollbars.h"
#include "gui/polls/polllistmodel.h"
#include "gui/polls/polltexts.h"
#include "gui/polls/qrpicture.h"
#include "gui/polls/qrview.h"
#include "gui/pollsbench.h"
#include "gui/wall/motion.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

Poll poll(qint64 id, int first = 0, int second = 0)
{
    return {.id = id,
            .question = u"Which?"_s,
            .published = QDate(2026, 11, 23),
            .choices = {{.id = id * 10, .text = u"Tom"_s, .votes = first},
                        {.id = id * 10 + 1, .text = u"Garfield"_s, .votes = second}}};
}

QList<qint64> ids(const PollListModel &model)
{
    QList<qint64> found;
    for (const Poll &each : model.polls()) {
        found.append(each.id);
    }
    return found;
}

} // namespace

// The page's parts one by one.
class PollsPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void model_keepsTheNewestFirst();
    void model_sameListKeepsItsRows();
    void bars_moveToANewResult();
    void bars_jumpWhereLessMotionIsWanted();
    void bars_ofAnotherPollBeginAnew();
    void bar_isSpokenAsAProgressBar();
    void bar_isTallerForLongTexts();
    void rightToLeft_fillsFromTheRight();
    void texts_sayTheState();
    void links_standBesideTheServersRoot();
    void qrView_isCrispAtEveryRatio();
};

void PollsPartsTest::model_keepsTheNewestFirst()
{
    PollListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPolls({poll(3), poll(1)});
    model.put(poll(2));
    model.put(poll(4));
    QCOMPARE(ids(model), (QList<qint64>{4, 3, 2, 1}));
    model.remove(3);
    model.remove(99);
    QCOMPARE(ids(model), (QList<qint64>{4, 2, 1}));
    QCOMPARE(model.find(2), std::optional(poll(2)));
    QCOMPARE(model.find(3), std::nullopt);
}

void PollsPartsTest::model_sameListKeepsItsRows()
{
    PollListModel model;
    model.setPolls({poll(2), poll(1)});
    QSignalSpy reset(&model, &PollListModel::modelReset);
    QSignalSpy changed(&model, &PollListModel::dataChanged);
    model.setPolls({poll(2), poll(1, 5)});
    QVERIFY(reset.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    model.setPolls({poll(1)});
    QCOMPARE(reset.size(), 1);
}

void PollsPartsTest::bars_moveToANewResult()
{
    PollsBench bench;
    PollBars bars(bench.services());
    bars.resize(400, 300);
    bars.show();
    bars.setPoll(poll(1));
    bars.setPoll(poll(1, 3, 1));
    const PollBar *bar = bars.bars().constFirst();
    QCOMPARE(bar->value(), 75);
    QVERIFY(bar->shownPercent() < 75); // on its way
    QTRY_COMPARE(bar->shownPercent(), 75.0);
    QVERIFY(bar->score().isLeading);
    QVERIFY(!bars.bars().constLast()->score().isLeading);
}

void PollsPartsTest::bars_jumpWhereLessMotionIsWanted()
{
    PollsBench bench;
    bench.settings.setValue(settings::Motion, static_cast<int>(Motion::Never));
    PollBars bars(bench.services());
    bars.show();
    bars.setPoll(poll(1));
    bars.setPoll(poll(1, 3, 1));
    QCOMPARE(bars.bars().constFirst()->shownPercent(), 75.0);
}

void PollsPartsTest::bars_ofAnotherPollBeginAnew()
{
    PollsBench bench;
    PollBars bars(bench.services());
    bars.show();
    bars.setPoll(poll(1, 3, 1));
    bars.setPoll(poll(2, 1, 1));
    QCOMPARE(bars.bars().size(), 2);
    QCOMPARE(bars.bars().constFirst()->shownPercent(), 50.0); // it did not move there from 75
}

void PollsPartsTest::bar_isSpokenAsAProgressBar()
{
    PollsBench bench;
    PollBars bars(bench.services());
    bars.show();
    bars.setPoll(poll(1, 3, 1));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(bars.bars().constFirst());
    QVERIFY(spoken != nullptr);
    QCOMPARE(spoken->role(), QAccessible::ProgressBar);
    QCOMPARE(spoken->text(QAccessible::Name), u"Tom"_s);
    QVERIFY(spoken->text(QAccessible::Description).contains("75"_L1));
    QCOMPARE(spoken->valueInterface()->currentValue().toInt(), 75);
}

void PollsPartsTest::bar_isTallerForLongTexts()
{
    PollBar bar;
    bar.setScore({.text = u"short"_s}, false);
    const int low = bar.heightForWidth(300);
    bar.setScore({.text = QString(200, u'w')}, false);
    QVERIFY(bar.heightForWidth(300) > low);
    QVERIFY(bar.heightForWidth(900) < bar.heightForWidth(300));
}

void PollsPartsTest::rightToLeft_fillsFromTheRight()
{
    PollBar bar;
    bar.resize(300, bar.heightForWidth(300));
    bar.setScore({.text = u"a"_s, .percent = 40}, false);
    const QRgb full = bar.palette().color(QPalette::Highlight).rgb();
    const auto countLeft = [&] {
        const QImage image = bar.grab().toImage();
        int left = 0;
        for (int y = 0; y < image.height(); ++y) {
            left += image.pixel(30, y) == full ? 1 : 0;
        }
        return left;
    };
    QVERIFY(countLeft() > 0);
    bar.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(countLeft(), 0);
}

void PollsPartsTest::texts_sayTheState()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Poll each = poll(1);
    QCOMPARE(pollStateText(each, now), u"Open"_s);
    each.closesAt = now.addSecs(60);
    QVERIFY(pollStateText(each, now).startsWith("Open until"_L1));
    QCOMPARE(nextTurnOf(each, now), each.closesAt);
    each.opensAt = now.addSecs(30);
    QVERIFY(pollStateText(each, now).startsWith("Opens"_L1));
    QCOMPARE(nextTurnOf(each, now), each.opensAt);
    each.closesAt = now.addSecs(-1);
    each.opensAt = {};
    QCOMPARE(pollStateText(each, now), u"Closed"_s);
    QVERIFY(!nextTurnOf(each, now).isValid());
}

void PollsPartsTest::links_standBesideTheServersRoot()
{
    QCOMPARE(pollLink(QUrl(u"http://[::1]:8080/"_s), 7), QUrl(u"http://[::1]:8080/poll/7"_s));
    QCOMPARE(pollLink(QUrl(u"http://a.example:8080"_s), 7), QUrl(u"http://a.example:8080/poll/7"_s));
    QVERIFY(!pollLink({}, 7).isValid());
}

void PollsPartsTest::qrView_isCrispAtEveryRatio()
{
    const Result<QrCode> code = qrCode(u"http://192.168.1.7:8080/poll/7"_s);
    QVERIFY(code.has_value());
    QrView view;
    view.setCode(*code);
    view.resize(301, 290);
    for (const qreal ratio : {1.0, 1.25, 2.0}) {
        QImage image((QSizeF(view.size()) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::red);
        view.render(&image, {}, {}, QWidget::DrawChildren);
        int greys = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                const bool isGround = qGreen(pixel) == 0 && qRed(pixel) == 255;
                greys += !isGround && pixel != 0xff000000 && pixel != 0xffffffff ? 1 : 0;
            }
        }
        QCOMPARE(greys, 0);
    }
}

QTEST_MAIN(PollsPartsTest)

#include "tst_pollsparts.moc"
