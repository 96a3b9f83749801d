// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/malformedrequests.h"
#include "server/requesthead.h"

#include <QTest>

using namespace gn;
using namespace gn::test;

class TestRequestHead : public QObject
{
    Q_OBJECT

private slots:

    void malformedHead_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        for (const MalformedRequest &request : malformedRequests()) {
            if (request.status != 421 && request.status != 403) { // those are judged after the head
                QTest::newRow(request.name) << request.bytes << request.status;
            }
        }
    }

    void malformedHead_isRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        QCOMPARE(parseHead(bytes).status, status);
    }

    // However a malformed request is cut, it is never taken for a whole one.
    void malformedHeadCutShort_isNeverWhole()
    {
        for (const MalformedRequest &request : malformedRequests()) {
            for (qsizetype size = 0; size < std::min<qsizetype>(request.bytes.size(), 300); ++size) {
                const int status = parseHead(QByteArrayView(request.bytes).first(size)).status;
                QVERIFY2(status == 0 || status == request.status || request.status == 421 || request.status == 403,
                         request.name);
            }
        }
    }

    void wholeHead_isRead()
    {
        const QByteArray bytes = "POST /a%20b?c=d HTTP/1.1\r\nhost:  localhost:80 \r\nContent-Length: 007\r\n"
                                 "Expect: 100-Continue\r\nX-Y:\tz\t\r\n\r\nabcdefg";
        const HeadResult result = parseHead(bytes);
        QCOMPARE(result.status, 200);
        QCOMPARE(result.length, bytes.size() - 7);
        QCOMPARE(result.head.method, "POST");
        QCOMPARE(result.head.target, "/a%20b?c=d");
        QCOMPARE(result.head.host, "localhost:80");
        QCOMPARE(result.head.bodyLength, 7);
        QVERIFY(result.head.expectsContinue);
        QVERIFY(result.head.keepsAlive);
        QCOMPARE(result.head.headers.constLast(), (HttpHeader{"X-Y", "z"}));
    }

    void headCutAnywhere_needsMore()
    {
        const QByteArray bytes = "GET /x HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n";
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QCOMPARE(parseHead(QByteArrayView(bytes).first(size)).status, 0);
        }
        QCOMPARE(parseHead(bytes).status, 200);
    }

    void closingAndOldClients_areNotKept()
    {
        QVERIFY(!parseHead("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n").head.keepsAlive);
        QVERIFY(!parseHead("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n").head.keepsAlive);
        QVERIFY(parseHead("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n").head.keepsAlive);
    }

    void largestAllowed_isTaken()
    {
        const QByteArray start = "GET /";
        const QByteArray end = " HTTP/1.1";
        const QByteArray line = start + QByteArray(8190 - start.size() - end.size(), 'a') + end;
        QByteArray head = line + "\r\nHost: localhost\r\nX: " + QByteArray(8187, 'b') + "\r\n";
        for (int i = 0; i < 126; ++i) {
            head += "A: 1\r\n";
        }
        QCOMPARE(parseHead(QByteArray(head + "\r\n")).status, 200);
        QCOMPARE(parseHead(QByteArray(head + "B: 1\r\n\r\n")).status, 431);
    }

    void largeHeadOfShortFields_isRefused()
    {
        QByteArray head = "GET / HTTP/1.1\r\nHost: localhost\r\n";
        for (int i = 0; i < 10; ++i) {
            head += "X: " + QByteArray(8000, 'b') + "\r\n";
        }
        QCOMPARE(parseHead(QByteArray(head + "\r\n")).status, 431);
    }
};

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
