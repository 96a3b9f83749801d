// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The download list with entries of every kind, light and dark, wide and narrow: every one can be painted, with no
// button's text cut off. GN_SHOTS=FOLDER keeps the pictures.

#include "gui/transferbench.h"
#include "gui/transfers/transferpanel.h"
#include "gui/window/theme.h"
#include "net/downloadfailurenote.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestTransferShots final : public QObject
{
    Q_OBJECT

private slots:
    void shots_data();
    void shots();

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static QList<DownloadRecord> earlier(const QString &folder);
    static void shoot(QWidget &widget, const QString &name);

    std::unique_ptr<Theme> m_theme;
};

void TestTransferShots::shots_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("width");
    for (const QString &look : {u"light"_s, u"dark"_s}) {
        for (const int width : {1200, 480}) {
            QTest::addRow("downloads-%s-%d", qPrintable(look), width) << false << look << width;
        }
    }
    QTest::addRow("downloads-empty-480") << true << u"light"_s << 480;
    QTest::addRow("downloads-mirrored") << false << u"light"_s << 700;
}

// What another session left.
QList<DownloadRecord> TestTransferShots::earlier(const QString &folder)
{
    const QDateTime ended(QDate(2026, 11, 20), QTime(14, 5), Qt::UTC);
    const DownloadFailure full{.error = {.kind = Error::Kind::File, .detail = u"No space left on device"_s},
                               .disk = {.cause = DiskTrouble::Cause::DiskFull, .missingBytes = 38'400'000}};
    const DownloadFailure gone{.error = {.kind = Error::Kind::NotFound, .httpStatus = 404, .detail = {}}, .disk = {}};
    const QUrl url(u"https://media.example.com/pictures/x.gif"_s);
    return {{.id = 1,
             .url = url,
             .folder = folder,
             .state = DownloadState::Cancelled,
             .part = {.fileName = u"Cat in a box.gif"_s},
             .path = {},
             .ended = ended},
            {.id = 2,
             .url = url,
             .folder = folder,
             .state = DownloadState::Failed,
             .part = {.fileName = u"A dog that runs after its tail for a very, very long time indeed.gif"_s},
             .path = {},
             .failure = failureNote(gone),
             .ended = ended},
            {.id = 3,
             .url = url,
             .folder = folder,
             .state = DownloadState::Done,
             .part = {.total = 1'234'567},
             .path = folder + u"/Applause.gif"_s,
             .bytes = 1'234'567,
             .ended = ended},
            {.id = 4,
             .url = url,
             .folder = folder,
             .state = DownloadState::Failed,
             .part = {.file = folder + u"/.Dancing penguins.mp4.part"_s,
                      .fileName = u"Dancing penguins.mp4"_s,
                      .eTag = "\"1\"",
                      .total = 240'000'000},
             .path = {},
             .bytes = 61'000'000,
             .failure = failureNote(full),
             .ended = ended},
            {.id = 5,
             .url = url,
             .folder = folder,
             .state = DownloadState::Paused,
             .part = {.file = folder + u"/.Slow clap.gif.part"_s,
                      .fileName = u"Slow clap.gif"_s,
                      .eTag = "\"1\"",
                      .total = 9'000'000},
             .path = {},
             .bytes = 3'100'000}};
}

void TestTransferShots::shots()
{
    QFETCH(const bool, isEmpty);
    QFETCH(const QString, look);
    QFETCH(const int, width);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (name == "downloads-mirrored"_L1) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look == "dark"_L1 ? Appearance::Dark : Appearance::Light);
    TransferBench bench;
    if (!isEmpty) {
        bench.records->save(earlier(bench.folder()), {});
        QVERIFY(bench.restart());
        bench.isHeldBack = true;
        bench.list->add({bench.request(u"/standing-ovation.gif"_s, u"Standing ovation.gif"_s)});
        const int last = bench.list->rowCount() - 1;
        QTRY_COMPARE(bench.received(last), TransferBench::Half);
        QTRY_VERIFY(bench.list->totals().received > 0);
    }
    TransferPanel panel(*bench.list);
    panel.resize(width, 10);
    panel.show();
    panel.resize(width, panel.sizeHint().height());
    QCoreApplication::processEvents();
    auto *list = panel.findChild<QListView *>(u"transferList"_s);
    list->scrollToBottom();
    shoot(panel, name);
    if (!isEmpty) {
        list->setFocus();
        list->setCurrentIndex(bench.row(1));
        list->scrollToTop();
        shoot(panel, name + u"-top"_s);
    }
}

void TestTransferShots::shoot(QWidget &widget, const QString &name)
{
    const QList<QAbstractButton *> buttons = widget.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool isCut = button->isVisibleTo(&widget) && button->width() < button->minimumSizeHint().width();
        QVERIFY2(!isCut, qPrintable(button->text()));
    }
    QVERIFY2(widget.minimumSizeHint().width() <= 480, "something is wider than a narrow window");
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("GN_SHOTS"); !folder.isEmpty()) {
        QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
}

QTEST_MAIN(TestTransferShots)
#include "tst_transfershots.moc"
