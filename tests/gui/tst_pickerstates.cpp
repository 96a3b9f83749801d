// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the quick picker says and looks like. GN_SHOTS=FOLDER keeps pictures of it, to be looked at.

#include "gui/pickerfixture.h"
#include "gui/wall/gridaccessible.h"
#include "gui/window/theme.h"
#include "providers/demoprovider.h"

#include <QTranslator>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::Cursor;
using gn::test::Items;
using gn::test::PickerUnderTest;
using gn::test::ScriptedProvider;

class TestPickerStates : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { installAccessibility(); }

    void init() { m_ui = std::make_unique<PickerUnderTest>(); }

    void cleanup() { m_ui.reset(); }

    void failure_offersToRetryAndTheSettings();
    void nothingFound_leadsBackToTrending();
    void tooLongQuery_isNotSent();
    void anotherSource_isAskedAtOnce();
    void languageChange_isFollowed();
    void place_data();
    void place();
    void words_areThoseOfThePurpose();
    void pictures_arePaintedInLightAndDark_data();
    void pictures_arePaintedInLightAndDark();

private:
    void keepPicture(const QString &name) const;

    std::unique_ptr<PickerUnderTest> m_ui;
};

void TestPickerStates::failure_offersToRetryAndTheSettings()
{
    QSignalSpy wanted(&m_ui->picker, &PickerWindow::remedyWanted);
    m_ui->open(u"cat"_s);
    m_ui->source.failPage(Error::Kind::Network);
    QVERIFY(m_ui->panel()->isVisible());
    emit m_ui->panel()->remedyChosen(Remedy::Retry);
    QCOMPARE(m_ui->source.pages.size(), size_t(2));
    m_ui->source.failPage(Error::Kind::KeyRefused);
    emit m_ui->panel()->remedyChosen(Remedy::OpenSettings);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Remedy>(), Remedy::OpenSettings);
}

void TestPickerStates::nothingFound_leadsBackToTrending()
{
    m_ui->open(u"qqq"_s);
    m_ui->source.answerPage(0, 0);
    QVERIFY(m_ui->title().contains(u"qqq"_s));
    emit m_ui->panel()->remedyChosen(Remedy::ShowTrending);
    QVERIFY(m_ui->text().isEmpty());
    QVERIFY(m_ui->source.pages.back()->question.query.isEmpty());
}

void TestPickerStates::tooLongQuery_isNotSent()
{
    m_ui->openWithTrending();
    QTest::keyClicks(m_ui->edit(), QString(51, u'x'));
    QVERIFY(!m_ui->label(u"noticeLabel"_s).isEmpty());
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QTest::qWait(2 * static_cast<int>(SearchTrigger::Pause.count()));
    QCOMPARE(m_ui->source.pages.size(), size_t(1));
    QVERIFY(m_ui->chosen.isEmpty());
}

void TestPickerStates::anotherSource_isAskedAtOnce()
{
    m_ui->open(u"cat"_s);
    ScriptedProvider other;
    m_ui->picker.setProvider(other);
    QCOMPARE(other.pages.back()->question.query, u"cat"_s);
    QVERIFY(m_ui->source.pages.back()->isCancelled);
    m_ui->picker.setProvider(m_ui->source); // before the other one goes
}

void TestPickerStates::languageChange_isFollowed()
{
    class Shouting final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }

        QString translate(const char *context, const char *text, const char * /*note*/, int /*n*/) const override
        {
            return qstrcmp(context, "gn::PickerWindow") == 0 ? QString::fromLatin1(text).toUpper() : QString();
        }
    };

    m_ui->openWithTrending();
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(m_ui->picker.windowTitle(), u"PICK A GIF"_s);
    QCOMPARE(m_ui->label(u"resultsLabel"_s), m_ui->label(u"resultsLabel"_s).toUpper());
    QVERIFY(m_ui->wall()->isVisible());
}

void TestPickerStates::place_data()
{
    QTest::addColumn<QPoint>("cursor");
    QTest::addColumn<QRect>("expected");
    // Available: 1000 x 800 from (100, 50) on; the picker has 440 x 520.
    QTest::newRow("middle") << QPoint(600, 200) << QRect(380, 168, 440, 520);
    QTest::newRow("top left") << QPoint(100, 50) << QRect(100, 50, 440, 520);
    QTest::newRow("top right") << QPoint(1099, 50) << QRect(660, 50, 440, 520);
    QTest::newRow("bottom left") << QPoint(100, 849) << QRect(100, 330, 440, 520);
    QTest::newRow("bottom right") << QPoint(1099, 849) << QRect(660, 330, 440, 520);
    QTest::newRow("outside, in the panel") << QPoint(600, 0) << QRect(380, 50, 440, 520);
}

void TestPickerStates::place()
{
    QFETCH(QPoint, cursor);
    QFETCH(QRect, expected);
    QCOMPARE(PickerWindow::placeFor(cursor, {440, 520}, {100, 50, 1000, 800}), expected);
    const QRect small(100, 50, 300, 400);
    QCOMPARE(PickerWindow::placeFor(cursor, {440, 520}, small), small);
}

void TestPickerStates::words_areThoseOfThePurpose()
{
    m_ui->openWithTrending();
    QVERIFY(m_ui->label(u"resultsLabel"_s).contains("copy"_L1));
    m_ui->picker.openAt(Cursor, {}, PickerWindow::Purpose::Tell);
    QVERIFY(!m_ui->label(u"resultsLabel"_s).contains("copy"_L1));
}

void TestPickerStates::keepPicture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("GN_SHOTS");
    if (!folder.isEmpty()) {
        QVERIFY(m_ui->picker.grab().save(folder + u"/picker-"_s + name + u'-'
                                         + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }
}

void TestPickerStates::pictures_arePaintedInLightAndDark_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPickerStates::pictures_arePaintedInLightAndDark()
{
    QFETCH(bool, isDark);
    const Theme theme(*qApp, isDark ? Appearance::Dark : Appearance::Light);
    DemoProvider demo;
    m_ui->picker.setProvider(demo);
    m_ui->open();
    QTRY_VERIFY(m_ui->wall()->isSettled());
    keepPicture(u"trending"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QTest::keyClick(m_ui->wall(), Qt::Key_Right);
    keepPicture(u"chosen"_s);
    QTest::keyClicks(m_ui->edit(), u"qqqq"_s);
    QTRY_VERIFY(m_ui->panel()->isVisible());
    QTRY_VERIFY(m_ui->title().contains("qqqq"_L1));
    keepPicture(u"nothing"_s);
    m_ui->picker.setProvider(m_ui->source);
    m_ui->source.failPage(Error::Kind::Network);
    keepPicture(u"failed"_s);
}

QTEST_MAIN(TestPickerStates)
#include "tst_pickerstates.moc"
