// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectorbench.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using State = CollectorSession::State;

// Which of a page's pictures are shown and chosen, and what is done with them.
class CollectorChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void filter_showsAKind();
    void filter_keepsTheSelection();
    void selection_isWhatIsDownloaded();
    void nothingSelected_meansAll();
    void addresses_areCopied();
    void favourites_areKept();

private:
    static void collect(CollectorUnderTest &ui)
    {
        ui.page->collect(ui.bench.server.url(u"/page"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    }
};

void CollectorChoiceTest::filter_showsAKind()
{
    CollectorUnderTest ui;
    collect(ui);
    auto *kind = ui.find<QComboBox>(u"kindBox"_s);
    const QList<int> counts{5, 2, 0, 1, 2}; // all, GIF, WebP, videos, not available
    for (int choice = 0; choice < counts.size(); ++choice) {
        kind->setCurrentIndex(choice);
        QCOMPARE(ui.rows(), counts.at(choice));
        QCOMPARE(ui.wall()->isVisible(), counts.at(choice) > 0);
    }
    kind->setCurrentIndex(1);
    ui.find<QComboBox>(u"sizeBox"_s)->setCurrentIndex(1); // 100 KB: b.gif alone
    QCOMPARE(ui.rows(), 1);
    QVERIFY(ui.indexOf(u"b.gif"_s).isValid());
}

void CollectorChoiceTest::filter_keepsTheSelection()
{
    CollectorUnderTest ui;
    collect(ui);
    ui.wall()->selectionModel()->select(ui.indexOf(u"b.gif"_s), QItemSelectionModel::Select);
    ui.wall()->selectionModel()->select(ui.indexOf(u"clip.mp4"_s), QItemSelectionModel::Select);
    ui.find<QComboBox>(u"kindBox"_s)->setCurrentIndex(1);
    QCOMPARE(ui.wall()->selectionModel()->selectedIndexes(), QModelIndexList{ui.indexOf(u"b.gif"_s)});
}

void CollectorChoiceTest::selection_isWhatIsDownloaded()
{
    CollectorUnderTest ui;
    collect(ui);
    QSignalSpy wanted(ui.page.get(), &CollectorPage::downloadWanted);
    ui.click(u"allButton"_s);
    QCOMPARE(ui.wall()->selectionModel()->selectedIndexes().size(), 5);
    ui.click(u"noneButton"_s);
    QVERIFY(ui.wall()->selectionModel()->selectedIndexes().isEmpty());
    ui.wall()->selectionModel()->select(ui.indexOf(u"a.gif"_s), QItemSelectionModel::Select);
    ui.wall()->selectionModel()->select(ui.indexOf(u"dead.gif"_s), QItemSelectionModel::Select);
    ui.click(u"invertButton"_s);
    QCOMPARE(ui.wall()->selectionModel()->selectedIndexes().size(), 3);
    ui.click(u"downloadButton"_s);
    QCOMPARE(wanted.size(), 1);
    const auto files = wanted.constFirst().constFirst().value<QList<TransferRequest>>();
    QCOMPARE(files.size(), 2); // the one of robots.txt is not asked for
    const QUrl big = ui.bench.server.url(u"/b.gif"_s);
    const auto found = std::find_if(files.cbegin(), files.cend(), [&big](const auto &file) { return file.url == big; });
    QVERIFY(found != files.cend());
    QCOMPARE(found->gif.originUrl, ui.bench.server.url(u"/page"_s));
    QCOMPARE(found->bytes, CollectorBench::gifOf(u"/b.gif"_s).size());
}

void CollectorChoiceTest::nothingSelected_meansAll()
{
    CollectorUnderTest ui;
    collect(ui);
    QSignalSpy wanted(ui.page.get(), &CollectorPage::downloadWanted);
    QVERIFY(ui.find<QPushButton>(u"downloadButton"_s)->text().contains('3'_L1));
    ui.click(u"downloadButton"_s);
    QCOMPARE(wanted.constFirst().constFirst().value<QList<TransferRequest>>().size(), 3);
}

void CollectorChoiceTest::addresses_areCopied()
{
    CollectorUnderTest ui;
    collect(ui);
    QSignalSpy said(ui.page.get(), &CollectorPage::said);
    ui.wall()->selectionModel()->select(ui.indexOf(u"a.gif"_s), QItemSelectionModel::Select);
    ui.click(u"copyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), ui.bench.server.url(u"/a.gif"_s).toString());
    QCOMPARE(said.size(), 1);
}

void CollectorChoiceTest::favourites_areKept()
{
    CollectorUnderTest ui;
    collect(ui);
    ui.click(u"keepButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ui.bench.library.favouriteCount(), 2, CollectorPatience);
}

QTEST_MAIN(CollectorChoiceTest)
#include "tst_collectorchoice.moc"
