// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectorbench.h"
#include "gui/window/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using State = CollectorSession::State;

// With GN_SHOTS the page is written there as it looks; without, that it can be drawn is tested.
class CollectorShots : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();

private:
    void shoot(CollectorUnderTest &ui, const QString &name);
    void shootQuestion();

    QString m_end;
    bool m_isNarrow = false;
};

void CollectorShots::shoot(CollectorUnderTest &ui, const QString &name)
{
    ui.page->resize(m_isNarrow ? QSize(480, 760) : QSize(1200, 760));
    QTest::qWait(0);
    const QPixmap picture = ui.page->grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("GN_SHOTS");
    if (!folder.isEmpty()) {
        QVERIFY(picture.save(QDir(folder).filePath(u"collector-%1-%2.png"_s.arg(name, m_end))));
    }
}

void CollectorShots::states_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isNarrow");
    QTest::addRow("light") << false << false;
    QTest::addRow("dark") << true << false;
    QTest::addRow("light narrow") << false << true;
    QTest::addRow("dark narrow") << true << true;
}

void CollectorShots::states()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isNarrow);
    const Theme theme(*qApp, isDark ? Appearance::Dark : Appearance::Light);
    m_isNarrow = isNarrow;
    m_end = (isDark ? u"dark"_s : u"light"_s) + (isNarrow ? u"-480"_s : u"-1200"_s);
    QGuiApplication::clipboard()->setText(u"https://blog.example/2026/the-best-cats-of-the-year-so-far.html"_s);
    CollectorUnderTest ui;
    shoot(ui, u"empty"_s);

    QByteArray html = CollectorBench::somePage();
    for (int i = 0; i < 12; ++i) {
        const QByteArray name = "many/cat-" + QByteArray::number(i) + ".gif";
        html += "<img src=" + name + ">";
        ui.bench.replies.insert(
            u'/' + QString::fromLatin1(name),
            {.body = tinyGif(QSize(100, 60 + i * 13 % 90), 3, QColor::fromHsv(i * 29, 150, 220).rgb(), 20)});
    }
    ui.bench.replies.insert(u"/page"_s, htmlReply(html));
    ui.bench.replies.insert(u"/slow"_s, {.fault = FakeReply::Fault::StallBeforeHead});
    ui.bench.replies.insert(u"/broken"_s, {.fault = FakeReply::Fault::Reset});
    ui.bench.replies.insert(u"/none"_s, htmlReply("<title>No pictures at all</title><p>Words."));
    ui.page->collect(ui.bench.server.url(u"/slow"_s));
    shoot(ui, u"loading"_s);
    ui.page->collect(ui.bench.server.url(u"/broken"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Failed, CollectorPatience);
    shoot(ui, u"error"_s);
    ui.page->collect(ui.bench.server.url(u"/none"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    shoot(ui, u"none"_s);

    ui.page->collect(ui.bench.server.url(u"/page"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    QTRY_VERIFY_WITH_TIMEOUT(ui.page->isSettled(), CollectorPatience);
    shoot(ui, u"result"_s);
    for (int row = 0; row < 3; ++row) {
        ui.wall()->selectionModel()->select(ui.wall()->model()->index(row, 0), QItemSelectionModel::Select);
    }
    ui.click(u"pageStartButton"_s);
    shoot(ui, u"selected"_s);
    shootQuestion();
}

void CollectorShots::shootQuestion()
{
    CollectorUnderTest ui;
    ui.useProxy();
    ui.bench.replies.insert(
        u"/outside"_s,
        htmlReply("<title>Cats from my own computer</title><img src=a.gif><img src=http://192.168.1.7/b.gif>"
                  "<img src=http://nas.local/b.gif>"));
    ui.page->collect(QUrl(u"http://pages.example/outside"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ui.page->session().checked() == 1 && ui.rows() == 1, CollectorPatience);
    QTRY_VERIFY_WITH_TIMEOUT(ui.find<QWidget>(u"questionText"_s)->isVisible(), CollectorPatience);
    shoot(ui, u"question"_s);
}

QTEST_MAIN(CollectorShots)
#include "tst_collectorshots.moc"
