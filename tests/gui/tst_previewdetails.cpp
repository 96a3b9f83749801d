// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details panel, and what strangers wrote.

#include "gui/preview/detailspanel.h"
#include "gui/previewdetailsbench.h"
#include "gui/wall/tilestyle.h"
#include "gui/window/theme.h"

#include <QApplication>
#include <QLineEdit>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

const QString Markup = u"<b>bold</b><img src=\"http://x/y.png\"> & more"_s;

DetailsPanel *panelOf(const PreviewBench &bench)
{
    return bench.overlay->findChild<DetailsPanel *>();
}

QPushButton *pushButton(const PreviewBench &bench, const QString &accessibleName)
{
    const auto buttons = panelOf(bench)->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName() == accessibleName || button->text() == accessibleName) {
            return button;
        }
    }
    return nullptr;
}

QLineEdit *ownTags(const PreviewBench &bench)
{
    return panelOf(bench)->findChild<QLineEdit *>(u"ownTagsEdit"_s);
}

QStringList textsOf(const PreviewBench &bench)
{
    QStringList texts;
    const auto labels = panelOf(bench)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        texts.append(label->text());
    }
    return texts;
}

} // namespace

class TestPreviewDetails final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Appearance::Light); }

    void cleanupTestCase() { m_theme.reset(); }

    void key_showsAndHidesThePanel();
    void narrow_laysThePanelOverThePicture();
    void item_isShownWithAllThatIsKnown();
    void markup_isShownAsText();
    void tag_isChosen();
    void links_areOpenedOnlyOnTheWeb();
    void moreLikeThis_isOfferedOnlyWhereTheSourceCan();
    void ownTags_areEdited();
    void ownTagsUnfinished_areKeptWhenTheItemChanges();
    void keysInTheField_areText();
    void untitled_isDescribed();
    void tagTexts_areSplit();
    void texts_haveContrast();
    void themeChangedWhileOpen_isFollowed();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestPreviewDetails::key_showsAndHidesThePanel()
{
    Details bench;
    const QSignalSpy changed(bench.overlay, &PreviewOverlay::detailsShownChanged);
    QVERIFY(bench.show(0));
    QVERIFY(panelOf(bench)->isVisible());
    const int narrowed = bench.canvas()->geometry().center().x();
    bench.press(Qt::Key_I);
    QVERIFY(!panelOf(bench)->isVisible());
    QVERIFY(!bench.button(u"Details"_s)->isChecked());
    QVERIFY(bench.canvas()->geometry().center().x() > narrowed);
    QTest::mouseClick(bench.button(u"Details"_s), Qt::LeftButton);
    QVERIFY(panelOf(bench)->isVisible());
    QVERIFY(!panelOf(bench)->geometry().intersects(bench.canvas()->geometry()));
    QCOMPARE(changed.count(), 2);
}

void TestPreviewDetails::narrow_laysThePanelOverThePicture()
{
    Details bench(QSize(480, 500));
    QVERIFY(bench.show(0));
    const QRect before = bench.canvas()->geometry();
    QVERIFY(panelOf(bench)->geometry().intersects(before));
    QVERIFY(bench.button(u"Details"_s)->isVisible());
    QVERIFY(!panelOf(bench)->geometry().contains(
        bench.button(u"Details"_s)->mapTo(bench.overlay, bench.button(u"Details"_s)->rect().center())));
    bench.press(Qt::Key_I);
    QCOMPARE(bench.canvas()->geometry(), before);
}

void TestPreviewDetails::item_isShownWithAllThatIsKnown()
{
    Details bench;
    bench.open(0);
    const QStringList texts = textsOf(bench);
    for (const QString &text : {u"Cat typing furiously on a laptop"_s,
                                bench.gifs.first().altText,
                                u"PG-13"_s,
                                u"original"_s,
                                u"320 × 240"_s,
                                u"1.2 MB"_s,
                                u"34"_s,
                                u"WebP"_s,
                                u"fixed height small still"_s,
                                u"JPEG"_s,
                                u"80 × 60"_s}) {
        QVERIFY2(texts.contains(text), qPrintable(text));
    }
    QVERIFY(texts.join(u' ').contains("Studio Whiskers"_L1));
    for (const QString &tag : bench.gifs.first().tags) {
        QVERIFY2(pushButton(bench, u"Search for "_s + tag) != nullptr, qPrintable(tag));
    }
    bench.press(Qt::Key_Right);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(panelOf(bench)->findChild<QLabel *>(u"detailsTitle"_s)->text(), u"Title 1"_s);
}

void TestPreviewDetails::markup_isShownAsText()
{
    Details bench;
    Gif gif = bench.gif(7);
    gif.title = Markup;
    gif.altText = Markup + u'!';
    gif.author = Markup;
    gif.authorUrl = QUrl(u"https://example.org/?<script>"_s);
    gif.originName = Markup;
    gif.rating = Markup;
    gif.tags = {Markup};
    gif.renditions[0].name = Markup;
    bench.model.append({gif});
    bench.open(2);
    const auto labels = bench.overlay->findChildren<QLabel *>();
    int links = 0;
    for (const QLabel *label : labels) {
        if (label->text().contains("bold"_L1, Qt::CaseInsensitive)) {
            const bool isEscaped = label->text().contains("&lt;b&gt;bold"_L1) && !label->text().contains("<img"_L1);
            QVERIFY2(label->textFormat() == Qt::PlainText || isEscaped, qPrintable(label->text()));
            links += label->textFormat() == Qt::PlainText ? 0 : 1;
        }
        QVERIFY2(label->toolTip().isEmpty() || !label->toolTip().contains("<b>bold"_L1), qPrintable(label->toolTip()));
    }
    QCOMPARE(links, 1); // the author
    const QPushButton *chip = pushButton(bench, u"Search for "_s + Markup);
    QVERIFY(chip != nullptr);
    QVERIFY(chip->shortcut().isEmpty()); // the & of it is one, no mnemonic
    QCOMPARE(bench.label(u"previewTitle"_s)->textFormat(), Qt::PlainText);
}

void TestPreviewDetails::tag_isChosen()
{
    Details bench;
    QSignalSpy chosen(bench.overlay, &PreviewOverlay::tagChosen);
    // What the window does: another search, and with it another model under the preview.
    connect(bench.overlay, &PreviewOverlay::tagChosen, &bench.window, [&] {
        bench.model.clear();
        bench.model.append({bench.gif(9)});
    });
    bench.open(0);
    QTest::mouseClick(pushButton(bench, u"Search for R&D"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"R&D"_s);
    QVERIFY(!bench.overlay->isOpen());
}

void TestPreviewDetails::links_areOpenedOnlyOnTheWeb()
{
    Details bench;
    Gif bad = bench.gif(8);
    bad.author = u"Eve"_s;
    bad.authorUrl = QUrl(u"file:///etc/passwd"_s);
    bad.originName = u"script"_s;
    bad.originUrl = QUrl(u"javascript:alert(1)"_s);
    bench.model.append({bad});
    QSignalSpy opened(bench.overlay, &PreviewOverlay::linkOpened);
    const auto clickLinks = [&] {
        const auto labels = panelOf(bench)->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->text().contains("<a "_L1)) {
                emit label->linkActivated(u"#"_s);
            }
        }
    };
    bench.open(0);
    clickLinks();
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0).first().toUrl(), bench.gifs.first().authorUrl);
    QCOMPARE(opened.at(1).first().toUrl(), bench.gifs.first().originUrl);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    bench.open(2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    clickLinks();
    QCOMPARE(opened.count(), 2);
    QVERIFY(textsOf(bench).contains(u"Eve"_s));
}

void TestPreviewDetails::moreLikeThis_isOfferedOnlyWhereTheSourceCan()
{
    Details bench;
    QSignalSpy wanted(bench.overlay, &PreviewOverlay::moreLikeThisWanted);
    bench.open(0);
    QVERIFY(panelOf(bench)->findChild<QPushButton *>(u"moreLikeThisButton"_s) == nullptr);
    bench.overlay->setOffersMoreLikeThis(true);
    auto *button = panelOf(bench)->findChild<QPushButton *>(u"moreLikeThisButton"_s);
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Gif>(), bench.gifs.first());
}

void TestPreviewDetails::ownTags_areEdited()
{
    Details bench;
    QSignalSpy edited(bench.overlay, &PreviewOverlay::ownTagsEdited);
    bench.open(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    bench.overlay->setOwnTags({u"work"_s, u"funny"_s});
    QCOMPARE(ownTags(bench)->text(), u"work, funny"_s);
    ownTags(bench)->setFocus();
    bench.press(Qt::Key_Return);
    QCOMPARE(edited.count(), 0); // nothing changed
    ownTags(bench)->setText(u" work ,funny,, late  night,WORK"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).value<Gif>(), bench.gifs.first());
    QCOMPARE(edited.first().at(1).toStringList(), QStringList({u"work"_s, u"funny"_s, u"late night"_s}));
    QVERIFY(bench.overlay->isOpen());
}

void TestPreviewDetails::ownTagsUnfinished_areKeptWhenTheItemChanges()
{
    Details bench;
    QSignalSpy edited(bench.overlay, &PreviewOverlay::ownTagsEdited);
    connect(bench.overlay, &PreviewOverlay::currentChanged, &bench.window, [&](const QModelIndex &index) {
        bench.overlay->setOwnTags({u"of %1"_s.arg(index.row())});
    });
    bench.open(0);
    ownTags(bench)->setFocus();
    ownTags(bench)->setText(u"first"_s);
    QTest::mouseClick(bench.button(u"Next"_s), Qt::LeftButton);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).value<Gif>(), bench.gifs.at(0));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(ownTags(bench)->text(), u"of 1"_s);
    ownTags(bench)->setText(u"second"_s);
    ownTags(bench)->setFocus();
    bench.press(Qt::Key_Escape);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.at(1).at(0).value<Gif>(), bench.gifs.at(1));
    QVERIFY(!bench.overlay->isOpen());
}

void TestPreviewDetails::keysInTheField_areText()
{
    Details bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.open(0);
    ownTags(bench)->setFocus();
    QTest::keyClicks(ownTags(bench), u"spi k.0"_s);
    QCOMPARE(ownTags(bench)->text(), u"spi k.0"_s);
    bench.press(Qt::Key_Left);
    QVERIFY(bench.overlay->isOpen());
    QCOMPARE(bench.currentRow(), 0);
    QVERIFY(panelOf(bench)->isVisible());
}

void TestPreviewDetails::untitled_isDescribed()
{
    Details bench;
    Gif gif = bench.gif(4);
    gif.title.clear();
    Gif bare = bench.gif(5);
    bare.title.clear();
    bare.altText.clear();
    bench.model.append({gif, bare});
    bench.open(2);
    QCOMPARE(bench.label(u"previewTitle"_s)->text(), u"Picture 4"_s);
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.label(u"previewTitle"_s)->text(), u"Untitled GIF"_s);
}

void TestPreviewDetails::tagTexts_areSplit()
{
    QCOMPARE(tagsInText({}), QStringList());
    QCOMPARE(tagsInText(u" , ,"_s), QStringList());
    QCOMPARE(tagsInText(u"a b,  c\td ,A B"_s), QStringList({u"a b"_s, u"c d"_s}));
}

void TestPreviewDetails::texts_haveContrast()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QPalette palette = themePalette(appearance);
        const QColor ground = palette.color(QPalette::Window);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link}) {
            QVERIFY(contrastRatio(palette.color(role), ground) >= 4.5);
        }
        // The ring around a focused button, on the button's own ground.
        QVERIFY(contrastRatio(palette.color(QPalette::Link), palette.color(QPalette::Button)) >= 3);
    }
}

void TestPreviewDetails::themeChangedWhileOpen_isFollowed()
{
    Details bench;
    QVERIFY(bench.show(0));
    const auto colourAt = [&](const QWidget *widget) {
        const QPoint corner = widget->mapTo(&bench.window, widget->rect().bottomLeft() + QPoint(3, -2));
        return bench.window.grab().toImage().pixelColor(corner * bench.window.devicePixelRatioF());
    };
    const QWidget *bar = bench.label(u"previewTitle"_s)->parentWidget();
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        m_theme.reset();
        m_theme = std::make_unique<Theme>(*qApp, appearance);
        const QColor expected = themePalette(appearance).color(QPalette::Window);
        QTRY_COMPARE(colourAt(bar), expected);
        QCOMPARE(colourAt(panelOf(bench)), expected);
    }
}

QTEST_MAIN(TestPreviewDetails)
#include "tst_previewdetails.moc"
