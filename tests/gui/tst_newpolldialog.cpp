// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/choiceedit.h"
#include "gui/polls/newpolldialog.h"
#include "gui/pollsbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// How a poll is made, from items and by hand.
class NewPollDialogTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_bench = std::make_unique<PollsBench>(); }

    void cleanup();

    void giphyItem_keepsItsAddressAndCredit();
    void savedGiphyItem_isNotCopied();
    void ownItem_isToBeCopied();
    void longTitle_isCut();
    void manyItems_areTheFirstSix();
    void fewItems_areFilledUp();
    void emptyFields_areNamedBesideThem();
    void tooLongQuestion_isCountedAndRefused();
    void choices_areAddedMovedAndRemoved();
    void closingTimes_countFromNow();
    void closingInThePast_isRefused();
    void enter_makesThePoll();
    void ownPicture_isCopiedIntoThePoll();
    void hugePicture_isRefused();
    void noPicture_isRefusedUntilItsChoiceGoes();
    void brokenStore_keepsWhatWasWritten();

private:
    void open(const QList<Gif> &gifs);

    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    QList<ChoiceEdit *> choices() const // from the top
    {
        QList<ChoiceEdit *> found;
        for (ChoiceEdit *choice : m_dialog->findChildren<ChoiceEdit *>()) {
            if (!choice->isHidden()) {
                found.append(choice);
            }
        }
        QCoreApplication::processEvents();
        std::ranges::sort(found, {}, [](const ChoiceEdit *choice) { return choice->y(); });
        return found;
    }

    QStringList texts() const
    {
        QStringList found;
        for (const ChoiceEdit *choice : choices()) {
            found.append(choice->draft().choice.text);
        }
        return found;
    }

    QLineEdit *textOf(int row) const { return choices().at(row)->findChild<QLineEdit *>(u"choiceText"_s); }

    QString problemOf(int row) const { return choices().at(row)->findChild<QLabel *>(u"choiceProblem"_s)->text(); }

    void click(int row, const QString &button) { choices().at(row)->findChild<QToolButton *>(button)->click(); }

    void fillIn()
    {
        child<QLineEdit>("questionEdit")->setText(u"Which?"_s);
        textOf(0)->setText(u"this"_s);
        textOf(1)->setText(u"that"_s);
    }

    void make() { child<QPushButton>("makeButton")->click(); }

    std::unique_ptr<PollsBench> m_bench;
    std::unique_ptr<NewPollDialog> m_dialog;
};

void NewPollDialogTest::open(const QList<Gif> &gifs)
{
    m_dialog = std::make_unique<NewPollDialog>(m_bench->services(), NewPollDialog::draftFrom(gifs));
    m_dialog->open();
}

void NewPollDialogTest::cleanup()
{
    m_dialog.reset();
    m_bench.reset();
}

void NewPollDialogTest::giphyItem_keepsItsAddressAndCredit()
{
    const PollDraft draft = NewPollDialog::draftFrom(
        {giphyGif(u"abc"_s, u"Happy Cat GIF by Ann"_s, u"ann"_s), giphyGif(u"def"_s, QString())});
    QCOMPARE(draft.leftOut, 0);
    QCOMPARE(draft.choices.at(0),
             (DraftChoice{.choice = {.text = u"Happy Cat"_s,
                                     .pictureUrl = QUrl(u"https://media.giphy.com/media/abc/giphy.gif"_s),
                                     .pageUrl = QUrl(u"https://giphy.com/gifs/abc"_s),
                                     .credit = u"ann"_s,
                                     .alt = u"A cat that abc"_s}}));
    QCOMPARE(draft.choices.at(1).choice.text, u"A cat that def"_s);
    QCOMPARE(draft.choices.at(1).choice.credit, u"GIPHY"_s);
}

void NewPollDialogTest::savedGiphyItem_isNotCopied()
{
    Gif gif = giphyGif(u"abc"_s, u"Cat"_s);
    gif.renditions.prepend({.name = u"saved"_s, .url = QUrl(u"file:///tmp/cat.gif"_s), .size = {480, 360}});
    const DraftChoice draft = NewPollDialog::draftFrom({gif}).choices.constFirst();
    QVERIFY(draft.ownPicture.isEmpty());
    QCOMPARE(draft.choice.pictureUrl.host(), u"media.giphy.com"_s);
}

void NewPollDialogTest::ownItem_isToBeCopied()
{
    const Gif own = m_bench->ownGif(u"cat"_s, somePicture());
    Gif demo = own;
    demo.renditions[0].url = QUrl(u"qrc:/demo/cat.gif"_s);
    Gif web = own;
    web.renditions[0].url = QUrl(u"https://example.org/giphy.com/cat.gif"_s);
    const PollDraft draft = NewPollDialog::draftFrom({own, demo, web});
    for (const DraftChoice &choice : draft.choices) {
        QVERIFY(choice.choice.pictureUrl.isEmpty());
        QVERIFY(!choice.ownPicture.isEmpty());
    }
    QCOMPARE(draft.choices.at(0).ownPicture, own.renditions.at(0).url);
}

void NewPollDialogTest::longTitle_isCut()
{
    const PollDraft draft = NewPollDialog::draftFrom({giphyGif(u"abc"_s, QString(300, u'x'))});
    QCOMPARE(draft.choices.constFirst().choice.text.size(), MostPollCharacters);
}

void NewPollDialogTest::manyItems_areTheFirstSix()
{
    QList<Gif> gifs;
    for (int i = 0; i < 8; ++i) {
        gifs.append(m_bench->keptGif(QString::number(i), u"Cat %1"_s.arg(i)));
    }
    open(gifs);
    QCOMPARE(texts(), (QStringList{u"Cat 0"_s, u"Cat 1"_s, u"Cat 2"_s, u"Cat 3"_s, u"Cat 4"_s, u"Cat 5"_s}));
    QVERIFY(child<QLabel>("noteLabel")->isVisible());
    QVERIFY(!child<QPushButton>("addButton")->isEnabled());
}

void NewPollDialogTest::fewItems_areFilledUp()
{
    open({m_bench->ownGif(u"one"_s, somePicture())});
    QCOMPARE(texts(), (QStringList{u"one"_s, QString()}));
    QVERIFY(!child<QLabel>("noteLabel")->isVisible());
    QVERIFY(!choices().at(0)->findChild<QToolButton *>(u"removeChoiceButton"_s)->isEnabled());
}

void NewPollDialogTest::emptyFields_areNamedBesideThem()
{
    open({});
    QVERIFY(child<QLabel>("questionProblem")->text().isEmpty()); // nothing is wrong yet
    make();
    QVERIFY(child<QLabel>("questionProblem")->isVisible());
    QVERIFY(!child<QLineEdit>("questionEdit")->accessibleDescription().isEmpty());
    QVERIFY(!problemOf(0).isEmpty());
    QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>("questionEdit"));
    child<QLineEdit>("questionEdit")->setText(u"Which?"_s);
    QVERIFY(!child<QLabel>("questionProblem")->isVisible());
    make();
    QCOMPARE(m_dialog->focusWidget(), textOf(0));
    QVERIFY(m_dialog->isVisible());
}

void NewPollDialogTest::tooLongQuestion_isCountedAndRefused()
{
    open({});
    fillIn();
    child<QLineEdit>("questionEdit")->setText(QString(201, u'x'));
    QCOMPARE(child<QLabel>("counterLabel")->text(), u"201 of 200"_s);
    QVERIFY(child<QLabel>("questionProblem")->isVisible());
    QSignalSpy made(m_dialog.get(), &NewPollDialog::made);
    make();
    child<QLineEdit>("questionEdit")->setText(QString(200, u'x'));
    QVERIFY(!child<QLabel>("questionProblem")->isVisible());
    QVERIFY(made.isEmpty());
    make();
    QTRY_COMPARE(made.size(), 1);
}

void NewPollDialogTest::choices_areAddedMovedAndRemoved()
{
    open({});
    fillIn();
    child<QPushButton>("addButton")->click();
    textOf(2)->setText(u"other"_s);
    QCOMPARE(m_dialog->focusWidget(), textOf(2));
    click(2, u"moveUpButton"_s);
    QCOMPARE(texts(), (QStringList{u"this"_s, u"other"_s, u"that"_s}));
    click(0, u"moveDownButton"_s);
    QCOMPARE(texts(), (QStringList{u"other"_s, u"this"_s, u"that"_s}));
    QCOMPARE(m_dialog->poll().choices.constFirst().text, u"other"_s);
    QVERIFY(!choices().at(0)->findChild<QToolButton *>(u"moveUpButton"_s)->isEnabled());
    click(1, u"removeChoiceButton"_s);
    QCOMPARE(texts(), (QStringList{u"other"_s, u"that"_s}));
    for (int count = 2; count < MostChoices; ++count) {
        child<QPushButton>("addButton")->click();
    }
    QVERIFY(!child<QPushButton>("addButton")->isEnabled());
}

void NewPollDialogTest::closingTimes_countFromNow()
{
    open({});
    fillIn();
    auto *box = child<QComboBox>("closingBox");
    QVERIFY(!m_dialog->poll().closesAt.isValid());
    const QList<qint64> hours{1, 24, 24LL * 7};
    for (int index = 0; index < hours.size(); ++index) {
        box->setCurrentIndex(index + 1);
        const qint64 wanted = hours.at(index) * 3600;
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_dialog->poll().closesAt);
        QVERIFY2(seconds <= wanted && seconds > wanted - 60, qPrintable(QString::number(seconds)));
    }
    child<QCheckBox>("multipleBox")->setChecked(true);
    QVERIFY(m_dialog->poll().isMultiple);
}

void NewPollDialogTest::closingInThePast_isRefused()
{
    open({});
    fillIn();
    auto *edit = child<QDateTimeEdit>("closingEdit");
    QVERIFY(!edit->isVisible());
    child<QComboBox>("closingBox")->setCurrentIndex(4);
    QVERIFY(edit->isVisible());
    edit->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QVERIFY(child<QLabel>("closingProblem")->isVisible());
    make();
    QCOMPARE(m_dialog->focusWidget(), edit);
    edit->setDateTime(QDateTime::currentDateTime().addDays(2));
    QVERIFY(!child<QLabel>("closingProblem")->isVisible());
}

void NewPollDialogTest::enter_makesThePoll()
{
    open({m_bench->keptGif(u"abc"_s, u"Cat"_s), m_bench->keptGif(u"def"_s, u"Dog"_s)});
    QSignalSpy made(m_dialog.get(), &NewPollDialog::made);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClicks(child<QLineEdit>("questionEdit"), u"Cat or dog?"_s);
    QTest::keyClick(child<QLineEdit>("questionEdit"), Qt::Key_Return);
    QTRY_COMPARE(made.size(), 1);
    QTRY_VERIFY(!m_dialog->isVisible());
    const Result<Poll> poll = findPoll(m_bench->store, made.constFirst().constFirst().toLongLong());
    QVERIFY(poll.has_value());
    QCOMPARE(poll->question, u"Cat or dog?"_s);
    QCOMPARE(poll->choices.at(1).pictureUrl, QUrl(u"https://media.giphy.com/media/def/giphy.gif"_s));
    QCOMPARE(poll->choices.at(1).credit, u"GIPHY"_s);
}

void NewPollDialogTest::ownPicture_isCopiedIntoThePoll()
{
    const Gif own = m_bench->ownGif(u"one"_s, somePicture());
    open({own, m_bench->keptGif(u"abc"_s, u"Cat"_s)});
    QSignalSpy made(m_dialog.get(), &NewPollDialog::made);
    child<QLineEdit>("questionEdit")->setText(u"Which?"_s);
    make(); // at once, whether the picture has been read or not
    QTRY_COMPARE(made.size(), 1);
    const qint64 id = made.constFirst().constFirst().toLongLong();
    QVERIFY(QFile::remove(own.renditions.constFirst().url.toLocalFile()));
    const Result<Poll> poll = findPoll(m_bench->store, id);
    QVERIFY(poll->choices.at(0).hasOwnPicture);
    const Result<PollPicture> picture = pollAnswer<PollPicture>([&](const Handler<PollPicture> &handler) {
        return m_bench->store.picture(id, poll->choices.at(0).id, handler);
    });
    QCOMPARE(picture->bytes, somePicture());
}

void NewPollDialogTest::hugePicture_isRefused()
{
    const Gif own = m_bench->ownGif(u"huge"_s, somePicture());
    QVERIFY(QFile::resize(own.renditions.constFirst().url.toLocalFile(), MostPictureBytes + 1));
    open({own});
    fillIn();
    QSignalSpy made(m_dialog.get(), &NewPollDialog::made);
    make();
    QTRY_VERIFY(problemOf(0).contains("too large"_L1));
    QVERIFY(made.isEmpty());
    QVERIFY(child<QPushButton>("makeButton")->isEnabled());
}

void NewPollDialogTest::noPicture_isRefusedUntilItsChoiceGoes()
{
    open({m_bench->ownGif(u"text"_s, "not a picture"),
          m_bench->keptGif(u"abc"_s, u"Cat"_s),
          m_bench->keptGif(u"def"_s, u"Dog"_s)});
    QSignalSpy made(m_dialog.get(), &NewPollDialog::made);
    child<QLineEdit>("questionEdit")->setText(u"Which?"_s);
    make();
    QTRY_VERIFY(!problemOf(0).isEmpty());
    click(0, u"removeChoiceButton"_s);
    make();
    QTRY_COMPARE(made.size(), 1);
}

void NewPollDialogTest::brokenStore_keepsWhatWasWritten()
{
    PollStore broken(PollPlace::sqlite(m_bench->dir.path())); // a folder
    const PollsServices services{
        .store = broken, .media = m_bench->queue, .pictures = m_bench->pictures, .settings = m_bench->settings};
    m_dialog = std::make_unique<NewPollDialog>(services, NewPollDialog::draftFrom({}));
    m_dialog->open();
    fillIn();
    make();
    QTRY_VERIFY(child<QPushButton>("makeButton")->isEnabled());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!child<QLabel>("statusLabel")->text().isEmpty());
    QCOMPARE(texts(), (QStringList{u"this"_s, u"that"_s}));
    m_dialog.reset(); // before the store
}

QTEST_MAIN(NewPollDialogTest)

#include "tst_newpolldialog.moc"
