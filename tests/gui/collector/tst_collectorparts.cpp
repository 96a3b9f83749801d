// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectedpicture.h"
#include "gui/collector/collectormodel.h"
#include "gui/collector/collectortexts.h"
#include "gui/collector/hostquestions.h"
#include "gui/collector/typedaddress.h"
#include "gui/search/giflistmodel.h"
#include "support/tinygif.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

CheckedPicture checkedGif(const QString &name, qint64 bytes)
{
    return {.picture = {.url = QUrl(u"https://example.org/"_s + name), .kind = FoundPicture::Kind::Gif},
            .bytes = bytes,
            .opening = tinyGif(QSize(40, 30), 2, 0xff00ff00, 10)};
}

CollectedPicture picture(const QString &name, qint64 bytes)
{
    return collectedPicture(checkedGif(name, bytes), QUrl(u"https://example.org/page"_s));
}

} // namespace

// What the page collector is made of.
class CollectorPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void typedAddress_data();
    void typedAddress();
    void gif_hasWhatTheHeaderSays();
    void opening_isNotTheWholeFile();
    void missingPicture_hasNoRendition();
    void everyError_hasWords();
    void filter_resetsOnlyWhenItChanges();
    void append_addsWhatTheFilterLets();
    void questions_comeOneAfterTheOther();
    void answered_isNotAskedAgain();
    void destroyedQuestions_areNo();
};

void CollectorPartsTest::typedAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");
    const auto row = [](const char *name, const QString &text, const QString &url) {
        QTest::newRow(name) << text << QUrl(url);
    };
    row("whole", u" https://a.example/x?y=1#z "_s, u"https://a.example/x?y=1#z"_s);
    row("no scheme", u"a.example/x"_s, u"https://a.example/x"_s);
    row("this computer", u"localhost:8080/x"_s, u"http://localhost:8080/x"_s);
    row("number", u"192.168.1.7"_s, u"http://192.168.1.7"_s);
    row("in a text", u"see <http://a.example/b>, ok"_s, u"http://a.example/b"_s);
    row("in a sentence", u"Look at http://a.example/b, please"_s, u"http://a.example/b"_s);
    row("two lines", u"https://a.example/1\nhttps://a.example/2"_s, u"https://a.example/1"_s);
    row("word", u"cats"_s, {});
    row("words", u"funny cats.gif"_s, {});
    row("mail", u"me@a.example"_s, {});
    row("file", u"file:///etc/passwd"_s, {});
    row("script", u"javascript:alert(1)"_s, {});
    row("nothing", {}, {});
}

void CollectorPartsTest::typedAddress()
{
    QFETCH(QString, text);
    QTEST(webAddressIn(text), "url");
}

void CollectorPartsTest::gif_hasWhatTheHeaderSays()
{
    CheckedPicture checked = checkedGif(u"funny_cat.gif"_s, 0);
    checked.bytes = checked.opening.size();
    const CollectedPicture made = collectedPicture(checked, QUrl(u"https://example.org/page"_s));
    QCOMPARE(made.gif.title, u"funny cat"_s);
    QCOMPARE(made.gif.renditions.size(), 1);
    QCOMPARE(made.gif.renditions.constFirst().size, QSize(40, 30));
    QCOMPARE(made.gif.renditions.constFirst().frames, 2);
    QCOMPARE(made.gif.originUrl, QUrl(u"https://example.org/page"_s));
    QVERIFY(made.isPlayable());
}

void CollectorPartsTest::opening_isNotTheWholeFile()
{
    const CollectedPicture made = picture(u"a.gif"_s, 1'000'000);
    QCOMPARE(made.gif.renditions.constFirst().frames, 0); // nobody knows
    QVERIFY(!made.gif.renditions.constFirst().isStill);
}

void CollectorPartsTest::missingPicture_hasNoRendition()
{
    CheckedPicture checked = checkedGif(u"a.gif"_s, -1);
    checked.error = Error{.kind = Error::Kind::NotFound, .httpStatus = 404};
    const CollectedPicture made = collectedPicture(checked, {});
    QVERIFY(made.gif.renditions.isEmpty());
    QVERIFY(!made.isPlayable());
    QCOMPARE(tileText(made).title, missingTitle(*checked.error));
}

void CollectorPartsTest::everyError_hasWords()
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::KeyStore); ++kind) {
        const Error error{.kind = static_cast<Error::Kind>(kind)};
        QVERIFY(!missingTitle(error).isEmpty());
        QVERIFY(!missingReason(error).isEmpty());
        const ErrorText text = pageErrorText(error, QUrl(u"https://a.example/"_s));
        QVERIFY(!text.title.isEmpty() && !text.advice.isEmpty() && !text.icon.isEmpty());
    }
}

void CollectorPartsTest::filter_resetsOnlyWhenItChanges()
{
    CollectorModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({picture(u"a.gif"_s, 10), picture(u"b.gif"_s, 500'000), picture(u"c.gif"_s, -1)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFilter({});
    QCOMPARE(reset.size(), 0);
    model.setFilter({.minBytes = 1000});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2); // what is of unknown size is shown
    QCOMPARE(model.totalCount(), 3);
}

void CollectorPartsTest::append_addsWhatTheFilterLets()
{
    CollectorModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.minBytes = 1000});
    model.append({picture(u"a.gif"_s, 10)});
    QCOMPARE(model.rowCount(), 0);
    model.append({picture(u"b.gif"_s, 20), picture(u"c.gif"_s, 2000)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.pictureAt(0).url.fileName(), u"c.gif"_s);
    QCOMPARE(model.index(0).data(GifListModel::PictureSizeRole).toSize(), QSize(40, 30));
}

void CollectorPartsTest::questions_comeOneAfterTheOther()
{
    HostQuestions questions;
    QStringList answers;
    const auto note = [&answers](const QString &name) {
        return [&answers, name](bool isYes) { answers.append(name + (isYes ? u"+"_s : u"-"_s)); };
    };
    const HostQuestion ask = questions.asker();
    ask(u"nas"_s, note(u"1"_s));
    ask(u"router"_s, note(u"2"_s));
    ask(u"nas"_s, note(u"3"_s));
    QCOMPARE(questions.waiting(), 2);
    QCOMPARE(questions.current(), u"nas"_s);
    questions.answer(true);
    QCOMPARE(answers, (QStringList{u"1+"_s, u"3+"_s}));
    QCOMPARE(questions.current(), u"router"_s);
    questions.refuseAll();
    QCOMPARE(answers.constLast(), u"2-"_s);
    QVERIFY(questions.current().isEmpty());
}

void CollectorPartsTest::answered_isNotAskedAgain()
{
    HostQuestions questions;
    bool isAllowed = false;
    questions.asker()(u"nas"_s, [](bool) {});
    questions.answer(true);
    questions.asker()(u"nas"_s, [&isAllowed](bool isYes) { isAllowed = isYes; });
    QVERIFY(isAllowed);
    questions.forget(); // another page
    questions.asker()(u"nas"_s, [](bool) {});
    QCOMPARE(questions.current(), u"nas"_s);
}

void CollectorPartsTest::destroyedQuestions_areNo()
{
    int refused = 0;
    const auto count = [&refused](bool isYes) { refused += isYes ? 0 : 1; };
    HostQuestion ask;
    {
        HostQuestions questions;
        ask = questions.asker();
        ask(u"nas"_s, count);
    }
    ask(u"router"_s, count);
    QCOMPARE(refused, 2);
}

QTEST_GUILESS_MAIN(CollectorPartsTest)
#include "tst_collectorparts.moc"
