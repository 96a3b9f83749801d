// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/renditionname.h"
#include "gui/transfers/transferdelegate.h"
#include "gui/transfers/transferlist.h"
#include "gui/transfers/transferpanel.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "support/fakehttpserver.h"
#include "support/tinygif.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace gn::test {

using namespace Qt::StringLiterals;
using State = TransferList::State;

class TransfersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void added_isSavedWhole();
    void suffix_isTheContentsAndNotTheNames();
    void nameThatIsTaken_getsANumber();
    void replacing_replaces();
    void notAPicture_isAnErrorAndNoFile();
    void truncated_leavesNoFile();
    void many_runAFewAtATimeAndAllEnd();
    void cancelled_leavesNothingAndLetsTheNextOneStart();
    void failed_isRetried();
    void readOnlyFolder_isAnError();
    void cleared_keepsWhatIsUnderWay();
    void progress_isTold();
    void panel_saysHowFarItIs();
    void renditions_areOfferedOnceBestFirst();

private:
    TransferRequest request(const QString &path, const QString &name) const;
    State state(int row) const;
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ManagerPool> m_pool;
    std::unique_ptr<FetchQueue> m_queue;
    std::unique_ptr<ByteCache> m_cache;
    std::unique_ptr<TransferList> m_list;
    QMap<QString, FakeReply> m_replies;
    QByteArray m_gif = tinyGif({40, 30}, 3, 0xff3060c0, 5);
};

void TransfersTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_replies.clear();
    m_server = std::make_unique<FakeHttpServer>(
        [this](const FakeRequest &request) { return m_replies.value(request.url.path(), FakeReply{.body = m_gif}); });
    m_pool = std::make_unique<ManagerPool>(4);
    m_queue = std::make_unique<FetchQueue>(*m_pool, nullptr, 8);
    m_cache = std::make_unique<ByteCache>(1024 * 1024);
    m_list = std::make_unique<TransferList>(*m_queue, *m_cache, 2);
    new QAbstractItemModelTester(m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_list.get());
}

void TransfersTest::cleanup()
{
    m_list.reset();
    m_queue.reset();
    m_pool.reset();
    m_server.reset();
}

TransferRequest TransfersTest::request(const QString &path, const QString &name) const
{
    return {.url = m_server->url(path), .folder = m_dir->path(), .fileName = name, .gif = {.id = name}};
}

State TransfersTest::state(int row) const
{
    return m_list->index(row).data(TransferList::StateRole).value<State>();
}

QStringList TransfersTest::files() const
{
    return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TransfersTest::added_isSavedWhole()
{
    QSignalSpy saved(m_list.get(), &TransferList::saved);
    QSignalSpy ended(m_list.get(), &TransferList::runFinished);
    m_list->add({request(u"/a"_s, u"A cat"_s)});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(state(0), State::Done);
    QCOMPARE(files(), QStringList({u"A cat.gif"_s}));
    QFile file(m_dir->filePath(u"A cat.gif"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_gif);
    QCOMPARE(saved.constFirst().at(1).toString(), file.fileName());
}

void TransfersTest::suffix_isTheContentsAndNotTheNames()
{
    m_replies[u"/v"_s] = FakeReply{.body = QByteArray("\0\0\0\x18"
                                                      "ftypmp42\0\0\0\0isom",
                                                      20)};
    m_list->add({request(u"/a"_s, u"a.webp"_s), request(u"/v"_s, u"film"_s)});
    QTRY_COMPARE(m_list->doneOfRun(), 2);
    QCOMPARE(files(), QStringList({u"a.webp.gif"_s, u"film.mp4"_s}));
}

void TransfersTest::nameThatIsTaken_getsANumber()
{
    m_list->add({request(u"/a"_s, u"a"_s), request(u"/b"_s, u"a"_s), request(u"/c"_s, u"a"_s)});
    QTRY_COMPARE(m_list->doneOfRun(), 3);
    QCOMPARE(files(), QStringList({u"a (2).gif"_s, u"a (3).gif"_s, u"a.gif"_s}));
}

void TransfersTest::replacing_replaces()
{
    QFile old(m_dir->filePath(u"a.gif"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    TransferRequest wanted = request(u"/a"_s, u"a.gif"_s);
    wanted.replaces = true;
    m_list->add({wanted});
    QTRY_COMPARE(m_list->doneOfRun(), 1);
    QCOMPARE(files(), QStringList({u"a.gif"_s}));
    QCOMPARE(QFileInfo(old.fileName()).size(), m_gif.size());
}

void TransfersTest::notAPicture_isAnErrorAndNoFile()
{
    m_replies[u"/a"_s] = FakeReply{.body = "<html>sign in</html>"};
    m_list->add({request(u"/a"_s, u"a"_s)});
    QTRY_COMPARE(state(0), State::Failed);
    QVERIFY(files().isEmpty());
    QVERIFY(transferText(m_list->index(0)).startsWith("Failed"_L1));
}

void TransfersTest::truncated_leavesNoFile()
{
    m_replies[u"/a"_s] = FakeReply{.body = m_gif, .fault = FakeReply::Fault::Truncate};
    m_list->add({request(u"/a"_s, u"a"_s)});
    QTRY_COMPARE(state(0), State::Failed);
    QVERIFY(files().isEmpty());
}

void TransfersTest::many_runAFewAtATimeAndAllEnd()
{
    QList<TransferRequest> requests;
    for (int i = 0; i < 40; ++i) {
        requests.append(request(u"/%1"_s.arg(i), u"file %1"_s.arg(i)));
    }
    QSignalSpy ended(m_list.get(), &TransferList::runFinished);
    m_list->add(requests);
    int mostRunning = 0;
    while (ended.isEmpty() && QTest::qWaitFor([&] { return true; })) {
        int running = 0;
        for (int row = 0; row < m_list->rowCount(); ++row) {
            running += state(row) == State::Running ? 1 : 0;
        }
        mostRunning = std::max(mostRunning, running);
        QTest::qWait(1);
    }
    QCOMPARE(mostRunning, 2);
    QCOMPARE(files().size(), 40);
    QCOMPARE(m_list->doneOfRun(), 40);
}

void TransfersTest::cancelled_leavesNothingAndLetsTheNextOneStart()
{
    for (const QString &path : {u"/a"_s, u"/b"_s}) {
        m_replies[path] = FakeReply{.fault = FakeReply::Fault::StallBeforeHead};
    }
    m_list->add({request(u"/a"_s, u"a"_s), request(u"/b"_s, u"b"_s), request(u"/c"_s, u"c"_s)});
    QCOMPARE(state(2), State::Waiting);
    m_list->cancel(0);
    QCOMPARE(state(0), State::Cancelled);
    QTRY_COMPARE(state(2), State::Done);
    QSignalSpy ended(m_list.get(), &TransferList::runFinished);
    m_list->cancelAll();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(files(), QStringList({u"c.gif"_s}));
    QCOMPARE(m_list->totalOfRun(), 1);
}

void TransfersTest::failed_isRetried()
{
    m_replies[u"/a"_s] = FakeReply{.status = 500};
    m_list->add({request(u"/a"_s, u"a"_s)});
    QTRY_COMPARE(state(0), State::Failed);
    QCOMPARE(m_list->failedOfRun(), 1);
    m_replies.clear();
    m_list->retry(0);
    QTRY_COMPARE(state(0), State::Done);
    QCOMPARE(m_list->failedOfRun(), 0);
}

void TransfersTest::readOnlyFolder_isAnError()
{
    QFile blocker(m_dir->filePath(u"blocker"_s)); // a file where a folder should be: also root can't write into it
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    TransferRequest wanted = request(u"/a"_s, u"a"_s);
    wanted.folder = m_dir->filePath(u"blocker/inside"_s);
    m_list->add({wanted});
    QTRY_COMPARE(state(0), State::Failed);
    QCOMPARE(m_list->index(0).data(TransferList::ErrorRole).value<Error>().kind, Error::Kind::File);
}

void TransfersTest::cleared_keepsWhatIsUnderWay()
{
    m_replies[u"/b"_s] = FakeReply{.fault = FakeReply::Fault::StallBeforeHead};
    m_list->add({request(u"/a"_s, u"a"_s), request(u"/b"_s, u"b"_s)});
    QTRY_COMPARE(state(0), State::Done);
    m_list->clearFinished();
    QCOMPARE(m_list->rowCount(), 1);
    QCOMPARE(state(0), State::Running);
}

void TransfersTest::progress_isTold()
{
    m_replies[u"/a"_s] = FakeReply{.body = m_gif, .sentAtFirst = 100};
    m_list->add({request(u"/a"_s, u"a"_s)});
    QTRY_VERIFY(m_list->index(0).data(TransferList::ReceivedRole).toLongLong() == 100);
    QCOMPARE(state(0), State::Running);
    m_server->sendMore();
    QTRY_COMPARE(state(0), State::Done);
}

void TransfersTest::panel_saysHowFarItIs()
{
    TransferPanel panel(*m_list);
    const auto title = [&panel] { return panel.findChild<QLabel *>(u"transferTitle"_s)->text(); };
    m_replies[u"/b"_s] = FakeReply{.fault = FakeReply::Fault::StallBeforeHead};
    m_list->add({request(u"/a"_s, u"a"_s), request(u"/b"_s, u"b"_s)});
    QTRY_COMPARE(title(), u"Saving: 1 of 2 done"_s);
    m_list->cancel(1);
    QCOMPARE(title(), u"Saved files: 1"_s);
}

void TransfersTest::renditions_areOfferedOnceBestFirst()
{
    const Rendition small{.name = u"s"_s, .url = QUrl(u"https://x/s"_s), .size = {10, 10}};
    const Rendition large{.name = u"l"_s, .url = QUrl(u"https://x/l"_s), .size = {50, 50}, .bytes = 1'200'000};
    const Rendition film{.url = QUrl(u"https://x/f"_s), .format = MediaFormat::Mp4, .size = {90, 90}};
    const Rendition still{.url = QUrl(u"https://x/t"_s), .size = {50, 50}, .isStill = true};
    Rendition again = large;
    again.name = u"again"_s;
    const QList<Rendition> offered = savableRenditions(Gif{.renditions = {film, small, still, large, again, still}});
    QCOMPARE(offered, QList<Rendition>({large, small, film, still}));
    QCOMPARE(renditionName(large), u"GIF, 50 × 50, 1.2 MB"_s);
    QCOMPARE(renditionName(still), u"GIF, 50 × 50, still"_s);
}

} // namespace gn::test

QTEST_MAIN(gn::test::TransfersTest)
#include "tst_transfers.moc"
