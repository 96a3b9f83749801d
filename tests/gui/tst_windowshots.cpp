// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's faces on the built-in catalogue, light, dark and in German: every one can be painted, with no text cut
// off. GN_SHOTS=FOLDER keeps the pictures; docs/screenshots/ was made so.

#include "gui/library/foldersdialog.h"
#include "gui/library/placesbar.h"
#include "gui/picker/pickerwindow.h"
#include "gui/preview/previewoverlay.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/theme.h"
#include "gui/window/toast.h"
#include "gui/windowfixture.h"
#include "providers/demoprovider.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

namespace gn::test {

using namespace Qt::StringLiterals;

class WindowShotsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shots_data();
    void shots();

private:
    void search(const QString &query);
    void keepSome();
    void go(const std::optional<LibraryScope> &scope);
    void showPreview();
    void saveSome();
    void shootPicker(const QString &name);
    void shoot(QWidget &widget, const QString &name);
    static QStringList cutTexts(const QWidget &window);

    GifGridView *wall() const { return m_window->findChild<GifGridView *>(u"wall"_s); }

    std::unique_ptr<Theme> m_theme;
    QTranslator m_german;
    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<DemoProvider> m_demo;
    std::unique_ptr<MainWindow> m_window;
};

void WindowShotsTest::initTestCase()
{
    QVERIFY(m_german.load(QStringLiteral(GN_TRANSLATIONS "/giphy-navigator_de.qm")));
}

void WindowShotsTest::init()
{
    m_parts = std::make_unique<WindowParts>();
    m_demo = std::make_unique<DemoProvider>();
}

void WindowShotsTest::cleanup()
{
    m_window.reset();
    m_demo.reset();
    m_parts.reset();
    QCoreApplication::removeTranslator(&m_german);
}

void WindowShotsTest::shots_data()
{
    QTest::addColumn<QString>("face");
    QTest::addColumn<QString>("look");
    for (const QString &face : {u"wall"_s,
                                u"preview"_s,
                                u"library"_s,
                                u"empty-library"_s,
                                u"settings"_s,
                                u"folders"_s,
                                u"saving"_s,
                                u"picker"_s}) {
        for (const QString &look : {u"light"_s, u"dark"_s, u"german"_s}) {
            QTest::addRow("%s-%s", qPrintable(face), qPrintable(look)) << face << look;
        }
    }
}

void WindowShotsTest::shots()
{
    QFETCH(const QString, face);
    QFETCH(const QString, look);
    const QString name = face + u'-' + look;
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look == "dark"_L1 ? Appearance::Dark : Appearance::Light);
    if (look == "german"_L1) {
        QCoreApplication::installTranslator(&m_german);
    }
    if (face == "picker"_L1) {
        shootPicker(name);
        return;
    }
    m_window = std::make_unique<MainWindow>(m_parts->services());
    m_window->resize(1180, 760);
    m_window->setProvider(*m_demo);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_parts->library.isReady());
    search(u"cats"_s);
    keepSome();
    if (face == "preview"_L1) {
        showPreview();
    } else if (face == "library"_L1) {
        go(LibraryScope{.kind = LibraryScope::Kind::Favourites});
        QTRY_VERIFY(m_window->isSettled() && wall()->model()->rowCount() == 7);
    } else if (face == "empty-library"_L1) {
        go(LibraryScope{.kind = LibraryScope::Kind::Saved});
        QTRY_VERIFY(m_window->isSettled());
    } else if (face == "folders"_L1) {
        m_window->findChild<QAction *>(u"foldersAction"_s)->trigger();
        shoot(*m_window->findChild<FoldersDialog *>(), name);
        return;
    } else if (face == "saving"_L1) {
        saveSome();
    } else if (face == "settings"_L1) {
        m_window->openSettings(SettingsDialog::Page::General);
        auto *dialog = m_window->findChild<SettingsDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        shoot(*dialog, name);
        return;
    }
    shoot(*m_window, name);
}

void WindowShotsTest::search(const QString &query)
{
    m_window->search(query);
    QTRY_VERIFY(m_window->isSettled());
}

// Some favourites and two collections, as after a week of use.
void WindowShotsTest::keepSome()
{
    QList<Gif> gifs;
    for (const int row : {0, 2, 3, 5, 6, 8, 11}) {
        gifs.append(wall()->model()->index(row, 0).data(GifListModel::GifRole).value<Gif>());
    }
    m_parts->library.setFavourite(gifs, true);
    for (const QString &name : {u"Work chat"_s, u"Birthdays"_s}) {
        m_parts->library.addCollection(name, [this, gifs](const Result<qint64> &id) {
            m_parts->library.addToCollection(id.value_or(0), gifs.first(id.value_or(0) == 1 ? 4 : 2));
        });
    }
    QTRY_VERIFY(m_parts->library.collections().size() == 2 && m_parts->library.collections().at(1).count == 2);
}

void WindowShotsTest::go(const std::optional<LibraryScope> &scope)
{
    auto *bar = m_window->findChild<PlacesBar *>();
    for (int row = 0; row < bar->model()->rowCount(); ++row) {
        const QModelIndex index = bar->model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            bar->setCurrentIndex(index);
        }
        if (bar->current().scope == scope) {
            return;
        }
    }
    QFAIL("there is no such place");
}

void WindowShotsTest::showPreview()
{
    wall()->setCurrentIndex(wall()->model()->index(2, 0));
    wall()->setFocus();
    QTest::keyClick(wall(), Qt::Key_Space);
    auto *preview = m_window->findChild<PreviewOverlay *>();
    QVERIFY(preview->isOpen());
    QTest::keyClick(preview, Qt::Key_I);
    QTest::qWait(400); // nothing tells of its first painted frame
}

void WindowShotsTest::saveSome()
{
    m_parts->settings.setValue(settings::SaveFolder, m_parts->dir.path());
    wall()->selectAll();
    m_window->findChild<QAction *>(u"saveAction"_s)->trigger();
    QTRY_VERIFY(m_parts->transfers.totals().unfinished == 0 && m_parts->transfers.totals().done > 1);
    QTRY_VERIFY(m_window->findChild<Toast *>(u"toast"_s)->isVisible());
}

void WindowShotsTest::shootPicker(const QString &name)
{
    PickerWindow picker({.media = m_parts->queue,
                         .pictures = m_parts->pictures,
                         .settings = m_parts->settings,
                         .config = m_parts->config});
    picker.setProvider(*m_demo);
    picker.openAt({400, 300}, u"thank"_s, PickerWindow::Purpose::Copy);
    const auto *tiles = picker.findChild<GifGridView *>();
    QTRY_VERIFY(tiles->model() != nullptr && tiles->isSettled());
    shoot(picker, name);
}

void WindowShotsTest::shoot(QWidget &widget, const QString &name)
{
    QCOMPARE(cutTexts(widget), QStringList());
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("GN_SHOTS"); !folder.isEmpty()) {
        QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
}

// Buttons that are narrower than what stands on them; a translation may be twice as long.
QStringList WindowShotsTest::cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool hasText = !button->text().isEmpty() && button->isVisibleTo(&window);
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isIcon = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (hasText && !isIcon && button->width() < button->minimumSizeHint().width()) {
            cut.append(button->text());
        }
    }
    return cut;
}

} // namespace gn::test

QTEST_MAIN(gn::test::WindowShotsTest)
#include "tst_windowshots.moc"
