// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/newpolldialog.h"
#include "gui/polls/pollspage.h"
#include "gui/polls/pollthumb.h"
#include "gui/pollsbench.h"
#include "gui/window/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

NewPoll lunch()
{
    NewPoll poll{.question = u"Which one is us on a Monday morning?"_s,
                 .closesAt = QDateTime::currentDateTimeUtc().addDays(2),
                 .choices = {}};
    const QStringList texts{u"Sleepy panda"_s,
                            u"Coffee that takes a very long way from the kitchen to the desk and arrives cold, as it "
                            "does"_s,
                            u"Dancing robot"_s,
                            u"Cat on the keyboard"_s};
    for (int i = 0; i < texts.size(); ++i) {
        const QSize size = i % 2 == 0 ? QSize(120, 80) : QSize(70, 120);
        poll.choices.append(
            {.text = texts.at(i), .picture = tinyGif(size, 4, QColor::fromHsv(i * 80, 150, 220).rgb(), 20)});
    }
    return poll;
}

} // namespace

// With GN_SHOTS the page and its windows are written there as they look; without, that they can be drawn is tested.
class PollsShots : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();

private:
    void shoot(QWidget &widget, const QString &name);
    void fill(PollsBench &bench);

    QString m_end;
};

void PollsShots::shoot(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("GN_SHOTS");
    if (!folder.isEmpty()) {
        QVERIFY(picture.save(QDir(folder).filePath(u"polls-%1-%2.png"_s.arg(name, m_end))));
    }
}

void PollsShots::fill(PollsBench &bench)
{
    const Result<qint64> closed = addPoll(bench.store, somePoll(u"Tabs or spaces?"_s));
    castVote(bench.store, *closed, {findPoll(bench.store, *closed)->choices.at(0).id}, "ann");
    bench.store.closeNow(*closed);
    addPoll(bench.store, somePoll(u"Where do we meet on Friday, and who brings the projector this time?"_s));
    const Result<qint64> id = addPoll(bench.store, lunch());
    const QList<PollChoice> choices = findPoll(bench.store, *id)->choices;
    const QList<int> votes{7, 4, 2, 0};
    for (int row = 0; row < votes.size(); ++row) {
        for (int vote = 0; vote < votes.at(row); ++vote) {
            castVote(bench.store, *id, {choices.at(row).id}, u"%1-%2"_s.arg(row).arg(vote).toUtf8());
        }
    }
}

void PollsShots::states_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void PollsShots::states()
{
    QFETCH(bool, isDark);
    const Theme theme(*qApp, isDark ? Appearance::Dark : Appearance::Light);
    m_end = isDark ? u"dark"_s : u"light"_s;
    PollsBench bench;
    PollsPage page(bench.services());
    page.resize(1100, 720);
    page.show();
    QTRY_VERIFY(page.findChild<QLabel *>(u"emptyText"_s)->isVisible());
    shoot(page, u"empty"_s);

    fill(bench);
    auto *list = page.findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_COMPARE(page.findChildren<PollThumb *>().size(), 4);
    QTRY_VERIFY(page.findChildren<PollThumb *>().constLast()->isShown());
    QTRY_VERIFY(page.findChild<QLabel *>(u"summaryLabel"_s)->text().contains("13"_L1));
    shoot(page, u"serveroff"_s);
    page.setServerUrl(QUrl(u"http://192.168.1.7:8080/"_s));
    shoot(page, u"running"_s);
    page.resize(480, 760);
    shoot(page, u"narrow"_s);
    page.setLayoutDirection(Qt::RightToLeft);
    page.resize(1100, 720);
    shoot(page, u"rtl"_s);
    page.setLayoutDirection(Qt::LeftToRight);
    list->setCurrentIndex(list->model()->index(2, 0));
    shoot(page, u"closed"_s);

    page.findChild<QPushButton *>(u"qrButton"_s)->click();
    shoot(*page.findChild<QDialog *>(u"qrDialog"_s), u"qr"_s);
    NewPollDialog dialog(bench.services(),
                         NewPollDialog::draftFrom({bench.ownGif(u"happy cat"_s, somePicture()),
                                                   bench.ownGif(u"sad dog"_s, somePicture(0xff3366cc)),
                                                   bench.ownGif(u"dancing robot"_s, somePicture(0xff33cc66))}));
    dialog.open();
    QTRY_VERIFY(dialog.findChildren<PollThumb *>().constLast()->isShown());
    shoot(dialog, u"dialog"_s);
    dialog.findChild<QLineEdit *>(u"choiceText"_s)->clear();
    dialog.accept();
    shoot(dialog, u"dialogwrong"_s);
}

QTEST_MAIN(PollsShots)

#include "tst_pollsshots.moc"
