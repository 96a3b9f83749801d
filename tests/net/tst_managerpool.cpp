// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchonce.h"
#include "net/http2.h"
#include "net/managerpool.h"
#include "net/systemproxy.h"
#include "net/thiscomputer.h"
#include "support/fakehttpserver.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QVersionNumber>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

FakeReply answer(const FakeRequest & /*request*/)
{
    FakeReply reply;
    reply.body = "through";
    return reply;
}

// Grants every CONNECT without a password and answers the one request that follows itself.
class FakeSocksServer final : public QTcpServer
{
    Q_OBJECT

public:
    FakeSocksServer()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { onData(socket); });
        });
    }

    QByteArray asked; // what follows the greeting

private:
    void onData(QTcpSocket *socket)
    {
        const QByteArray data = socket->readAll();
        if (m_step++ == 0) {
            socket->write(QByteArray::fromHex("0500")); // version 5, no authentication
            return;
        }
        asked += data;
        if (m_step == 2) {
            socket->write(QByteArray::fromHex("05000001000000000000")); // granted
        } else {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nsocks");
        }
    }

    int m_step = 0;
};

} // namespace

class TestManagerPool : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
            qunsetenv(name);
        }
    }

    void managers_areEnoughForTheConnections()
    {
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        QCOMPARE(ManagerPool(1).maxManagers(), 1);
        QCOMPARE(ManagerPool(6).maxManagers(), 1);
        QCOMPARE(ManagerPool(7).maxManagers(), 2);
        QCOMPARE(ManagerPool(100).maxManagers(), 17);
#else
        QCOMPARE(ManagerPool(1).maxManagers(), 1);
        QCOMPARE(ManagerPool(100).maxManagers(), 2);
#endif
        QCOMPARE(ManagerPool(0).maxConnections(), 1);
    }

    void managers_areMadeWhenNeeded()
    {
        ManagerPool pool(12);
        QCOMPARE(pool.managers(), 0);
        QNetworkAccessManager &first = pool.acquire();
        pool.release(first);
        QCOMPARE(&pool.acquire(), &first); // an open connection is better than a new manager
        QCOMPARE(pool.managers(), 1);
    }

    void requests_areSpreadEvenly()
    {
        ManagerPool pool(12);
        QHash<QNetworkAccessManager *, int> used;
        for (int i = 0; i < 24; ++i) {
            ++used[&pool.acquire()];
        }
        QCOMPARE(used.size(), pool.maxManagers());
        for (const int count : used) {
            QCOMPARE(count, 24 / pool.maxManagers());
        }
    }

    void released_isTheNextOne()
    {
        ManagerPool pool(12);
        QList<QNetworkAccessManager *> managers;
        for (int i = 0; i < 12; ++i) {
            managers.append(&pool.acquire());
        }
        pool.release(*managers.at(3));
        QCOMPARE(&pool.acquire(), managers.at(3));
        pool.release(*managers.at(9));
        QCOMPARE(&pool.acquire(), managers.at(9));
    }

    void preconnect_opensOneConnectionAManager()
    {
        const FakeHttpServer server(answer);
        ManagerPool pool(13);
        pool.preconnect(server.url());
        QTRY_COMPARE(server.mostConnections(), pool.maxManagers());
        QVERIFY(server.requests().isEmpty());
        QCOMPARE(fetchOnce(pool.acquire(), {.url = server.url()}).value().body, QByteArray("through"));
        QCOMPARE(server.mostConnections(), pool.maxManagers()); // used one of these
    }

    void preconnectToOtherSchemes_doesNothing()
    {
        ManagerPool pool(1);
        pool.preconnect(QUrl(u"qrc:/demo"_s));
        pool.preconnect(QUrl());
        QCOMPARE(pool.managers(), 1);
    }

    void usersHttpProxy_isUsedByOldAndNewManagers()
    {
        const FakeHttpServer proxy(answer);
        ManagerPool pool(100);
        QNetworkAccessManager &before = pool.acquire();
        pool.setProxy({.url = proxy.url(QString())});
        QCOMPARE(fetchOnce(before, {.url = QUrl(u"http://example.invalid/a"_s)}).value().body, QByteArray("through"));
        QCOMPARE(proxy.requests().first().url, QUrl(u"http://example.invalid/a"_s));
        QNetworkAccessManager *after = &before;
        while (after == &before) {
            after = &pool.acquire();
        }
        QVERIFY(fetchOnce(*after, {.url = QUrl(u"http://example.invalid/b"_s)}));
        QCOMPARE(proxy.requests().size(), 2);
    }

    void usersSocksProxy_isUsed()
    {
        FakeSocksServer proxy;
        ManagerPool pool(1);
        QUrl url(u"socks5://127.0.0.1"_s);
        url.setPort(proxy.serverPort());
        pool.setProxy({.url = url});
        QCOMPARE(fetchOnce(pool.acquire(), {.url = QUrl(u"http://example.invalid/a"_s)}).value().body,
                 QByteArray("socks"));
        QVERIFY(proxy.asked.contains("example.invalid")); // the name is looked up by the proxy, not here
    }

    void proxyTakenBack_isNotUsed()
    {
        const FakeHttpServer proxy(answer);
        const FakeHttpServer server(answer);
        ManagerPool pool(1);
        pool.setProxy({.url = proxy.url(QString())});
        pool.setProxy({});
        QVERIFY(fetchOnce(pool.acquire(), {.url = server.url()}));
        QVERIFY(proxy.requests().isEmpty());
        QCOMPARE(server.requests().size(), 1);
    }

    void deadProxy_isNoWayAround()
    {
        const FakeHttpServer server(answer);
        FakeHttpServer proxy(answer);
        proxy.stopListening();
        ManagerPool pool(1);
        pool.setProxy({.url = proxy.url(QString())});
        QVERIFY(!fetchOnce(pool.acquire(), {.url = server.url()}));
        QVERIFY(server.requests().isEmpty());
    }

    void computerItself_isKnown()
    {
        QVERIFY(isOnThisComputer(QUrl(u"http://127.0.0.1:8000/api"_s)));
        QVERIFY(isOnThisComputer(QUrl(u"http://[::1]/"_s)));
        QVERIFY(isOnThisComputer(QUrl(u"http://LOCALHOST/"_s)));
        QVERIFY(!isOnThisComputer(QUrl(u"https://pokeapi.co/api/v2"_s)));
        QVERIFY(!isOnThisComputer(QUrl(u"http://10.0.0.7/"_s)));
    }

#ifdef Q_OS_LINUX
    void systemsProxy_isForOthersOnly()
    {
        qputenv("http_proxy", "http://127.0.0.1:3999");
        SystemProxy system;
        const auto first = [&](const QString &url) { return system.queryProxy(QNetworkProxyQuery(QUrl(url))).first(); };
        QCOMPARE(first(u"http://giphy.com/"_s).port(), quint16(3999));
        QCOMPARE(first(u"http://127.0.0.1/"_s).type(), QNetworkProxy::NoProxy);
        QCOMPARE(first(u"http://localhost:8080/"_s).type(), QNetworkProxy::NoProxy);
        QCOMPARE(first(u"http://[::1]/"_s).type(), QNetworkProxy::NoProxy);
        qunsetenv("http_proxy");
        QCOMPARE(first(u"http://giphy.com/"_s).port(), quint16(3999)); // asked a moment ago
    }
#endif

    void http2_isOffWhereItIsUnsafe()
    {
        QCOMPARE(isHttp2Safe(), QLibraryInfo::version() >= QVersionNumber(6, 5, 4));
    }
};

QTEST_GUILESS_MAIN(TestManagerPool)
#include "tst_managerpool.moc"
