// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transfernote.h"
#include "gui/transfers/transfertexts.h"
#include "net/downloadtypes.h"

#include <QTest>

namespace gn::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Cause = DiskTrouble::Cause;
using Kind = Error::Kind;

// What the download list says.
class TransferTextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void failures_sayWhatToDo_data();
    void failures_sayWhatToDo();
    void everyKind_hasAText();
    void labels_areShort();
    void note_isReadAsWritten();
};

void TransferTextsTest::failures_sayWhatToDo_data()
{
    QTest::addColumn<DownloadFailure>("failure");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    const auto disk = [](Cause cause, qint64 missing = 0) {
        return DownloadFailure{.error = {.kind = Kind::File, .detail = u"reason"_s},
                               .disk = {.cause = cause, .missingBytes = missing}};
    };
    const auto other = [](Kind kind, int status = 0) {
        return DownloadFailure{.error = {.kind = kind, .httpStatus = status, .detail = u"reason"_s}, .disk = {}};
    };
    QTest::newRow("full") << disk(Cause::DiskFull, 12'300'000) << u"12.3 MB more"_s << u"Make room"_s;
    QTest::newRow("full, nobody knows by how much") << disk(Cause::DiskFull) << u"disk is full"_s << u"Make room"_s;
    QTest::newRow("permission") << disk(Cause::NoPermission) << u"/my/folder"_s << u"another folder"_s;
    QTest::newRow("folder gone") << disk(Cause::FolderGone) << u"“/my/folder” is gone"_s << u"Try again"_s;
    QTest::newRow("disk") << disk(Cause::Other) << u"(reason)"_s << u"Check the disk"_s;
    QTest::newRow("404") << other(Kind::NotFound, 404) << u"a.example does not have"_s << u"elsewhere"_s;
    QTest::newRow("403") << other(Kind::HttpStatus, 403) << u"HTTP 403"_s << u"browser"_s;
    QTest::newRow("429") << other(Kind::HttpStatus, 429) << u"fewer requests"_s << u"Wait"_s;
    QTest::newRow("500") << other(Kind::Outage, 500) << u"a.example is having trouble"_s << u"later"_s;
    QTest::newRow("offline") << other(Kind::Offline) << u"a.example can't be reached"_s << u"network"_s;
    QTest::newRow("silence") << other(Kind::Timeout) << u"sent nothing"_s << u"later"_s;
    QTest::newRow("broken off") << other(Kind::Truncated) << u"broke off"_s << u"Try again"_s;
    QTest::newRow("redirect") << other(Kind::Redirect) << u"not safe to follow"_s << u"browser"_s;
    QTest::newRow("page") << other(Kind::InvalidData) << u"sign-in page"_s << u"try again"_s;
}

void TransferTextsTest::failures_sayWhatToDo()
{
    QFETCH(const DownloadFailure, failure);
    QFETCH(const QString, what);
    QFETCH(const QString, advice);
    const QString text = transferFailureText(failure, QUrl(u"https://a.example/x.gif?key=1"_s), u"/my/folder"_s);
    QVERIFY2(text.contains(what), qPrintable(text));
    QVERIFY2(text.contains(advice), qPrintable(text));
}

void TransferTextsTest::everyKind_hasAText()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::KeyStore); ++kind) {
        const DownloadFailure failure{.error = {.kind = static_cast<Kind>(kind), .detail = {}}, .disk = {}};
        const QString text = transferFailureText(failure, {}, u"/my/folder"_s);
        QVERIFY2(text.size() > 10 && !text.contains(u'%'), qPrintable(kindName(failure.error.kind) + text));
    }
}

void TransferTextsTest::labels_areShort()
{
    QCOMPARE(speedLabel(1'234'567), u"1.2 MB/s"_s);
    QCOMPARE(remainingLabel(0s), u"1 s left"_s);
    QCOMPARE(remainingLabel(59s), u"59 s left"_s);
    QCOMPARE(remainingLabel(90s), u"2 min left"_s);
    QCOMPARE(remainingLabel(2h + 5min), u"2 h 5 min left"_s);
}

void TransferTextsTest::note_isReadAsWritten()
{
    const Gif gif{.id = u"x"_s, .source = u"giphy"_s, .title = u"A “cat”"_s};
    QCOMPARE(readTransferNote(transferNote(gif, 42)), (TransferNote{.gif = gif, .bytes = 42}));
    QCOMPARE(transferNote({}, -1), QByteArray());
    QCOMPARE(readTransferNote({}), TransferNote());
    QCOMPARE(readTransferNote("{\"gif\":17}"), TransferNote());
    QCOMPARE(readTransferNote("not JSON"), TransferNote());
}

} // namespace gn::test

QTEST_GUILESS_MAIN(gn::test::TransferTextsTest)
#include "tst_transfertexts.moc"
