// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/errortexts.h"
#include "gui/window/labels.h"
#include "gui/window/proxytext.h"

#include <QFile>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class ErrorTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_saysWhatHappenedAndWhatToDo();
    void whatUsersMustTellApart_hasDifferentTitles();
    void remedies_fitTheError_data();
    void remedies_fitTheError();
    void budgetSpent_saysWhenItReturns();
    void rateLimited_unknownReturn_saysToWait();
    void technicalDetail_isNotShown();
    void proxy_data();
    void proxy();
    void labels_areWhatPeopleReadInsteadOfCodes();
};

namespace {

QList<Error::Kind> allKinds()
{
    QList<Error::Kind> kinds;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::KeyStore); ++kind) {
        kinds.append(static_cast<Error::Kind>(kind));
    }
    return kinds;
}

} // namespace

void ErrorTextsTest::everyKind_saysWhatHappenedAndWhatToDo()
{
    for (const Error::Kind kind : allKinds()) {
        const ErrorText text = errorText({.kind = kind}, u"GIPHY"_s);
        const QByteArray name = kindName(kind).toUtf8();
        QVERIFY2(!text.title.isEmpty(), name.constData());
        QVERIFY2(text.advice.size() > 15, name.constData());
        QVERIFY2(!text.title.contains(u'%') && !text.advice.contains(u'%'), name.constData());
        QVERIFY2(QFile::exists(u"%1/resources/icons/%2.svg"_s.arg(QStringLiteral(GN_SOURCE_DIR), text.icon)),
                 name.constData());
        QVERIFY2(kind == Error::Kind::Config || !text.remedies.isEmpty(), name.constData());
        for (const Remedy remedy : text.remedies) {
            QVERIFY2(!remedyLabel(remedy).isEmpty(), name.constData());
        }
    }
}

void ErrorTextsTest::whatUsersMustTellApart_hasDifferentTitles()
{
    using Kind = Error::Kind;
    QSet<QString> titles;
    const QList<Kind> kinds = {Kind::Offline,
                               Kind::Network,
                               Kind::Timeout,
                               Kind::MissingKey,
                               Kind::KeyRefused,
                               Kind::KeyBanned,
                               Kind::RateLimited,
                               Kind::Outage,
                               Kind::BudgetSpent,
                               Kind::InvalidData,
                               Kind::InvalidQuery};
    for (const Kind kind : kinds) {
        titles.insert(errorText({.kind = kind}, u"GIPHY"_s).title);
    }
    QCOMPARE(titles.size(), kinds.size());
}

void ErrorTextsTest::remedies_fitTheError_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Remedy>("first");
    QTest::addColumn<bool>("mayRetry");
    QTest::newRow("offline") << Error::Kind::Offline << Remedy::Retry << true;
    QTest::newRow("outage") << Error::Kind::Outage << Remedy::Retry << true;
    QTest::newRow("timeout") << Error::Kind::Timeout << Remedy::Retry << true;
    QTest::newRow("no key") << Error::Kind::MissingKey << Remedy::OpenSettings << false;
    QTest::newRow("refused") << Error::Kind::KeyRefused << Remedy::OpenSettings << false;
    QTest::newRow("banned") << Error::Kind::KeyBanned << Remedy::OpenSettings << false;
    QTest::newRow("limited") << Error::Kind::RateLimited << Remedy::Retry << true;
    QTest::newRow("budget") << Error::Kind::BudgetSpent << Remedy::Retry << true;
}

void ErrorTextsTest::remedies_fitTheError()
{
    QFETCH(Error::Kind, kind);
    QFETCH(Remedy, first);
    QFETCH(bool, mayRetry);
    const ErrorText text = errorText({.kind = kind}, u"GIPHY"_s);
    QCOMPARE(text.remedies.first(), first);
    QCOMPARE(text.remedies.contains(Remedy::Retry), mayRetry);
    QVERIFY(text.remedies.contains(Remedy::UseBuiltIn));
}

void ErrorTextsTest::budgetSpent_saysWhenItReturns()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const QDateTime later = now.addSecs(11 * 60 + 1);
    const ErrorText text = errorText({.kind = Error::Kind::BudgetSpent, .retryAt = later}, u"GIPHY"_s, now);
    QVERIFY(text.advice.contains(QLocale().toString(later.toLocalTime().time(), QLocale::ShortFormat)));
    QVERIFY(text.advice.contains("12 minutes"_L1));
}

void ErrorTextsTest::rateLimited_unknownReturn_saysToWait()
{
    const ErrorText text = errorText({.kind = Error::Kind::RateLimited}, u"GIPHY"_s);
    QVERIFY(text.advice.contains("Wait a while"_L1));
}

void ErrorTextsTest::technicalDetail_isNotShown()
{
    const Error error{.kind = Error::Kind::Network, .detail = u"QNetworkReply error 99"_s};
    const ErrorText text = errorText(error, u"GIPHY"_s);
    QVERIFY(!text.title.contains("QNetworkReply"_L1));
    QVERIFY(!text.advice.contains("QNetworkReply"_L1));
}

void ErrorTextsTest::proxy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("none") << u"  "_s << QString() << true;
    QTest::newRow("http") << u"http://proxy.example:3128"_s << u"http://proxy.example:3128"_s << true;
    QTest::newRow("socks") << u" socks5://127.0.0.1:9050/ "_s << u"socks5://127.0.0.1:9050"_s << true;
    QTest::newRow("password") << u"http://me:secret@proxy:80"_s << u"http://me:secret@proxy:80"_s << true;
    QTest::newRow("bare") << u"proxy.example:3128"_s << u"http://proxy.example:3128"_s << true;
    QTest::newRow("no port") << u"http://proxy.example"_s << QString() << false;
    QTest::newRow("no host") << u"http://:80"_s << QString() << false;
    QTest::newRow("port too large") << u"http://proxy:99999"_s << QString() << false;
    QTest::newRow("another scheme") << u"ftp://proxy:21"_s << QString() << false;
    QTest::newRow("path") << u"http://proxy:80/path"_s << QString() << false;
    QTest::newRow("spaces") << u"my proxy:80"_s << QString() << false;
}

void ErrorTextsTest::proxy()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QFETCH(bool, isFine);
    const ProxyInput input = parseProxy(typed);
    QCOMPARE(input.problem.isEmpty(), isFine);
    QCOMPARE(input.url.toString(), url);
}

void ErrorTextsTest::labels_areWhatPeopleReadInsteadOfCodes()
{
    QCOMPARE(ratingLabel(u"pg-13"_s), u"PG-13"_s);
    QCOMPARE(languageLabel(u"en"_s), u"English"_s);
    QCOMPARE(languageLabel(u"zh-CN"_s), u"简体中文"_s);
    QCOMPARE(languageLabel(u"xx"_s), u"xx"_s);
}

QTEST_GUILESS_MAIN(ErrorTextsTest)
#include "tst_errortexts.moc"
