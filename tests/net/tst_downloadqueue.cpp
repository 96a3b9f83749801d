// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadhelp.h"
#include "net/downloadqueue.h"
#include "net/memoryrecords.h"

#include <QTest>

#include <memory>

using namespace gn;
using namespace gn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Many downloads: their order, how many at a time, what a person may do with them, another session.
class TestDownloadQueue : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype Size = 200'000;
    const QByteArray m_body = fileBytes(Size);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeHttpServer> m_server;
    MemoryRecords m_records;
    std::unique_ptr<ManagerPool> m_pool;
    std::unique_ptr<DownloadWriter> m_writer;
    std::unique_ptr<DownloadQueue> m_queue;
    DownloadQueueOptions m_options;

    DownloadRecord wanted(const QString &path) const
    {
        return {.url = m_server->url(path), .folder = m_folder->path()};
    }

    void start()
    {
        m_queue.reset();
        m_writer.reset();
        m_pool = std::make_unique<ManagerPool>(6);
        m_writer = std::make_unique<DownloadWriter>();
        m_queue = std::make_unique<DownloadQueue>(*m_pool, *m_writer, &m_records, m_options);
    }

    void serve(FakeHttpServer::Route route) { m_server = std::make_unique<FakeHttpServer>(std::move(route)); }

    // All but the first bytes wait for sendMore().
    void serveHalf()
    {
        serve([this](const FakeRequest &asked) {
            FakeReply reply = fileReply(m_body, asked);
            if (!asked.headers.contains("range")) {
                reply.sentAtFirst = Size / 2;
            }
            return reply;
        });
    }

    DownloadState state(qint64 id) const { return m_queue->at(m_queue->rowOf(id)).record.state; }

    bool waitFor(const std::function<bool()> &condition) const { return QTest::qWaitFor(condition, DownloadPatience); }

    bool waitForHalf(qint64 id) const
    {
        return waitFor([&] { return m_queue->at(m_queue->rowOf(id)).record.bytes == Size / 2; });
    }

    bool waitForIdle()
    {
        QSignalSpy idle(m_queue.get(), &DownloadQueue::idle);
        return idle.wait(DownloadPatience);
    }

    QStringList asked() const
    {
        QStringList paths;
        for (const FakeRequest &request : m_server->requests()) {
            paths.append(request.url.path());
        }
        return paths;
    }

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = {.limits = quickLimits()};
        m_queue.reset();
        m_records.kept.clear();
        m_records.order.clear();
        serve([this](const FakeRequest &asked) { return fileReply(m_body, asked); });
        start();
    }

    void many_areAllSavedInTheirOrder()
    {
        m_options.atOnce = 1;
        start();
        QList<DownloadRecord> all;
        QStringList paths;
        for (int index = 0; index < 20; ++index) {
            paths.append(u"/%1.gif"_s.arg(index));
            all.append(wanted(paths.last()));
        }
        m_queue->add(all);
        QVERIFY(waitForIdle());
        QCOMPARE(asked(), paths);
        QCOMPARE(m_queue->totals().done, 20);
        QCOMPARE(m_queue->totals().received, 20 * Size);
        QCOMPARE(namesIn(m_folder->path()).size(), 20);
        QCOMPARE(contentOf(m_folder->filePath(u"7.gif"_s)), m_body);
    }

    void atOnce_isKept()
    {
        m_options.atOnce = 3;
        start();
        QList<DownloadRecord> all;
        for (int index = 0; index < 12; ++index) {
            all.append(wanted(u"/%1.gif"_s.arg(index)));
        }
        m_queue->add(all);
        int most = 0;
        connect(m_queue.get(), &DownloadQueue::rowsChanged, m_queue.get(), [&] {
            int running = 0;
            for (int row = 0; row < m_queue->size(); ++row) {
                const DownloadItem &item = m_queue->at(row);
                running += item.record.state == DownloadState::Running && !item.isOnDiskOnly ? 1 : 0;
            }
            most = std::max(most, running);
        });
        QVERIFY(waitForIdle());
        QVERIFY(most <= 3);
        QVERIFY(m_server->mostConnections() <= 3);
    }

    void perHost_isKeptAndOthersGoAhead()
    {
        m_options.atOnce = 4;
        m_options.perHost = 2;
        start();
        serveHalf();
        FakeHttpServer other([this](const FakeRequest &request) { return fileReply(m_body, request); });
        QUrl elsewhere = other.url(u"/z.gif"_s);
        elsewhere.setHost(u"localhost"_s);
        m_queue->add({wanted(u"/a.gif"_s), wanted(u"/b.gif"_s), wanted(u"/c.gif"_s)});
        m_queue->add({{.url = elsewhere, .folder = m_folder->path()}});
        QSignalSpy ended(m_queue.get(), &DownloadQueue::ended);
        QVERIFY(ended.wait(DownloadPatience));
        QCOMPARE(ended.first().first().value<DownloadItem>().record.url, elsewhere);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void pausing_keepsWhatCameAndResumingGoesOn()
    {
        serveHalf();
        const qint64 id = m_queue->add({wanted(u"/cat.gif"_s)}).constFirst();
        QVERIFY(waitForHalf(id));
        m_queue->pause(id);
        QCOMPARE(state(id), DownloadState::Paused);
        QCOMPARE(m_queue->totals().unfinished, 0);
        m_queue->resume(id);
        QVERIFY(waitForIdle());
        QCOMPARE(state(id), DownloadState::Done);
        QVERIFY(m_queue->at(0).wasResumed);
        QCOMPARE(contentOf(m_queue->at(0).record.path), m_body);
        QVERIFY(m_server->requests().last().headers.contains("range"));
    }

    void cancelling_leavesNothing()
    {
        serveHalf();
        const qint64 id = m_queue->add({wanted(u"/cat.gif"_s)}).constFirst();
        QVERIFY(waitForHalf(id));
        m_queue->cancel(id);
        QCOMPARE(state(id), DownloadState::Cancelled);
        QVERIFY(waitFor([this] { return namesIn(m_folder->path()).isEmpty(); }));
    }

    void cancellingWhatIsPaused_leavesNothing()
    {
        serveHalf();
        const qint64 id = m_queue->add({wanted(u"/cat.gif"_s)}).constFirst();
        QVERIFY(waitForHalf(id));
        m_queue->pause(id);
        m_queue->remove(id);
        QCOMPARE(m_queue->size(), 0);
        QVERIFY(waitFor([this] { return namesIn(m_folder->path()).isEmpty(); }));
    }

    void failed_canBeRetried()
    {
        bool isThere = false;
        serve([&](const FakeRequest &request) {
            return isThere ? fileReply(m_body, request) : FakeReply{.status = 404};
        });
        const qint64 id = m_queue->add({wanted(u"/cat.gif"_s)}).constFirst();
        QVERIFY(waitForIdle());
        QCOMPARE(state(id), DownloadState::Failed);
        QCOMPARE(m_queue->at(0).failure.error.kind, Error::Kind::NotFound);
        QCOMPARE(m_queue->totals().failed, 1);
        isThere = true;
        m_queue->retry(id);
        QVERIFY(waitForIdle());
        QCOMPARE(state(id), DownloadState::Done);
    }

    void outage_isTriedAgainWithBackoff()
    {
        int asked = 0;
        serve([&](const FakeRequest &request) {
            return ++asked < 3 ? FakeReply{.status = 503} : fileReply(m_body, request);
        });
        m_options.retries = 2;
        m_options.retryDelay = 10ms;
        m_queue->setOptions(m_options);
        const qint64 id = m_queue->add({wanted(u"/cat.gif"_s)}).constFirst();
        QVERIFY(waitForIdle());
        QCOMPARE(state(id), DownloadState::Done);
        QCOMPARE(asked, 3);
    }

    void moving_changesWhoIsNext()
    {
        m_options.atOnce = 1;
        start();
        const QList<qint64> ids = m_queue->add({wanted(u"/a.gif"_s), wanted(u"/b.gif"_s), wanted(u"/c.gif"_s)});
        m_queue->moveTo(ids.at(2), 0);
        QCOMPARE(m_queue->rowOf(ids.at(0)), 1);
        QVERIFY(waitForIdle());
        QCOMPARE(asked(), (QStringList{u"/c.gif"_s, u"/a.gif"_s, u"/b.gif"_s}));
        QCOMPARE(m_records.order, (QList<qint64>{ids.at(2), ids.at(0), ids.at(1)}));
    }

    void clearing_leavesWhatIsUnderWay()
    {
        serveHalf();
        m_queue->add({wanted(u"/a.gif"_s)});
        QVERIFY(waitForHalf(m_queue->at(0).record.id));
        m_server->sendMore();
        QVERIFY(waitForIdle());
        const qint64 id = m_queue->add({wanted(u"/b.gif"_s)}).constFirst();
        m_queue->clearFinished();
        QCOMPARE(m_queue->size(), 1);
        QCOMPARE(m_queue->at(0).record.id, id);
        QVERIFY(QFileInfo::exists(m_folder->filePath(u"a.gif"_s)));
    }

    void nextSession_goesOn()
    {
        serveHalf();
        m_options.atOnce = 1;
        start();
        const QList<qint64> ids = m_queue->add({wanted(u"/a.gif"_s), wanted(u"/b.gif"_s), wanted(u"/c.gif"_s)});
        m_queue->pause(ids.at(2));
        QVERIFY(waitForHalf(ids.at(0)));
        start();
        QCOMPARE(m_queue->size(), 0);
        m_queue->restore();
        QVERIFY(waitFor([&] { return m_queue->size() == 3; }));
        QCOMPARE(m_queue->at(0).record.id, ids.at(0));
        QVERIFY(waitFor([&] { return state(ids.at(0)) == DownloadState::Done; }));
        QVERIFY(m_queue->at(0).wasResumed);
        QVERIFY(waitForHalf(ids.at(1)));
        m_server->sendMore();
        QVERIFY(waitFor([&] { return state(ids.at(1)) == DownloadState::Done; }));
        QCOMPARE(state(ids.at(2)), DownloadState::Paused);
        QCOMPARE(namesIn(m_folder->path()), (QStringList{u"a.gif"_s, u"b.gif"_s}));
        QCOMPARE(contentOf(m_folder->filePath(u"a.gif"_s)), m_body);
    }

    void speedAndTime_areTold()
    {
        serve([this](const FakeRequest &request) {
            FakeReply reply = fileReply(m_body, request);
            reply.sentAtFirst = 1000;
            return reply;
        });
        QTimer drip;
        connect(&drip, &QTimer::timeout, m_server.get(), [this] { m_server->sendMore(2000); });
        drip.start(20ms);
        const qint64 id = m_queue->add({wanted(u"/cat.gif"_s)}).constFirst();
        QVERIFY(waitFor([&] {
            const DownloadItem &item = m_queue->at(m_queue->rowOf(id));
            return item.bytesPerSecond > 0 && item.remaining && m_queue->totals().bytesPerSecond > 0;
        }));
        drip.stop();
        m_server->sendMore();
        QVERIFY(waitForIdle());
        QCOMPARE(m_queue->at(0).bytesPerSecond, 0.0);
    }

    void deletingTheQueueInASlot_isFine()
    {
        m_queue->add({wanted(u"/a.gif"_s), wanted(u"/b.gif"_s)});
        bool isGone = false;
        connect(m_queue.get(), &DownloadQueue::ended, this, [&] {
            m_queue.reset();
            isGone = true;
        });
        QVERIFY(waitFor([&] { return isGone; }));
    }
};

QTEST_GUILESS_MAIN(TestDownloadQueue)
#include "tst_downloadqueue.moc"
