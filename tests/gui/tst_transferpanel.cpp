// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/elidedlabel.h"
#include "gui/transferbench.h"
#include "gui/transfers/transferdelegate.h"
#include "gui/transfers/transferpanel.h"
#include "gui/transfers/transfertexts.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace gn::test {

using namespace Qt::StringLiterals;
using State = TransferList::State;

// The download list as a person works with it.
class TransferPanelTest final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_bench = std::make_unique<TransferBench>();
        m_panel = std::make_unique<TransferPanel>(*m_bench->list);
        m_panel->resize(1000, 240);
    }

    void cleanup()
    {
        m_panel.reset();
        m_bench.reset();
    }

    void title_saysHowFarItIs();
    void actions_areEnabledByWhatThereIs();
    void actions_doItToAll();
    void keys_workOnWhatIsSelected();
    void altAndArrows_moveTheSelectedRows();
    void copy_takesTheAddresses();
    void rowButton_pausesThatRow();
    void enter_opensTheFile();
    void empty_saysWhatComesHere();
    void appears_onceARunUnlessItWasClosed();
    void narrow_hasEverythingInTheMenu();
    void rows_haveTheirStateInTheirAccessibleName();

private:
    void add(const QStringList &paths)
    {
        QList<TransferRequest> requests;
        for (const QString &path : paths) {
            requests.append(m_bench->request(path, path.sliced(1) + u".gif"_s));
        }
        m_bench->list->add(requests);
    }

    void stall(const QString &path) { m_bench->replies[path].fault = FakeReply::Fault::StallBeforeHead; }

    QListView &view() const { return *m_panel->findChild<QListView *>(u"transferList"_s); }

    QAction &action(const char *name) const { return *m_panel->findChild<QAction *>(QLatin1StringView(name)); }

    QString title() const { return m_panel->findChild<ElidedLabel *>(u"transferTitle"_s)->fullText(); }

    void select(int row) { view().setCurrentIndex(m_bench->row(row)); }

    QString name(int row) const { return m_bench->row(row).data().toString(); }

    std::unique_ptr<TransferBench> m_bench;
    std::unique_ptr<TransferPanel> m_panel;
};

void TransferPanelTest::title_saysHowFarItIs()
{
    stall(u"/b"_s);
    add({u"/a"_s, u"/b"_s});
    QTRY_VERIFY2(title().startsWith(u"Saving: 1 of 2 done · 200.0 kB"_s), qPrintable(title()));
    m_bench->list->pause(1);
    QTRY_COMPARE(title(), u"Saved files: 1 · paused: 1"_s);
    m_bench->list->cancel(1);
    QTRY_COMPARE(title(), u"Saved files: 1"_s);
}

void TransferPanelTest::actions_areEnabledByWhatThereIs()
{
    const auto enabled = [this] {
        QStringList names;
        for (const char *name : {"pauseAllAction", "resumeAllAction", "cancelAllAction", "clearFinishedAction"}) {
            names.append(action(name).isEnabled() ? u"1"_s : u"0"_s);
        }
        return names.join(QString());
    };
    QCOMPARE(enabled(), u"0000"_s);
    stall(u"/a"_s);
    add({u"/a"_s});
    QTRY_COMPARE(enabled(), u"1010"_s);
    m_bench->list->pause(0);
    QTRY_COMPARE(enabled(), u"0110"_s);
    m_bench->list->cancel(0);
    QTRY_COMPARE(enabled(), u"0001"_s);
    action("clearFinishedAction").trigger();
    QTRY_COMPARE(enabled(), u"0000"_s);
    for (const QPushButton *chip : m_panel->findChildren<QPushButton *>()) {
        QVERIFY2(!chip->isEnabled(), qPrintable(chip->text()));
    }
}

void TransferPanelTest::actions_doItToAll()
{
    for (const QString &path : {u"/a"_s, u"/b"_s, u"/c"_s}) {
        stall(path);
    }
    add({u"/a"_s, u"/b"_s, u"/c"_s});
    QTRY_COMPARE(m_bench->state(1), State::Running);
    action("pauseAllAction").trigger();
    QCOMPARE(m_bench->list->counts(), TransferCounts{.paused = 3});
    QTRY_VERIFY(action("resumeAllAction").isEnabled());
    action("resumeAllAction").trigger();
    QCOMPARE(m_bench->list->counts(), TransferCounts{.underWay = 3});
    QTRY_VERIFY(action("cancelAllAction").isEnabled());
    action("cancelAllAction").trigger();
    QCOMPARE(m_bench->list->counts(), TransferCounts{.cancelled = 3});
}

void TransferPanelTest::keys_workOnWhatIsSelected()
{
    m_panel->show();
    stall(u"/a"_s);
    stall(u"/b"_s);
    add({u"/a"_s, u"/b"_s});
    QTRY_COMPARE(m_bench->state(1), State::Running);
    select(0);
    QTest::keyClick(&view(), Qt::Key_Space);
    QCOMPARE(m_bench->state(0), State::Paused);
    QCOMPARE(m_bench->state(1), State::Running);
    QTest::keyClick(&view(), Qt::Key_Space);
    QTRY_COMPARE(m_bench->state(0), State::Running);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(m_bench->state(0), State::Cancelled);
    m_bench->replies.clear();
    QTest::keyClick(&view(), Qt::Key_F5);
    QTRY_COMPARE(m_bench->state(0), State::Done);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(m_bench->list->rowCount(), 1);
    QCOMPARE(name(0), u"b.gif"_s);
}

void TransferPanelTest::altAndArrows_moveTheSelectedRows()
{
    m_panel->show();
    add({u"/a"_s, u"/b"_s, u"/c"_s, u"/d"_s});
    QTRY_COMPARE(m_bench->list->totals().done, 4);
    select(0);
    view().selectionModel()->select(m_bench->row(1), QItemSelectionModel::Select);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    const auto names = [this] { return QStringList{name(0), name(1), name(2), name(3)}; };
    QCOMPARE(names(), QStringList({u"c.gif"_s, u"a.gif"_s, u"b.gif"_s, u"d.gif"_s}));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier); // at the end already
    QCOMPARE(names(), QStringList({u"c.gif"_s, u"d.gif"_s, u"a.gif"_s, u"b.gif"_s}));
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringList({u"c.gif"_s, u"a.gif"_s, u"b.gif"_s, u"d.gif"_s}));
}

void TransferPanelTest::copy_takesTheAddresses()
{
    m_panel->show();
    add({u"/a"_s, u"/b"_s});
    view().selectAll();
    QTest::keySequence(&view(), QKeySequence::Copy);
    const QString expected =
        m_bench->server->url(u"/a"_s).toString() + u'\n' + m_bench->server->url(u"/b"_s).toString();
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
}

void TransferPanelTest::rowButton_pausesThatRow()
{
    m_panel->show();
    stall(u"/a"_s);
    stall(u"/b"_s);
    add({u"/a"_s, u"/b"_s});
    QTRY_COMPARE(m_bench->state(1), State::Running);
    QStyleOptionViewItem option;
    option.initFrom(&view());
    option.rect = view().visualRect(m_bench->row(1));
    QTest::mouseClick(
        view().viewport(), Qt::LeftButton, Qt::NoModifier, TransferDelegate::buttonPlace(option, 1).center());
    QCOMPARE(m_bench->state(1), State::Paused);
    QCOMPARE(m_bench->state(0), State::Running);
    QTest::mouseClick(
        view().viewport(), Qt::LeftButton, Qt::NoModifier, TransferDelegate::buttonPlace(option, 0).center());
    QCOMPARE(m_bench->state(1), State::Cancelled);
}

void TransferPanelTest::enter_opensTheFile()
{
    m_panel->show();
    add({u"/a"_s});
    QTRY_COMPARE(m_bench->state(0), State::Done);
    QSignalSpy opened(m_panel.get(), &TransferPanel::openWanted);
    QSignalSpy folder(m_panel.get(), &TransferPanel::folderWanted);
    select(0);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), QDir(m_bench->folder()).filePath(u"a.gif"_s));
    m_panel->perform(TransferCommand::ShowInFolder);
    QCOMPARE(folder.size(), 1);
}

void TransferPanelTest::empty_saysWhatComesHere()
{
    m_panel->show();
    auto *text = m_panel->findChild<QWidget *>(u"transferEmpty"_s);
    QVERIFY(text->isVisible());
    add({u"/a"_s});
    QVERIFY(!text->isVisible() && view().isVisible());
    QTRY_COMPARE(m_bench->state(0), State::Done);
    m_bench->list->clearFinished();
    QVERIFY(text->isVisible());
}

void TransferPanelTest::appears_onceARunUnlessItWasClosed()
{
    m_panel->hide();
    stall(u"/a"_s);
    stall(u"/b"_s);
    add({u"/a"_s, u"/b"_s});
    QTRY_VERIFY(m_panel->isVisible());
    m_panel->findChild<QToolButton *>(u"transferClose"_s)->click();
    QVERIFY(!m_panel->isVisible());
    QSignalSpy told(m_bench->list.get(), &TransferList::activityChanged);
    add({u"/c"_s});
    QTRY_COMPARE(m_bench->state(2), State::Waiting);
    QVERIFY(told.wait());
    QVERIFY(!m_panel->isVisible());
    m_bench->list->cancelAll();
    QTRY_COMPARE(m_bench->list->totals().unfinished, 0);
    QTRY_COMPARE(title(), u"Saved files: 0"_s);
    add({u"/a"_s, u"/b"_s});
    QTRY_VERIFY(m_panel->isVisible()); // another run
}

void TransferPanelTest::narrow_hasEverythingInTheMenu()
{
    m_panel->show();
    const auto chips = [this] {
        int visible = 0;
        for (const QPushButton *chip : m_panel->findChildren<QPushButton *>()) {
            visible += chip->isVisible() ? 1 : 0;
        }
        return visible;
    };
    QCOMPARE(chips(), 3);
    m_panel->resize(480, 240);
    QCOMPARE(chips(), 0);
    QVERIFY(m_panel->minimumSizeHint().width() <= 480);
    QVERIFY(m_panel->findChild<QToolButton *>(u"transferMore"_s)->isVisible());
}

void TransferPanelTest::rows_haveTheirStateInTheirAccessibleName()
{
    add({u"/a"_s});
    QTRY_COMPARE(m_bench->state(0), State::Done);
    QCOMPARE(m_bench->row(0).data(Qt::AccessibleTextRole).toString(), u"a.gif, Saved, 200.0 kB"_s);
    QVERIFY(!view().accessibleName().isEmpty());
}

} // namespace gn::test

QTEST_MAIN(gn::test::TransferPanelTest)
#include "tst_transferpanel.moc"
