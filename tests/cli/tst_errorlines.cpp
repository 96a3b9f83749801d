// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errorlines.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class TestErrorLines : public QObject
{
    Q_OBJECT

private slots:

    void everyKind_hasOneLineThatSaysWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; !kindName(static_cast<Error::Kind>(kind)).isEmpty(); ++kind) {
            QTest::newRow(qPrintable(kindName(static_cast<Error::Kind>(kind)))) << kind;
        }
    }

    void everyKind_hasOneLineThatSaysWhatToDo()
    {
        QFETCH(const int, kind);
        const QString line = errorLine({.kind = static_cast<Error::Kind>(kind), .detail = u"the detail"_s}, u"GIPHY"_s);
        QVERIFY(!line.isEmpty());
        QVERIFY(!line.contains(u'\n'));
        QVERIFY2(!line.contains(u"%1"_s), qPrintable(line));
        QVERIFY2(line.contains(u": "_s) || line == u"the detail"_s, qPrintable(line)); // what is wrong: what to do
    }

    void missingKey_namesAllThreeWaysOut()
    {
        QCOMPARE(errorLine({.kind = Error::Kind::MissingKey}, u"GIPHY"_s),
                 u"GIPHY needs an API key: set GIPHY_API_KEY, or giphy.api_key in config.yml, or use --source demo"_s);
    }

    void statusAndTime_areAdded()
    {
        const QDateTime noon(QDate(2026, 1, 2), QTime(12, 5));
        const QString line =
            errorLine({.kind = Error::Kind::RateLimited, .httpStatus = 429, .retryAt = noon.toUTC()}, u"GIPHY"_s);
        QVERIFY2(line.endsWith(u"(HTTP 429; possible again at 12:05)"_s), qPrintable(line));
    }

    void detailWithAPlaceholder_isLeftAlone()
    {
        const QString line = errorLine({.kind = Error::Kind::Network, .detail = u"x %1 y"_s}, u"GIPHY"_s);
        QVERIFY2(line.endsWith(u"(x %1 y)"_s), qPrintable(line));
    }
};

QTEST_APPLESS_MAIN(TestErrorLines)
#include "tst_errorlines.moc"
