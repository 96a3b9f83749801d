// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview over a model that changes under it.

#include "gui/previewbench.h"

#include <QStandardItemModel>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

// Begins anew with the same items, in another order.
class Reversible final : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(gifs.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == GifListModel::GifRole ? QVariant::fromValue(gifs.at(index.row())) : QVariant();
    }

    void reverse()
    {
        beginResetModel();
        std::reverse(gifs.begin(), gifs.end());
        endResetModel();
    }

    QList<Gif> gifs;
};

void fill(QStandardItemModel &model, const QList<Gif> &gifs)
{
    for (const Gif &gif : gifs) {
        auto *item = new QStandardItem;
        item->setData(QVariant::fromValue(gif), GifListModel::GifRole);
        model.appendRow(item);
    }
}

} // namespace

class TestPreviewModel final : public QObject
{
    Q_OBJECT

private slots:
    void shownRowRemoved_goesOnWithTheNext();
    void lastRowRemoved_goesOnWithTheOneBefore();
    void onlyRowRemoved_closes();
    void rowBeforeRemoved_changesNothing();
    void modelResetWithTheItem_goesOn();
    void modelCleared_closes();
    void modelDestroyed_closes();
    void rowsAppended_offersTheNext();
    void nearTheEnd_asksForMore();
    void refreshedData_changesTheTitle();
};

void TestPreviewModel::shownRowRemoved_goesOnWithTheNext()
{
    QStandardItemModel model;
    PreviewBench bench;
    fill(model, bench.gifs);
    bench.overlay->open(model, model.index(1, 0));
    const QSignalSpy current(bench.overlay, &PreviewOverlay::currentChanged);
    model.removeRow(1);
    QCOMPARE(bench.currentRow(), 1);
    QCOMPARE(bench.overlay->currentGif().id, u"2"_s);
    QCOMPARE(current.count(), 1);
    QVERIFY(bench.waitForPicture(1));
}

void TestPreviewModel::lastRowRemoved_goesOnWithTheOneBefore()
{
    QStandardItemModel model;
    PreviewBench bench;
    fill(model, bench.gifs);
    bench.overlay->open(model, model.index(3, 0));
    model.removeRows(2, 2);
    QCOMPARE(bench.overlay->currentGif().id, u"1"_s);
    QVERIFY(!bench.button(u"Next"_s)->isEnabled());
}

void TestPreviewModel::onlyRowRemoved_closes()
{
    PreviewBench bench;
    QStandardItemModel model;
    fill(model, {bench.gifs.first()});
    const QSignalSpy closed(bench.overlay, &PreviewOverlay::closed);
    bench.overlay->open(model, model.index(0, 0));
    model.removeRow(0);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!closed.first().first().toModelIndex().isValid());
    QVERIFY(!bench.overlay->isVisible());
}

void TestPreviewModel::rowBeforeRemoved_changesNothing()
{
    PreviewBench bench;
    QStandardItemModel model;
    fill(model, bench.gifs);
    bench.overlay->open(model, model.index(2, 0));
    const QSignalSpy current(bench.overlay, &PreviewOverlay::currentChanged);
    model.removeRow(0);
    QCOMPARE(current.count(), 0);
    QCOMPARE(bench.overlay->currentGif().id, u"2"_s);
    bench.press(Qt::Key_Left);
    QCOMPARE(bench.overlay->currentGif().id, u"1"_s);
    bench.press(Qt::Key_Left);
    QVERIFY(!bench.button(u"Previous"_s)->isEnabled());
}

void TestPreviewModel::modelResetWithTheItem_goesOn()
{

    PreviewBench bench;
    Reversible model;
    model.gifs = bench.gifs;
    bench.overlay->open(model, model.index(0, 0));
    QVERIFY(bench.waitForPicture(0));
    model.reverse();
    QVERIFY(bench.overlay->isOpen());
    QCOMPARE(bench.currentRow(), 3);
    QCOMPARE(bench.overlay->currentGif().id, u"0"_s);
    QVERIFY(bench.isReady());
    QVERIFY(!bench.button(u"Next"_s)->isEnabled());
}

void TestPreviewModel::modelCleared_closes()
{
    PreviewBench bench;
    const QSignalSpy closed(bench.overlay, &PreviewOverlay::closed);
    QVERIFY(bench.show(2));
    bench.model.clear();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!bench.overlay->isVisible());
    QVERIFY(bench.window.focusWidget() == bench.body);
}

void TestPreviewModel::modelDestroyed_closes()
{
    PreviewBench bench;
    auto model = std::make_unique<GifListModel>();
    model->append(bench.gifs);
    const QSignalSpy closed(bench.overlay, &PreviewOverlay::closed);
    bench.overlay->open(*model, model->index(0));
    model.reset();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!closed.first().first().toModelIndex().isValid());
}

void TestPreviewModel::rowsAppended_offersTheNext()
{
    PreviewBench bench(1);
    bench.open(0);
    QVERIFY(!bench.button(u"Next"_s)->isEnabled());
    bench.model.append({bench.gif(7)});
    QVERIFY(bench.button(u"Next"_s)->isEnabled());
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.overlay->currentGif().id, u"7"_s);
}

void TestPreviewModel::nearTheEnd_asksForMore()
{
    PreviewBench bench(20);
    const QSignalSpy nearEnd(bench.overlay, &PreviewOverlay::nearEnd);
    bench.open(5);
    bench.press(Qt::Key_Right);
    QCOMPARE(nearEnd.count(), 0);
    bench.press(Qt::Key_End);
    QCOMPARE(nearEnd.count(), 1);
}

void TestPreviewModel::refreshedData_changesTheTitle()
{
    QStandardItemModel model;
    PreviewBench bench;
    fill(model, {bench.gifs.first()});
    bench.overlay->open(model, model.index(0, 0));
    QVERIFY(bench.waitForPicture(0));
    const QSignalSpy current(bench.overlay, &PreviewOverlay::currentChanged);
    Gif renamed = bench.gifs.first();
    renamed.title = u"Better"_s;
    model.item(0)->setData(QVariant::fromValue(renamed), GifListModel::GifRole);
    QCOMPARE(bench.label(u"previewTitle"_s)->text(), u"Better"_s);
    QCOMPARE(current.count(), 0);
    QVERIFY(bench.isReady()); // the picture was not fetched again
}

QTEST_MAIN(TestPreviewModel)
#include "tst_previewmodel.moc"
