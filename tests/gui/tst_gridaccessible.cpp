// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall.h"
#include "gui/wall/gridaccessible.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;
using test::Picture;
using test::Wall;
using test::WallItem;

namespace {

struct Heard
{
    QAccessible::Event type;
    int child;
};

QList<Heard> heard; // QAccessible's handler is a plain function

void listen(QAccessibleEvent *event)
{
    heard.append({event->type(), event->child()});
    if (event->child() >= 0 && event->accessibleInterface() != nullptr) {
        event->uniqueId(); // what a screen reader's bridge does
    }
}

// Nobody is told anything while no platform bridge is active, as under the offscreen platform (Qt 6.4): there only the
// tree can be looked at. Under Xvfb with an accessibility bus (QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1) all of it runs.
bool wasHeard(QAccessible::Event type, int child)
{
    return !QAccessible::isActive() || std::any_of(heard.cbegin(), heard.cend(), [=](const Heard &event) {
        return event.type == type && event.child == child;
    });
}

} // namespace

class TestGridAccessible final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void wall_isAListOfItsItems();
    void item_tellsNameStateAndPlace();
    void brokenItem_describesWhy();
    void press_activates();
    void focusAndSelection_areTold();
    void modelReset_makesNewItems();
    void viewGone_itemsAreInvalid();
    void eventsForMissingChildren_doNotCrash();
};

void TestGridAccessible::initTestCase()
{
    installAccessibility();
    installAccessibility(); // a second time does no harm
}

void TestGridAccessible::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    heard.clear();
}

void TestGridAccessible::wall_isAListOfItsItems()
{
    Wall wall;
    wall.append(30, WallItem{.picture = Picture::Missing});
    wall.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&wall.view);
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 30);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    for (int row = 0; row < 30; ++row) {
        QAccessibleInterface *item = list->child(row);
        QVERIFY(item != nullptr && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), row);
        QCOMPARE(list->child(row), item); // the same one each time
    }
    QVERIFY(list->child(30) == nullptr);
    QVERIFY(list->child(-1) == nullptr);
}

void TestGridAccessible::item_tellsNameStateAndPlace()
{
    Wall wall;
    wall.append(60, WallItem{.picture = Picture::Missing});
    wall.show();
    wall.view.setCurrentIndex(wall.model.index(2));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&wall.view);
    QAccessibleInterface *item = list->child(2);
    QCOMPARE(item->text(QAccessible::Name), u"Picture 2"_s);
    QVERIFY(item->state().selectable);
    QVERIFY(item->state().selected);
    QVERIFY(!item->state().offscreen);
    QVERIFY(!list->child(3)->state().selected);
    QVERIFY(list->child(59)->state().offscreen);
    QCOMPARE(item->rect(), QRect(wall.view.viewport()->mapToGlobal(wall.rect(2).topLeft()), wall.rect(2).size()));
    const QPoint centre = item->rect().center();
    QCOMPARE(list->childAt(centre.x(), centre.y()), item);
    const QPoint gap = item->rect().topLeft() - QPoint(3, 0);
    QVERIFY(list->childAt(gap.x(), gap.y()) == nullptr);
}

void TestGridAccessible::brokenItem_describesWhy()
{
    Wall wall;
    wall.append({WallItem{}, WallItem{.picture = Picture::Damaged}});
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&wall.view);
    QCOMPARE(list->child(1)->text(QAccessible::Description), wall.view.failureText(wall.model.index(1)));
    QVERIFY(!list->child(1)->text(QAccessible::Description).isEmpty());
    QVERIFY(list->child(0)->text(QAccessible::Description).isEmpty());
}

void TestGridAccessible::press_activates()
{
    Wall wall;
    wall.append(5, WallItem{.picture = Picture::Missing});
    wall.show();
    QSignalSpy activated(&wall.view, &QAbstractItemView::activated);
    QAccessibleActionInterface *actions =
        QAccessible::queryAccessibleInterface(&wall.view)->child(3)->actionInterface();
    QVERIFY(actions != nullptr);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(wall.currentRow(), 3);
}

void TestGridAccessible::focusAndSelection_areTold()
{
    Wall wall;
    wall.append(9, WallItem{.picture = Picture::Missing});
    wall.show();
    wall.view.activateWindow();
    wall.view.setFocus();
    QTRY_VERIFY(wall.view.hasFocus());
    QAccessible::installUpdateHandler(&listen);
    wall.view.setCurrentIndex(wall.model.index(4));
    QVERIFY(wasHeard(QAccessible::Focus, 4));
    QVERIFY(wasHeard(QAccessible::Selection, 4));
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QVERIFY(wasHeard(QAccessible::Focus, 5));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&wall.view);
    QCOMPARE(list->focusChild(), list->child(5));
    QVERIFY(list->child(5)->state().focused);
}

void TestGridAccessible::modelReset_makesNewItems()
{
    Wall wall;
    wall.append(9, WallItem{.picture = Picture::Missing});
    wall.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&wall.view);
    const QAccessible::Id old = QAccessible::uniqueId(list->child(4));
    QAccessible::installUpdateHandler(&listen);
    wall.model.clear();
    QCOMPARE(list->childCount(), 0);
    QVERIFY(list->child(4) == nullptr);
    QVERIFY(wasHeard(QAccessible::ObjectReorder, -1));
    QVERIFY(!QAccessible::accessibleInterface(old)->isValid());
    wall.append(9, WallItem{.picture = Picture::Missing});
    QVERIFY(list->child(4) != nullptr);
    QVERIFY(list->child(4)->isValid());
    QCOMPARE(list->child(4)->text(QAccessible::Name), u"Picture 4"_s);
    QVERIFY(QAccessible::accessibleInterface(old) == nullptr); // not kept for ever
}

void TestGridAccessible::viewGone_itemsAreInvalid()
{
    QAccessible::Id id = 0;
    {
        Wall wall;
        wall.append(9, WallItem{.picture = Picture::Missing});
        wall.show();
        id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&wall.view)->child(4));
        QVERIFY(QAccessible::accessibleInterface(id) != nullptr);
    }
    QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
}

void TestGridAccessible::eventsForMissingChildren_doNotCrash()
{
    Wall wall;
    wall.show();
    QAccessible::installUpdateHandler(&listen);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot create accessible child interface"_s));
    QAccessibleEvent event(&wall.view, QAccessible::Focus);
    event.setChild(7);
    QAccessible::updateAccessibility(&event);
}

} // namespace gn

QTEST_MAIN(gn::TestGridAccessible)
#include "tst_gridaccessible.moc"
