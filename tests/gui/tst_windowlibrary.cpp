// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person keeps, from the window's point of view: hearts, places, collections, drops, with the real library.

#include "gui/actions/gifactions.h"
#include "gui/library/gifkeeping.h"
#include "gui/library/placesbar.h"
#include "gui/preview/previewoverlay.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/toast.h"
#include "gui/windowfixture.h"
#include "support/tinygif.h"

#include <QClipboard>
#include <QDropEvent>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>

namespace gn::test {

using namespace Qt::StringLiterals;

class WindowLibraryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void favourite_isKeptAndShownAtItsPlace();
    void favourite_isUndoneByTheToast();
    void heartClicked_togglesAndSelectsNothing();
    void unfavouredAtItsPlace_staysInSightToBeTakenBack();
    void emptyPlaces_sayHowSomethingGetsThere();
    void placeAndBack_keepsTheSearch();
    void typedAtAPlace_searchesThereOnly();
    void collection_isMadeFilledAndEmptiedWithUndo();
    void deletedCollection_comesBackByUndo();
    void several_areActedOnTogether();
    void space_opensThePreviewAndEscapeReturnsToTheTile();
    void filesDropped_becomeFavouritesAndSavedOnes();
    void filesOpened_arePagedThroughInThePreviewAndKept();
    void fileWrittenAnew_isShownAsItIs();
    void filesThatAreNoPictures_areNamed();
    void dropOfOurOwn_isRefused();
    void attribution_followsWhatIsShown();

private:
    GifGridView *wall() const { return m_ui->window->findChild<GifGridView *>(u"wall"_s); }

    Toast *toast() const { return m_ui->window->findChild<Toast *>(u"toast"_s); }

    PlacesBar *places() const { return m_ui->window->findChild<PlacesBar *>(u"placesBar"_s); }

    QString toastText() const { return toast()->findChild<QLabel *>(u"toastText"_s)->text(); }

    void undo() { toast()->findChild<QPushButton *>(u"toastButton"_s)->click(); }

    void choose(int row)
    {
        wall()->selectionModel()->setCurrentIndex(wall()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    }

    // As a user does: by its row in the bar.
    void go(LibraryScope::Kind kind, qint64 collection = 0)
    {
        for (int row = 0; row < places()->model()->rowCount(); ++row) {
            places()->setCurrentIndex(places()->model()->index(row, 0));
            const Place place = places()->current();
            if (place.scope == LibraryScope{.kind = kind, .collection = collection}) {
                return;
            }
        }
        QFAIL("no such place");
    }

    int shown() const { return wall()->model()->rowCount(); }

    QUrl write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_ui->parts.dir.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? QUrl::fromLocalFile(file.fileName()) : QUrl();
    }

    PreviewOverlay *preview() const { return m_ui->window->findChild<PreviewOverlay *>(); }

    int ask(const LibraryScope &scope);
    void makeCollection(const QString &name);

    std::unique_ptr<WindowUnderTest> m_ui;
};

void WindowLibraryTest::init()
{
    m_ui = std::make_unique<WindowUnderTest>();
    QTRY_VERIFY(m_ui->parts.library.isReady());
    m_ui->showResults(u"cats"_s, 10, 10);
}

void WindowLibraryTest::cleanup()
{
    m_ui.reset();
}

int WindowLibraryTest::ask(const LibraryScope &scope)
{
    std::optional<int> total;
    const auto pending = m_ui->parts.library.find(
        {.scope = scope}, [&](const Result<LibraryPage> &page) { total = page ? page->total : -1; });
    const bool isAnswered = QTest::qWaitFor([&] { return total.has_value(); });
    return isAnswered ? *total : -2;
}

void WindowLibraryTest::makeCollection(const QString &name)
{
    std::optional<qint64> id;
    m_ui->parts.library.addCollection(name, [&](const Result<qint64> &made) { id = made.value_or(-1); });
    QTRY_VERIFY(id.has_value());
}

void WindowLibraryTest::favourite_isKeptAndShownAtItsPlace()
{
    choose(3);
    m_ui->action(u"favouriteAction"_s)->trigger();
    QVERIFY(m_ui->parts.library.isFavourite({.source = u"scripted"_s, .id = u"cats3"_s}));
    QVERIFY(wall()->model()->index(3, 0).data(GifListModel::FavouriteRole).toBool());
    QVERIFY(!wall()->model()->index(4, 0).data(GifListModel::FavouriteRole).toBool());
    go(LibraryScope::Kind::Favourites);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(wall()->model()->index(0, 0).data().toString(), u"Title cats3"_s);
}

void WindowLibraryTest::favourite_isUndoneByTheToast()
{
    choose(3);
    QTest::keyClick(m_ui->window.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(toast()->isVisible());
    undo();
    QVERIFY(!m_ui->parts.library.isFavourite({.source = u"scripted"_s, .id = u"cats3"_s}));
    QVERIFY(!toast()->isVisible());
}

void WindowLibraryTest::heartClicked_togglesAndSelectsNothing()
{
    const QModelIndex index = wall()->model()->index(1, 0);
    const QRect tile = wall()->visualRect(index);
    QTest::mouseMove(wall()->viewport(), tile.center()); // the hollow heart appears
    QTest::mouseClick(wall()->viewport(), Qt::LeftButton, {}, TileStyle::heartPlace(tile).center());
    QVERIFY(index.data(GifListModel::FavouriteRole).toBool());
    QVERIFY(!wall()->selectionModel()->isSelected(index));
    QTest::mouseClick(wall()->viewport(), Qt::LeftButton, {}, TileStyle::heartPlace(tile).center());
    QVERIFY(!index.data(GifListModel::FavouriteRole).toBool());
}

void WindowLibraryTest::unfavouredAtItsPlace_staysInSightToBeTakenBack()
{
    choose(0);
    m_ui->action(u"favouriteAction"_s)->trigger();
    go(LibraryScope::Kind::Favourites);
    QTRY_COMPARE(shown(), 1);
    choose(0);
    m_ui->action(u"favouriteAction"_s)->trigger();
    QTRY_COMPARE(ask({.kind = LibraryScope::Kind::Favourites}), 0);
    QCOMPARE(shown(), 1);
    m_ui->action(u"favouriteAction"_s)->trigger();
    QTRY_COMPARE(ask({.kind = LibraryScope::Kind::Favourites}), 1);
}

void WindowLibraryTest::emptyPlaces_sayHowSomethingGetsThere()
{
    const auto title = [this] { return m_ui->labelText(u"titleLabel"_s); };
    go(LibraryScope::Kind::Favourites);
    QTRY_COMPARE(title(), u"No favourites yet"_s);
    go(LibraryScope::Kind::Recents);
    QTRY_COMPARE(title(), u"Nothing used yet"_s);
    go(LibraryScope::Kind::Saved);
    QTRY_COMPARE(title(), u"No saved files yet"_s);
    go(LibraryScope::Kind::Folders);
    QTRY_COMPARE(title(), u"No folders with GIFs yet"_s);
    QVERIFY(m_ui->button(u"Choose folders…"_s) != nullptr);
}

void WindowLibraryTest::placeAndBack_keepsTheSearch()
{
    go(LibraryScope::Kind::Favourites);
    QVERIFY(m_ui->edit()->text().isEmpty());
    places()->setCurrentIndex(places()->model()->index(0, 0)); // the source
    QCOMPARE(m_ui->edit()->text(), u"cats"_s);
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cats"_s);
}

void WindowLibraryTest::typedAtAPlace_searchesThereOnly()
{
    for (int row = 0; row < 3; ++row) {
        choose(row);
        m_ui->action(u"favouriteAction"_s)->trigger();
    }
    go(LibraryScope::Kind::Favourites);
    QTRY_COMPARE(shown(), 3);
    const auto asked = m_ui->source.pages.size();
    QTest::keyClicks(m_ui->edit(), u"cats1"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QTRY_COMPARE(wall()->model()->index(0, 0).data().toString(), u"Title cats1"_s); // then what is spelt nearly so
    QCOMPARE(m_ui->source.pages.size(), asked);
}

void WindowLibraryTest::collection_isMadeFilledAndEmptiedWithUndo()
{
    makeCollection(u"Work"_s);
    const Collection work = m_ui->parts.library.collections().constFirst();
    choose(2);
    auto *keeping = m_ui->window->findChild<GifKeeping *>();
    keeping->addToCollection(work, {wall()->currentIndex().data(GifListModel::GifRole).value<Gif>()});
    QTRY_COMPARE(toastText(), u"1 added to “Work”"_s);
    go(LibraryScope::Kind::Collection, work.id);
    QTRY_COMPARE(shown(), 1);
    choose(0);
    m_ui->action(u"removeAction"_s)->trigger();
    QTRY_COMPARE(shown(), 0);
    undo();
    QTRY_COMPARE(shown(), 1);
}

void WindowLibraryTest::deletedCollection_comesBackByUndo()
{
    makeCollection(u"Work"_s);
    const Collection work = m_ui->parts.library.collections().constFirst();
    go(LibraryScope::Kind::Collection, work.id);
    QTest::keyClick(places(), Qt::Key_Delete);
    QTRY_VERIFY(m_ui->parts.library.collections().isEmpty());
    QTRY_VERIFY(toast()->isVisible());
    undo();
    QTRY_COMPARE(m_ui->parts.library.collections().size(), 1);
    QCOMPARE(m_ui->parts.library.collections().constFirst().name, u"Work"_s);
}

void WindowLibraryTest::several_areActedOnTogether()
{
    choose(1);
    wall()->selectionModel()->select(wall()->model()->index(4, 0), QItemSelectionModel::Select);
    wall()->selectionModel()->select(wall()->model()->index(2, 0), QItemSelectionModel::Select);
    m_ui->action(u"favouriteAction"_s)->trigger();
    QCOMPARE(m_ui->parts.library.favouriteCount(), 3);
    m_ui->action(u"favouriteAction"_s)->trigger();
    QCOMPARE(m_ui->parts.library.favouriteCount(), 0);
}

void WindowLibraryTest::space_opensThePreviewAndEscapeReturnsToTheTile()
{
    choose(1);
    wall()->setFocus();
    QTest::keyClick(wall(), Qt::Key_Space);
    auto *preview = m_ui->window->findChild<PreviewOverlay *>();
    QVERIFY(preview->isOpen());
    QTest::keyClick(preview, Qt::Key_Right);
    QTest::keyClick(preview, Qt::Key_Right);
    QTest::keyClick(preview, Qt::Key_Escape);
    QVERIFY(!preview->isOpen());
    QCOMPARE(wall()->currentIndex().row(), 3);
    QCOMPARE(m_ui->window->focusWidget(), wall());
}

void WindowLibraryTest::filesDropped_becomeFavouritesAndSavedOnes()
{
    const QString path = m_ui->parts.dir.filePath(u"happy_dog.gif"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tinyGif({20, 10}, 2, 0xff00ff00, 5));
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(m_ui->parts.dir.filePath(u"none.gif"_s))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_ui->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_ui->window.get(), &drop);
    QTRY_COMPARE(m_ui->parts.library.favouriteCount(), 1);
    QTRY_COMPARE(ask({.kind = LibraryScope::Kind::Saved}), 1);
    go(LibraryScope::Kind::Favourites);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(wall()->model()->index(0, 0).data().toString(), u"happy dog"_s);
    QCOMPARE(wall()->model()->index(0, 0).data(GifListModel::PictureSizeRole).toSize(), QSize(20, 10));
}

void WindowLibraryTest::filesOpened_arePagedThroughInThePreviewAndKept()
{
    choose(3);
    const QUrl first = write(u"happy_dog.gif"_s, tinyGif({20, 10}, 2, 0xff00ff00, 5));
    const QUrl second = write(u"without a suffix"_s, tinyGif({20, 10}, 2, 0xff0000ff, 5));
    m_ui->window->openPictures({first, write(u"text.gif"_s, "no picture"), second});
    QVERIFY(!m_ui->window->isSettled());
    QTRY_VERIFY(preview() != nullptr && preview()->isOpen());
    QTRY_VERIFY(preview()->isSettled());
    QCOMPARE(preview()->currentGif().title, u"happy dog"_s);
    QCOMPARE(toastText(), u"“text.gif” can't be opened. It is damaged, or no GIF, WebP, PNG or JPEG picture."_s);
    QTest::keyClick(preview(), Qt::Key_Right);
    QCOMPARE(preview()->currentGif().renditions.constFirst().url, second);
    m_ui->action(u"favouriteAction"_s)->trigger();
    QVERIFY(m_ui->parts.library.isFavourite(keyOf(preview()->currentGif())));
    QTest::keyClick(preview(), Qt::Key_Escape);
    QVERIFY(!preview()->isOpen());
    QCOMPARE(wall()->currentIndex().row(), 3); // as it was
    QCOMPARE(shown(), 10);
}

void WindowLibraryTest::fileWrittenAnew_isShownAsItIs()
{
    const auto showing = [this](const QUrl &url, QSize size) {
        m_ui->window->openPictures({url});
        return QTest::qWaitFor([&] {
            return preview() != nullptr && preview()->isOpen() && preview()->isSettled()
                   && pictureSize(preview()->currentGif()) == size;
        });
    };
    const QUrl url = write(u"dog.gif"_s, tinyGif({20, 10}, 2, 0xff00ff00, 5));
    QVERIFY(showing(url, {20, 10}));
    QCOMPARE(write(u"dog.gif"_s, tinyGif({30, 30}, 2, 0xff0000ff, 5)), url);
    QVERIFY(showing(url, {30, 30})); // over the preview that is open
    const auto middle = [this] {
        const QImage seen = preview()->grab().toImage();
        return seen.pixelColor(seen.rect().center());
    };
    QTRY_VERIFY(middle().blue() > middle().green());
}

void WindowLibraryTest::filesThatAreNoPictures_areNamed()
{
    const QUrl missing = QUrl::fromLocalFile(m_ui->parts.dir.filePath(u"none.gif"_s));
    m_ui->window->openPictures({missing});
    QTRY_VERIFY(toast()->isVisible());
    QCOMPARE(toastText(), u"“none.gif” can't be opened. There is no such file, or it can't be read."_s);
    m_ui->window->openPictures({missing, QUrl::fromLocalFile(m_ui->parts.dir.path())});
    QTRY_COMPARE(toastText(), u"2 pictures can't be opened; the first is “none.gif”."_s);
    QVERIFY(preview() == nullptr || !preview()->isOpen());
    QTRY_VERIFY(m_ui->window->isSettled());
}

void WindowLibraryTest::dropOfOurOwn_isRefused()
{
    QMimeData text;
    text.setText(u"no picture"_s);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(m_ui->window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void WindowLibraryTest::attribution_followsWhatIsShown()
{
    const auto *label = m_ui->window->findChild<QLabel *>(u"attributionLabel"_s);
    QVERIFY(label->isVisible());
    go(LibraryScope::Kind::Favourites);
    QTRY_COMPARE(m_ui->labelText(u"titleLabel"_s), u"No favourites yet"_s);
    QVERIFY(!label->isVisible()); // nothing of the source's is in sight
    places()->setCurrentIndex(places()->model()->index(0, 0));
    m_ui->source.answerPage(5, 5);
    choose(0);
    m_ui->action(u"favouriteAction"_s)->trigger();
    go(LibraryScope::Kind::Favourites);
    QTRY_COMPARE(shown(), 1);
    QVERIFY(label->isVisible());
}

} // namespace gn::test

QTEST_MAIN(gn::test::WindowLibraryTest)
#include "tst_windowlibrary.moc"
