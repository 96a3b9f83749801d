// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/giflistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Gif gifOf(const QString &id, const QString &title = {})
{
    Gif gif;
    gif.id = id;
    gif.title = title;
    return gif;
}

} // namespace

class TestGifListModel final : public QObject
{
    Q_OBJECT

private slots:
    void append_keepsTheSourcesOrder();
    void append_duplicateIds_areDroppedAcrossPages();
    void append_nothingNew_saysNothing();
    void clear_forgetsIds();
    void data_givesTitleNameAndPicture();
    void data_withoutAnyName_hasAnAccessibleOne();
    void data_outsideTheModel_isNothing();
};

void TestGifListModel::append_keepsTheSourcesOrder()
{
    GifListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({gifOf(u"b"_s), gifOf(u"a"_s)});
    model.append({gifOf(u"c"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.gifAt(0).id, u"b"_s);
    QCOMPARE(model.gifAt(1).id, u"a"_s);
    QCOMPARE(model.gifAt(2).id, u"c"_s);
}

void TestGifListModel::append_duplicateIds_areDroppedAcrossPages()
{
    GifListModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({gifOf(u"a"_s, u"first"_s), gifOf(u"a"_s, u"second"_s), gifOf(u"b"_s)});
    model.append({gifOf(u"b"_s), gifOf(u"c"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.gifAt(0).title, u"first"_s);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.at(1).at(1).toInt(), 2);
    QCOMPARE(inserted.at(1).at(2).toInt(), 2);
}

void TestGifListModel::append_nothingNew_saysNothing()
{
    GifListModel model;
    model.append({gifOf(u"a"_s)});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({gifOf(u"a"_s)});
    model.append({});
    QCOMPARE(inserted.size(), 0);
}

void TestGifListModel::clear_forgetsIds()
{
    GifListModel model;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.clear();
    QCOMPARE(reset.size(), 0);
    model.append({gifOf(u"a"_s)});
    model.clear();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    model.append({gifOf(u"a"_s)});
    QCOMPARE(model.rowCount(), 1);
}

void TestGifListModel::data_givesTitleNameAndPicture()
{
    Gif gif = gifOf(u"a"_s, u"Happy Dance GIF"_s);
    gif.altText = u"a cat that dances"_s;
    gif.renditions = {{.name = u"fixed_width"_s, .url = QUrl(u"https://example.org/a.gif"_s), .size = {200, 113}}};
    GifListModel model;
    model.append({gif});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), u"Happy Dance GIF"_s);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"Happy Dance GIF"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"a cat that dances"_s);
    QCOMPARE(index.data(GifListModel::PictureSizeRole).toSize(), QSize(200, 113));
    QCOMPARE(index.data(GifListModel::GifRole).value<Gif>(), gif);
}

void TestGifListModel::data_withoutAnyName_hasAnAccessibleOne()
{
    GifListModel model;
    model.append({gifOf(u"a"_s)});
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestGifListModel::data_outsideTheModel_isNothing()
{
    GifListModel model;
    model.append({gifOf(u"a"_s)});
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

} // namespace gn

QTEST_MAIN(gn::TestGifListModel)
#include "tst_giflistmodel.moc"
