// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/gifkeeping.h"
#include "gui/library/placesbar.h"
#include "storage/library/library.h"

#include <QDropEvent>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace gn::test {

using namespace Qt::StringLiterals;
using Kind = LibraryScope::Kind;

class PlacesBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void first_isTheSource();
    void headings_areNeitherChosenNorStoppedAt();
    void counts_followTheLibrary();
    void droppedOnACollection_isAdded();
    void droppedOnFavourites_isAddedAndNeverTakenAway();
    void droppedBesideThem_makesANewCollection();
    void droppedOnAPlaceThatTakesNothing_isRefused();
    void controlArrows_moveTheCollection();
    void f2_renames();
    void merged_isOneCollection();
    void chosenCollectionDeleted_showsTheSource();

private:
    QModelIndex indexOf(const QString &name) const;

    void choose(const QString &name) { m_bar->setCurrentIndex(indexOf(name)); }

    bool drop(const QModelIndex &onto);
    QStringList names() const;
    int countOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QWidget> m_window;
    GifKeeping *m_keeping = nullptr;
    PlacesBar *m_bar = nullptr;
    const QList<Gif> m_dragged{{.id = u"1"_s, .source = u"test"_s, .title = u"One"_s},
                               {.id = u"2"_s, .source = u"test"_s, .title = u"Two"_s}};
};

void PlacesBarTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<Library>(m_dir->filePath(u"library.sqlite"_s));
    QTRY_VERIFY(m_library->isReady());
    m_window = std::make_unique<QWidget>();
    m_window->resize(300, 500);
    m_keeping = new GifKeeping(*m_library, *m_window);
    m_bar = new PlacesBar(*m_library, *m_keeping, m_window.get());
    m_bar->resize(200, 500);
    m_bar->setSourceName(u"GIPHY"_s);
    m_bar->setDraggedItems([this] { return m_dragged; });
    for (const QString &name : {u"Cats"_s, u"Dogs"_s, u"Work"_s}) {
        m_library->addCollection(name);
    }
    QTRY_COMPARE(names(), QStringList({u"Cats"_s, u"Dogs"_s, u"Work"_s}));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PlacesBarTest::cleanup()
{
    m_window.reset();
    m_library.reset();
}

QModelIndex PlacesBarTest::indexOf(const QString &name) const
{
    for (int row = 0; row < m_bar->model()->rowCount(); ++row) {
        const QModelIndex index = m_bar->model()->index(row, 0);
        if (index.data().toString() == name || index.data().toString().startsWith(name + u" ("_s)) {
            return index;
        }
    }
    return {};
}

bool PlacesBarTest::drop(const QModelIndex &onto)
{
    const QMimeData mime;
    const QPoint place = m_bar->visualRect(onto).center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_bar->viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_bar->viewport(), &move);
    if (move.isAccepted()) {
        QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_bar->viewport(), &drop);
    }
    return move.isAccepted();
}

QStringList PlacesBarTest::names() const
{
    QStringList all;
    for (const Collection &collection : m_library->collections()) {
        all.append(collection.name);
    }
    return all;
}

int PlacesBarTest::countOf(const QString &name) const
{
    for (const Collection &collection : m_library->collections()) {
        if (collection.name == name) {
            return collection.count;
        }
    }
    return -1;
}

void PlacesBarTest::first_isTheSource()
{
    QCOMPARE(m_bar->current(), (Place{.name = u"GIPHY"_s}));
}

void PlacesBarTest::headings_areNeitherChosenNorStoppedAt()
{
    QSignalSpy chosen(m_bar, &PlacesBar::placeChosen);
    m_bar->setFocus();
    QTest::keyClick(m_bar, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_bar->current().scope, (LibraryScope{.kind = Kind::Favourites}));
}

void PlacesBarTest::counts_followTheLibrary()
{
    m_library->setFavourite(m_dragged, true);
    QCOMPARE(indexOf(u"Favourites"_s).data().toString(), u"Favourites (2)"_s);
    m_library->setFavourite(m_dragged, false);
    QCOMPARE(indexOf(u"Favourites"_s).data().toString(), u"Favourites"_s);
}

void PlacesBarTest::droppedOnACollection_isAdded()
{
    QVERIFY(drop(indexOf(u"Dogs"_s)));
    QTRY_COMPARE(countOf(u"Dogs"_s), 2);
    QCOMPARE(countOf(u"Cats"_s), 0);
}

void PlacesBarTest::droppedOnFavourites_isAddedAndNeverTakenAway()
{
    QVERIFY(drop(indexOf(u"Favourites"_s)));
    QCOMPARE(m_library->favouriteCount(), 2);
    QVERIFY(drop(indexOf(u"Favourites"_s)));
    QCOMPARE(m_library->favouriteCount(), 2);
}

void PlacesBarTest::droppedBesideThem_makesANewCollection()
{
    QVERIFY(drop(indexOf(u"Collections"_s)));
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(u"New one"_s);
    dialog->accept();
    QTRY_COMPARE(countOf(u"New one"_s), 2);
}

void PlacesBarTest::droppedOnAPlaceThatTakesNothing_isRefused()
{
    QVERIFY(!drop(indexOf(u"Recently used"_s)));
}

void PlacesBarTest::controlArrows_moveTheCollection()
{
    choose(u"Dogs"_s);
    QTest::keyClick(m_bar, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(names(), QStringList({u"Dogs"_s, u"Cats"_s, u"Work"_s}));
    QCOMPARE(m_bar->current().name, u"Dogs"_s);
    QTest::keyClick(m_bar, Qt::Key_Up, Qt::ControlModifier); // it is the first
    QCOMPARE(names().constFirst(), u"Dogs"_s);
    QTest::keyClick(m_bar, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_bar, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(names(), QStringList({u"Cats"_s, u"Work"_s, u"Dogs"_s}));
}

void PlacesBarTest::f2_renames()
{
    choose(u"Dogs"_s);
    QTest::keyClick(m_bar, Qt::Key_F2);
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->textValue(), u"Dogs"_s);
    dialog->setTextValue(u"Hounds & co"_s);
    dialog->accept();
    QTRY_VERIFY(indexOf(u"Hounds & co"_s).isValid());
}

void PlacesBarTest::merged_isOneCollection()
{
    QVERIFY(drop(indexOf(u"Dogs"_s)));
    QTRY_COMPARE(countOf(u"Dogs"_s), 2);
    const QList<Collection> all = m_library->collections();
    m_keeping->mergeCollections(all.at(1), all.at(0));
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    question->button(QMessageBox::Ok)->click();
    QTRY_COMPARE(countOf(u"Cats"_s), 2);
    QCOMPARE(names(), QStringList({u"Cats"_s, u"Work"_s}));
}

void PlacesBarTest::chosenCollectionDeleted_showsTheSource()
{
    choose(u"Dogs"_s);
    QSignalSpy chosen(m_bar, &PlacesBar::placeChosen);
    QTest::keyClick(m_bar, Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList({u"Cats"_s, u"Work"_s}));
    QTRY_VERIFY(!m_bar->current().scope.has_value());
    QCOMPARE(chosen.size(), 1);
}

} // namespace gn::test

QTEST_MAIN(gn::test::PlacesBarTest)
#include "tst_placesbar.moc"
