// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview in every state, light and dark, wide and narrow. GN_SHOTS=FOLDER keeps the pictures, to be looked at.

#include "gui/previewdetailsbench.h"
#include "gui/window/icons.h"
#include "gui/window/theme.h"

#include <QAction>
#include <QApplication>
#include <QFile>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPreviewShots final : public QObject
{
    Q_OBJECT

private slots:
    void shots_data();
    void shots();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestPreviewShots::shots_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("state");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QByteArray theme = appearance == Appearance::Light ? "light" : "dark";
        for (const QSize size : {QSize(1280, 800), QSize(480, 640)}) {
            for (const char *state : {"picture", "details", "failed", "loading", "focus"}) {
                QTest::addRow("%s-%d-%s", theme.constData(), size.width(), state)
                    << appearance << size << QString::fromLatin1(state);
            }
        }
    }
}

// Nothing is compared here: it is there to be looked at, and that it can be painted at all.
void TestPreviewShots::shots()
{
    QFETCH(Appearance, appearance);
    QFETCH(QSize, size);
    QFETCH(QString, state);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, appearance);
    Details bench(size);
    QFile real(u"" GN_SOURCE_DIR "/resources/demo/cat-typing.gif"_s);
    QVERIFY(real.open(QIODevice::ReadOnly));
    bench.replies[u"/large/0"_s] = {.body = real.readAll()};
    if (state == "failed"_L1) {
        bench.replies[u"/large/0"_s] = {.status = 503};
    } else if (state == "loading"_L1) {
        bench.replies[u"/large/0"_s].sentAtFirst = 40'000;
    }
    QAction copy(themedIcon(u"copy"_s), u"Copy GIF"_s);
    QAction save(themedIcon(u"save"_s), u"Save"_s);
    QAction heart(themedIcon(u"heart"_s), u"Favourite"_s);
    QAction link(themedIcon(u"link"_s), u"Copy link"_s);
    bench.overlay->setActions({&copy, &save, &heart, &link});
    bench.overlay->setOffersMoreLikeThis(true);
    bench.overlay->setDetailsShown(state == "details"_L1);
    auto *wall = new QWidget(bench.body); // something to be dimmed
    wall->setStyleSheet(u"background: qlineargradient(x1:0,y1:0,x2:1,y2:1,stop:0 #e7a,stop:.5 #7ce,stop:1 #fe8)"_s);
    wall->resize(size);
    wall->lower();
    wall->show();
    bench.open(0);
    bench.overlay->setOwnTags({u"work"_s, u"favourite cats"_s});
    if (state == "failed"_L1) {
        QTRY_VERIFY(!bench.canvas()->isVisible());
    } else if (state == "loading"_L1) {
        QTRY_VERIFY(bench.progress()->value() > bench.progress()->maximum() / 10);
    } else {
        QVERIFY(bench.waitForPicture(0));
    }
    if (state == "focus"_L1) {
        bench.button(u"Play"_s)->setFocus(Qt::TabFocusReason);
    }
    QTest::qWait(0);
    const QPixmap shot = bench.window.grab();
    QCOMPARE(shot.size(), bench.window.size() * bench.window.devicePixelRatioF());
    const QString folder = qEnvironmentVariable("GN_SHOTS");
    if (!folder.isEmpty()) {
        QVERIFY(shot.save(folder + u"/preview-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }
}

QTEST_MAIN(TestPreviewShots)
#include "tst_previewshots.moc"
