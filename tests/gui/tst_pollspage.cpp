// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qrcode.h"
#include "gui/polls/newpolldialog.h"
#include "gui/pollspagefixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

const auto Server = u"http://192.168.1.7:8080/"_s;

// What a camera sees of a picture of a code with squares of equal size.
QrCode seen(const QImage &image, int size)
{
    QrCode code{.size = size};
    const int square = image.width() / (size + 2 * QrCode::QuietZone);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const QPoint middle((x + QrCode::QuietZone) * square + square / 2,
                                (y + QrCode::QuietZone) * square + square / 2);
            code.dark.append(qGray(image.pixel(middle)) < 128);
        }
    }
    return code;
}

} // namespace

// What the page shows and what its buttons do.
class PollsPageTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_t = std::make_unique<PollsPageUnderTest>(); }

    void cleanup() { m_t.reset(); }

    void emptyStore_saysWhatPollsAreAndOffersOne();
    void polls_standNewestFirstAndTheFirstIsShown();
    void serverOff_offersToStartIt();
    void serverOnThisComputerOnly_offersItsSettings();
    void serverInTheNetwork_hasNoBanner();
    void link_isCopiedByButtonAndKey();
    void browser_isAskedForTheLink();
    void poll_isClosedAndReopened();
    void closing_canBeTakenBackFromTheMessage();
    void deleting_asksFirst();
    void deleteKey_asksAsTheButtonDoes();
    void results_areExported();
    void exportThatFails_isSaid();
    void qrCode_isTheLinkInWholePixels();

private:
    std::unique_ptr<PollsPageUnderTest> m_t;
};

void PollsPageTest::emptyStore_saysWhatPollsAreAndOffersOne()
{
    QTRY_VERIFY(m_t->isEmptyShown());
    QVERIFY(!m_t->child<QPushButton>("newButton")->isVisible());
    QVERIFY(!m_t->banner()->isVisible());
    m_t->click("emptyNewButton");
    const auto *dialog = m_t->page.findChild<NewPollDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->poll().choices.size(), 2);
}

void PollsPageTest::polls_standNewestFirstAndTheFirstIsShown()
{
    m_t->add(u"First?"_s);
    m_t->add(u"Second?"_s);
    m_t->page.hide();
    m_t->page.show();
    QTRY_COMPARE(m_t->polls(), 2);
    const auto *list = m_t->list();
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Second?"_s);
    QCOMPARE(m_t->question(), list->currentIndex().data().toString());
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("Second?"_L1) && spoken.contains("Open"_L1), qPrintable(spoken));
}

void PollsPageTest::serverOff_offersToStartIt()
{
    QSignalSpy wanted(&m_t->page, &PollsPage::serverWanted);
    m_t->add();
    QTRY_VERIFY(m_t->banner()->isVisible());
    QVERIFY(m_t->banner()->accessibleName().contains("Nobody can vote"_L1));
    for (const char *name : {"copyButton", "qrButton", "openButton"}) {
        QVERIFY2(!m_t->child<QPushButton>(name)->isEnabled(), name);
    }
    m_t->click("bannerButton");
    QCOMPARE(wanted.size(), 1);
}

void PollsPageTest::serverOnThisComputerOnly_offersItsSettings()
{
    QSignalSpy wanted(&m_t->page, &PollsPage::serverSettingsWanted);
    m_t->add();
    m_t->page.setServerUrl(QUrl(u"http://127.0.0.1:8080/"_s));
    QTRY_VERIFY(m_t->banner()->isVisible());
    QVERIFY(m_t->banner()->accessibleName().contains("Only this computer"_L1));
    m_t->click("bannerButton");
    QCOMPARE(wanted.size(), 1);
}

void PollsPageTest::serverInTheNetwork_hasNoBanner()
{
    const qint64 id = m_t->add();
    QTRY_VERIFY(m_t->banner()->isVisible());
    m_t->page.setServerUrl(QUrl(Server));
    QVERIFY(!m_t->banner()->isVisible());
    QCOMPARE(m_t->child<QLineEdit>("linkEdit")->text(), u"http://192.168.1.7:8080/poll/%1"_s.arg(id));
    m_t->page.setServerUrl({});
    QVERIFY(m_t->banner()->isVisible());
    QVERIFY(m_t->child<QLineEdit>("linkEdit")->text().isEmpty());
}

void PollsPageTest::link_isCopiedByButtonAndKey()
{
    m_t->page.setServerUrl(QUrl(Server));
    const QString link = u"http://192.168.1.7:8080/poll/%1"_s.arg(m_t->add());
    QTRY_COMPARE(m_t->polls(), 1);
    m_t->click("copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QCOMPARE(m_t->said.size(), 1);
    QGuiApplication::clipboard()->clear();
    auto *list = m_t->list();
    QVERIFY(QTest::qWaitForWindowActive(&m_t->page));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
}

void PollsPageTest::browser_isAskedForTheLink()
{
    QSignalSpy wanted(&m_t->page, &PollsPage::openWanted);
    m_t->page.setServerUrl(QUrl(Server));
    const qint64 id = m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    m_t->click("openButton");
    QCOMPARE(wanted.constFirst().constFirst().toUrl(), QUrl(Server + u"poll/%1"_s.arg(id)));
}

void PollsPageTest::poll_isClosedAndReopened()
{
    const qint64 id = m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    auto *button = m_t->child<QPushButton>("closeButton");
    button->click();
    QTRY_VERIFY(m_t->summary().startsWith("Closed"_L1));
    QVERIFY(findPoll(m_t->bench.store, id)->stateAt(QDateTime::currentDateTimeUtc()) == PollState::Closed);
    QVERIFY(button->text().contains("eopen"_L1));
    button->click();
    QTRY_VERIFY(m_t->summary().startsWith("Open"_L1));
    QVERIFY(!findPoll(m_t->bench.store, id)->closesAt.isValid());
}

void PollsPageTest::closing_canBeTakenBackFromTheMessage()
{
    m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    m_t->click("closeButton");
    QTRY_COMPARE(m_t->said.size(), 1);
    m_t->said.constLast().constFirst().value<ToastMessage>().action();
    QTRY_COMPARE(m_t->lastSaid(), u"The poll is open again"_s);
    QTRY_VERIFY(m_t->summary().startsWith("Open"_L1));
}

void PollsPageTest::deleting_asksFirst()
{
    m_t->add(u"<b>Keep?</b>"_s);
    QTRY_COMPARE(m_t->polls(), 1);
    m_t->click("deleteButton");
    auto *box = m_t->page.findChild<QMessageBox *>(u"deletePollBox"_s);
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains("<b>Keep?</b>"_L1));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    box->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(m_t->page.findChild<QMessageBox *>() == nullptr);
    QCOMPARE(m_t->polls(), 1);

    m_t->click("deleteButton");
    m_t->page.findChild<QPushButton *>(u"confirmDeleteButton"_s)->click();
    QTRY_VERIFY(m_t->isEmptyShown());
    QCOMPARE(m_t->lastSaid(), u"The poll was deleted"_s);
    QVERIFY(!m_t->banner()->isVisible());
}

void PollsPageTest::deleteKey_asksAsTheButtonDoes()
{
    m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&m_t->page));
    auto *list = m_t->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_t->page.findChild<QMessageBox *>(u"deletePollBox"_s) != nullptr);
}

void PollsPageTest::results_areExported()
{
    const qint64 id = m_t->add(u"Best cat?"_s);
    const Result<Poll> poll = findPoll(m_t->bench.store, id);
    castVote(m_t->bench.store, id, {poll->choices.constFirst().id}, "ann");
    QTRY_VERIFY(m_t->summary().contains("1 vote"_L1));
    const QString path = m_t->bench.dir.filePath(u"out.csv"_s);
    QString offered;
    m_t->page.setFileChoice([&](const FileWish &wish, const std::function<void(const QString &)> &then) {
        offered = wish.fileName;
        then(path);
    });
    m_t->click("exportButton");
    QTRY_COMPARE(m_t->said.size(), 1);
    QVERIFY(m_t->lastSaid().contains("out.csv"_L1));
    QVERIFY2(offered.startsWith("Best cat"_L1) && offered.endsWith(".csv"_L1), qPrintable(offered));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Best cat?,"));
}

void PollsPageTest::exportThatFails_isSaid()
{
    m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    m_t->page.setFileChoice([this](const FileWish &, const std::function<void(const QString &)> &then) {
        then(m_t->bench.dir.path()); // a folder
    });
    m_t->click("exportButton");
    QTRY_COMPARE(m_t->said.size(), 1);
    QVERIFY(m_t->said.constLast().constFirst().value<ToastMessage>().isError);
}

void PollsPageTest::qrCode_isTheLinkInWholePixels()
{
    m_t->page.setServerUrl(QUrl(Server));
    const qint64 id = m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    const Result<QrCode> code = qrCode(Server + u"poll/%1"_s.arg(id));
    QVERIFY(code.has_value());
    m_t->click("qrButton");
    auto *dialog = m_t->page.findChild<QDialog *>(u"qrDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLabel *>(u"qrLink"_s)->text(), Server + u"poll/%1"_s.arg(id));
    dialog->findChild<QPushButton *>(u"copyPictureButton"_s)->click();
    const QImage copied = QGuiApplication::clipboard()->image();
    QCOMPARE(seen(copied, code->size), *code);
    QCOMPARE(copied.pixel(0, 0), qRgb(255, 255, 255)); // the quiet zone

    const QString path = m_t->bench.dir.filePath(u"code.png"_s);
    m_t->page.setFileChoice([&](const FileWish &, const std::function<void(const QString &)> &then) { then(path); });
    dialog->findChild<QPushButton *>(u"savePictureButton"_s)->click();
    QTRY_COMPARE(m_t->said.size(), 2);
    QCOMPARE(seen(QImage(path), code->size), *code);
    dialog->findChild<QPushButton *>(u"closeQrButton"_s)->click();
    QTRY_VERIFY(m_t->page.findChild<QDialog *>(u"qrDialog"_s) == nullptr);
}

QTEST_MAIN(PollsPageTest)

#include "tst_pollspage.moc"
