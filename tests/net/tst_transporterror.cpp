// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/transporterror.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

class FailedReply final : public QNetworkReply
{
public:
    FailedReply(NetworkError error, int status, const QString &text)
    {
        setUrl(QUrl(u"https://user:secret@example.org/v1/search?api_key=K3Y"_s));
        setError(error, text);
        if (status > 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        }
    }

    void abort() override {}

protected:
    qint64 readData(char * /*data*/, qint64 /*maxSize*/) override { return -1; }
};

} // namespace

class TestTransportError : public QObject
{
    Q_OBJECT

private slots:

    void error_hasItsKind_data()
    {
        using Reply = QNetworkReply;
        QTest::addColumn<Reply::NetworkError>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("unknown host") << Reply::HostNotFoundError << 0 << Error::Kind::Offline;
        QTest::newRow("network unreachable") << Reply::UnknownNetworkError << 0 << Error::Kind::Offline;
        QTest::newRow("unknown proxy") << Reply::ProxyNotFoundError << 0 << Error::Kind::Offline;
        QTest::newRow("refused") << Reply::ConnectionRefusedError << 0 << Error::Kind::Network;
        QTest::newRow("reset") << Reply::RemoteHostClosedError << 0 << Error::Kind::Network;
        QTest::newRow("reset in the body") << Reply::RemoteHostClosedError << 200 << Error::Kind::Truncated;
        QTest::newRow("reset in the body of a 404") << Reply::RemoteHostClosedError << 404 << Error::Kind::Truncated;
        QTest::newRow("no TLS") << Reply::SslHandshakeFailedError << 0 << Error::Kind::Network;
        QTest::newRow("proxy wants a password")
            << Reply::ProxyAuthenticationRequiredError << 407 << Error::Kind::Network;
        QTest::newRow("connect timeout") << Reply::TimeoutError << 0 << Error::Kind::Timeout;
        QTest::newRow("not HTTP") << Reply::ProtocolFailure << 0 << Error::Kind::InvalidData;
    }

    void error_hasItsKind()
    {
        QFETCH(const QNetworkReply::NetworkError, error);
        QFETCH(const int, status);
        QFETCH(const Error::Kind, kind);
        const std::optional<Error> found = transportError(FailedReply(error, status, u"Some text"_s));
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, kind);
        QCOMPARE(found->detail, u"https://example.org/v1/search: Some text"_s);
    }

    void statusThatQtCallsAnError_isNone_data()
    {
        using Reply = QNetworkReply;
        QTest::addColumn<Reply::NetworkError>("error");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << Reply::NoError << 200;
        QTest::newRow("400") << Reply::ProtocolInvalidOperationError << 400;
        QTest::newRow("401") << Reply::AuthenticationRequiredError << 401;
        QTest::newRow("403") << Reply::ContentAccessDenied << 403;
        QTest::newRow("404") << Reply::ContentNotFoundError << 404;
        QTest::newRow("429") << Reply::UnknownContentError << 429;
        QTest::newRow("500") << Reply::InternalServerError << 500;
        QTest::newRow("503") << Reply::ServiceUnavailableError << 503;
        QTest::newRow("599") << Reply::UnknownServerError << 599;
    }

    void statusThatQtCallsAnError_isNone()
    {
        QFETCH(const QNetworkReply::NetworkError, error);
        QFETCH(const int, status);
        QVERIFY(!transportError(FailedReply(error, status, u"Some text"_s)));
    }

    void textWithTheUrl_isLeftOut()
    {
        const QString text = u"Error transferring https://example.org/v1/search?api_key=K3Y"_s;
        const auto error = transportError(FailedReply(QNetworkReply::ConnectionRefusedError, 0, text));
        QCOMPARE(error->detail, u"https://example.org/v1/search: ConnectionRefusedError"_s);
    }
};

QTEST_GUILESS_MAIN(TestTransportError)
#include "tst_transporterror.moc"
