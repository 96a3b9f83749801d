// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QApplication>
#include <QEvent>
#include <QTest>
#include <QWidget>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
    }
};

QString searchText()
{
    return QCoreApplication::translate("gn::SearchField", "Search");
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:

    void available_areThoseOfTheProgram()
    {
        QCOMPARE(Languages::available(), (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s}));
    }

    void use_translatesAndTellsEveryWidget()
    {
        Languages languages(u"en"_s);
        Listener listener;
        QCOMPARE(searchText(), u"Search"_s);
        languages.use(u"de"_s);
        QCOMPARE(searchText(), u"Suche"_s);
        QTRY_VERIFY(listener.changes > 0);
        listener.changes = 0;
        languages.use(u"de"_s);
        QCoreApplication::processEvents();
        QCOMPARE(listener.changes, 0);
        languages.use(u"fr"_s);
        QVERIFY(searchText() != u"Suche"_s);
        languages.use(u"en"_s);
        QCOMPARE(searchText(), u"Search"_s);
    }

    void use_bringsItsNumbers()
    {
        Languages languages(u"de"_s);
        QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
        languages.use(u"en"_s);
        QVERIFY(QLocale().toString(1234567) != u"1.234.567"_s);
    }

    void unknownCode_isTheSystems()
    {
        const Languages languages(u"tlh"_s);
        QCOMPARE(languages.locale(), QLocale::system());
        QCOMPARE(searchText(), u"Search"_s);
    }

    void end_bringsTheSourcesTextsBack()
    {
        {
            const Languages languages(u"de"_s);
            QCOMPARE(searchText(), u"Suche"_s);
        }
        QCOMPARE(searchText(), u"Search"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
