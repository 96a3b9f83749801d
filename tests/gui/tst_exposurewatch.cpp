// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/exposurewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace gn;

// Losing the focus to another program is not tested: the offscreen platform can't do it.
class TestExposureWatch final : public QObject
{
    Q_OBJECT

private slots:
    void shownAndHidden_followsTheWindow();
    void widgetInAWindow_followsThatWindow();
};

void TestExposureWatch::shownAndHidden_followsTheWindow()
{
    QWidget widget;
    const ExposureWatch &watch = *new ExposureWatch(widget);
    QVERIFY(!watch.isWatched());
    QSignalSpy changed(&watch, &ExposureWatch::watchedChanged);
    widget.setAttribute(Qt::WA_ShowWithoutActivating);
    widget.show();
    QTRY_VERIFY(watch.isWatched());
    widget.hide();
    QTRY_VERIFY(!watch.isWatched());
    QCOMPARE(changed.count(), 2);
    widget.show();
    QTRY_VERIFY(watch.isWatched());
    widget.showMinimized();
    QTRY_VERIFY(!watch.isWatched());
}

void TestExposureWatch::widgetInAWindow_followsThatWindow()
{
    QWidget first;
    QWidget second;
    auto *widget = new QWidget(&first);
    const ExposureWatch &watch = *new ExposureWatch(*widget);
    first.show();
    QTRY_VERIFY(watch.isWatched());
    widget->setParent(&second);
    QTRY_VERIFY(!watch.isWatched());
    widget->show();
    second.show();
    QTRY_VERIFY(watch.isWatched());
    first.hide();
    QVERIFY(watch.isWatched());
    second.hide();
    QTRY_VERIFY(!watch.isWatched());
}

QTEST_MAIN(TestExposureWatch)
#include "tst_exposurewatch.moc"
