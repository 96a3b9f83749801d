// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transferbench.h"
#include "gui/transfers/renditionname.h"

#include <QTest>

namespace gn::test {

using namespace Qt::StringLiterals;
using State = TransferList::State;

// The download list as a model: what is saved, what is told, what another session finds.
class TransfersTest final : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_bench = std::make_unique<TransferBench>(); }

    void cleanup() { m_bench.reset(); }

    void added_isSavedWhole();
    void suffix_isWhatTheServerSaysItIs();
    void nameThatIsTaken_getsANumber();
    void replacing_replaces();
    void withoutAName_isCalledWhatTheServerCallsIt();
    void signInPage_isAnErrorAndNoFile();
    void truncated_leavesNoFile();
    void many_allEnd();
    void cancelled_leavesNothingAndLetsTheNextOneStart();
    void failed_isRetried();
    void blockedFolder_isAnError();
    void cleared_keepsWhatIsUnderWay();
    void progress_isTold();
    void inTheCache_isNotFetched();
    void localFile_isCopied();
    void paused_goesOnWhereItWas();
    void moved_goesFirst();
    void restart_goesOnAndKnowsWhatItIsTheFileOf();
    void restart_keepsTheHistoryAndItsOrder();
    void removed_isForgotten();
    void renditions_areOfferedOnceBestFirst();

private:
    TransferRequest request(const QString &path, const QString &name) const { return m_bench->request(path, name); }

    State state(int row) const { return m_bench->state(row); }

    TransferList &list() { return *m_bench->list; }

    std::unique_ptr<TransferBench> m_bench;
};

void TransfersTest::added_isSavedWhole()
{
    QSignalSpy saved(&list(), &TransferList::saved);
    QSignalSpy ended(&list(), &TransferList::runFinished);
    list().add({request(u"/a"_s, u"A cat.gif"_s)});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(state(0), State::Done);
    QCOMPARE(m_bench->files(), QStringList({u"A cat.gif"_s}));
    const QString path = saved.constFirst().at(1).toString();
    QCOMPARE(QFileInfo(path).fileName(), u"A cat.gif"_s);
    QCOMPARE(contentOf(path), m_bench->body);
    QCOMPARE(saved.constFirst().constFirst().value<Gif>().id, u"A cat.gif"_s);
}

void TransfersTest::suffix_isWhatTheServerSaysItIs()
{
    m_bench->replies[u"/a"_s] = FakeReply{.headers = {{"Content-Type", "image/gif"}}, .body = m_bench->body};
    m_bench->replies[u"/v"_s] = FakeReply{.headers = {{"Content-Type", "video/mp4"}}, .body = m_bench->body};
    list().add({request(u"/a"_s, u"a.webp"_s), request(u"/v"_s, u"film"_s)});
    QTRY_COMPARE(list().totals().done, 2);
    QCOMPARE(m_bench->files(), QStringList({u"a.gif"_s, u"film.mp4"_s}));
}

void TransfersTest::nameThatIsTaken_getsANumber()
{
    list().add({request(u"/a"_s, u"a.gif"_s), request(u"/b"_s, u"a.gif"_s), request(u"/c"_s, u"a.gif"_s)});
    QTRY_COMPARE(list().totals().done, 3);
    QCOMPARE(m_bench->files(), QStringList({u"a (2).gif"_s, u"a (3).gif"_s, u"a.gif"_s}));
}

void TransfersTest::replacing_replaces()
{
    QVERIFY(QDir().mkpath(m_bench->folder()));
    const QString path = QDir(m_bench->folder()).filePath(u"a.gif"_s);
    QVERIFY(writeFile(path, "old"));
    TransferRequest wanted = request(u"/a"_s, u"a.gif"_s);
    wanted.replaces = true;
    list().add({wanted});
    QTRY_COMPARE(list().totals().done, 1);
    QCOMPARE(m_bench->files(), QStringList({u"a.gif"_s}));
    QCOMPARE(contentOf(path), m_bench->body);
}

void TransfersTest::withoutAName_isCalledWhatTheServerCallsIt()
{
    m_bench->replies[u"/get"_s] =
        FakeReply{.headers = {{"Content-Disposition", "attachment; filename=\"dog.gif\""}}, .body = m_bench->body};
    list().add({{.url = m_bench->server->url(u"/get"_s), .folder = m_bench->folder()},
                {.url = m_bench->server->url(u"/pictures/cat.gif"_s), .folder = m_bench->folder()}});
    QCOMPARE(m_bench->row(1).data().toString(), u"cat.gif"_s);
    QTRY_COMPARE(list().totals().done, 2);
    QCOMPARE(m_bench->files(), QStringList({u"cat.gif"_s, u"dog.gif"_s}));
    QCOMPARE(m_bench->row(0).data().toString(), u"dog.gif"_s);
}

void TransfersTest::signInPage_isAnErrorAndNoFile()
{
    m_bench->replies[u"/a"_s] =
        FakeReply{.headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = "<html>sign in</html>"};
    list().add({request(u"/a"_s, u"a.gif"_s)});
    QTRY_COMPARE(state(0), State::Failed);
    QVERIFY(m_bench->files().isEmpty());
    const auto failure = m_bench->row(0).data(TransferList::FailureRole).value<DownloadFailure>();
    QCOMPARE(failure.error.kind, Error::Kind::InvalidData);
}

void TransfersTest::truncated_leavesNoFile()
{
    m_bench->replies[u"/a"_s] = FakeReply{.body = m_bench->body, .fault = FakeReply::Fault::Truncate};
    list().add({request(u"/a"_s, u"a.gif"_s)});
    QTRY_COMPARE(state(0), State::Failed);
    QTRY_VERIFY(m_bench->files().isEmpty()); // no validator: what came is of no use, and a worker removes it
}

void TransfersTest::many_allEnd()
{
    m_bench->body = fileBytes(5'000);
    QList<TransferRequest> requests;
    for (int i = 0; i < 40; ++i) {
        requests.append(request(u"/%1"_s.arg(i), u"file %1.gif"_s.arg(i)));
    }
    list().add(requests);
    QTRY_COMPARE(list().totals().done, 40);
    QCOMPARE(m_bench->files().size(), 40);
    QCOMPARE(list().counts(), TransferCounts{.done = 40});
}

void TransfersTest::cancelled_leavesNothingAndLetsTheNextOneStart()
{
    for (const QString &path : {u"/a"_s, u"/b"_s}) {
        m_bench->replies[path] = FakeReply{.fault = FakeReply::Fault::StallBeforeHead};
    }
    list().add({request(u"/a"_s, u"a.gif"_s), request(u"/b"_s, u"b.gif"_s), request(u"/c"_s, u"c.gif"_s)});
    QTRY_COMPARE(state(1), State::Running);
    QCOMPARE(state(2), State::Waiting);
    list().cancel(0);
    QCOMPARE(state(0), State::Cancelled);
    QTRY_COMPARE(state(2), State::Done);
    QSignalSpy ended(&list(), &TransferList::runFinished);
    list().cancelAll();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_bench->files(), QStringList({u"c.gif"_s}));
    QCOMPARE(list().totals().files, 1);
}

void TransfersTest::failed_isRetried()
{
    m_bench->replies[u"/a"_s] = FakeReply{.status = 404};
    list().add({request(u"/a"_s, u"a.gif"_s)});
    QTRY_COMPARE(list().totals().failed, 1);
    QCOMPARE(state(0), State::Failed);
    m_bench->replies.clear();
    list().retry(0);
    QTRY_COMPARE(list().totals().done, 1);
    QCOMPARE(list().totals().failed, 0);
}

void TransfersTest::blockedFolder_isAnError()
{
    // A file where a folder should be: root can't write into it either.
    QVERIFY(writeFile(m_bench->dir.filePath(u"blocker"_s), "x"));
    TransferRequest wanted = request(u"/a"_s, u"a.gif"_s);
    wanted.folder = m_bench->dir.filePath(u"blocker/inside"_s);
    list().add({wanted});
    QTRY_COMPARE(state(0), State::Failed);
    const auto failure = m_bench->row(0).data(TransferList::FailureRole).value<DownloadFailure>();
    QCOMPARE(failure.error.kind, Error::Kind::File);
}

void TransfersTest::cleared_keepsWhatIsUnderWay()
{
    m_bench->replies[u"/b"_s] = FakeReply{.fault = FakeReply::Fault::StallBeforeHead};
    list().add({request(u"/a"_s, u"a.gif"_s), request(u"/b"_s, u"b.gif"_s)});
    QTRY_COMPARE(state(0), State::Done);
    list().clearFinished();
    QCOMPARE(list().rowCount(), 1);
    QCOMPARE(state(0), State::Running);
}

void TransfersTest::progress_isTold()
{
    m_bench->isHeldBack = true;
    TransferRequest wanted = request(u"/a"_s, u"a.gif"_s);
    wanted.bytes = 123;
    list().add({wanted});
    QCOMPARE(m_bench->row(0).data(TransferList::TotalRole).toLongLong(), 123);
    QSignalSpy told(&list(), &TransferList::activityChanged);
    QTRY_COMPARE(m_bench->received(0), TransferBench::Half);
    QCOMPARE(m_bench->row(0).data(TransferList::TotalRole).toLongLong(), TransferBench::Size);
    QCOMPARE(state(0), State::Running);
    QTRY_VERIFY(!told.isEmpty());
    m_bench->server->sendMore();
    QTRY_COMPARE(state(0), State::Done);
}

void TransfersTest::inTheCache_isNotFetched()
{
    const QByteArray bytes("GIF89a and so on");
    m_bench->cache.insert(m_bench->server->url(u"/a"_s), bytes);
    list().add({request(u"/a"_s, u"a.gif"_s)});
    QTRY_COMPARE(state(0), State::Done);
    QCOMPARE(contentOf(QDir(m_bench->folder()).filePath(u"a.gif"_s)), bytes);
    QCOMPARE(m_bench->server->requests().size(), 0);
}

void TransfersTest::localFile_isCopied()
{
    const QString original = m_bench->dir.filePath(u"mine.gif"_s);
    QVERIFY(writeFile(original, m_bench->body));
    list().add({{.url = QUrl::fromLocalFile(original), .folder = m_bench->folder()},
                {.url = QUrl::fromLocalFile(m_bench->dir.filePath(u"none.gif"_s)), .folder = m_bench->folder()}});
    QTRY_COMPARE(list().totals().unfinished, 0);
    QCOMPARE(state(0), State::Done);
    QCOMPARE(state(1), State::Failed);
    QCOMPARE(contentOf(QDir(m_bench->folder()).filePath(u"mine.gif"_s)), m_bench->body);
    QCOMPARE(m_bench->files(), QStringList({u"mine.gif"_s}));
}

void TransfersTest::paused_goesOnWhereItWas()
{
    m_bench->isHeldBack = true;
    list().add({request(u"/a"_s, u"a.gif"_s)});
    QTRY_COMPARE(m_bench->received(0), TransferBench::Half);
    QTRY_VERIFY(m_bench->row(0).data(TransferList::IsResumableRole).toBool());
    list().pauseAll();
    QCOMPARE(state(0), State::Paused);
    QTRY_COMPARE(list().counts(), TransferCounts{.paused = 1});
    list().resumeAll();
    QTRY_COMPARE(state(0), State::Done);
    QCOMPARE(m_bench->server->requests().constLast().headers.value("range"),
             "bytes=" + QByteArray::number(TransferBench::Half) + '-');
    QCOMPARE(contentOf(QDir(m_bench->folder()).filePath(u"a.gif"_s)), m_bench->body);
}

void TransfersTest::moved_goesFirst()
{
    m_bench->options.atOnce = 1;
    m_bench->end();
    m_bench->begin();
    m_bench->replies[u"/a"_s] = FakeReply{.fault = FakeReply::Fault::StallBeforeHead};
    list().add({request(u"/a"_s, u"a.gif"_s), request(u"/b"_s, u"b.gif"_s), request(u"/c"_s, u"c.gif"_s)});
    QTRY_COMPARE(m_bench->server->requestsTo(u"/a"_s), 1);
    QVERIFY(list().moveRow({}, 2, {}, 1));
    QCOMPARE(m_bench->row(1).data().toString(), u"c.gif"_s);
    QVERIFY(list().moveRow({}, 0, {}, 3));
    QCOMPARE(m_bench->row(2).data().toString(), u"a.gif"_s);
    QVERIFY(!list().moveRow({}, 1, {}, 2)); // where it is
    list().cancel(2);
    QTRY_COMPARE(list().totals().done, 2);
    QStringList asked;
    for (const FakeRequest &request : m_bench->server->requests()) {
        asked.append(request.url.path());
    }
    QCOMPARE(asked, QStringList({u"/a"_s, u"/c"_s, u"/b"_s}));
}

void TransfersTest::restart_goesOnAndKnowsWhatItIsTheFileOf()
{
    m_bench->isHeldBack = true;
    list().add({request(u"/a"_s, u"a.gif"_s), request(u"/b"_s, u"b.gif"_s)});
    QTRY_COMPARE(m_bench->received(0), TransferBench::Half);
    QTRY_COMPARE(m_bench->received(1), TransferBench::Half);
    list().pause(1);
    QVERIFY(m_bench->restart());
    QSignalSpy saved(&list(), &TransferList::saved);
    QCOMPARE(list().rowCount(), 2);
    QCOMPARE(state(1), State::Paused);
    QCOMPARE(m_bench->received(1), TransferBench::Half);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.constFirst().constFirst().value<Gif>().id, u"a.gif"_s);
    QVERIFY(m_bench->server->requests().constLast().headers.contains("range"));
    QCOMPARE(state(1), State::Paused);
    list().resume(1);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(saved.constLast().constFirst().value<Gif>().id, u"b.gif"_s);
    QCOMPARE(m_bench->files(), QStringList({u"a.gif"_s, u"b.gif"_s}));
}

void TransfersTest::restart_keepsTheHistoryAndItsOrder()
{
    m_bench->replies[u"/b"_s] = FakeReply{.status = 404};
    list().add({request(u"/a"_s, u"a.gif"_s), request(u"/b"_s, u"b.gif"_s), request(u"/c"_s, u"c.gif"_s)});
    QTRY_COMPARE(list().totals().unfinished, 0);
    QVERIFY(list().moveRow({}, 2, {}, 0));
    QVERIFY(m_bench->restart());
    QCOMPARE(list().rowCount(), 3);
    QCOMPARE(m_bench->row(0).data().toString(), u"c.gif"_s);
    QCOMPARE(m_bench->row(1).data(TransferList::PathRole).toString(), QDir(m_bench->folder()).filePath(u"a.gif"_s));
    QCOMPARE(state(2), State::Failed);
    const auto failure = m_bench->row(2).data(TransferList::FailureRole).value<DownloadFailure>();
    QCOMPARE(failure.error.kind, Error::Kind::NotFound);
    QCOMPARE(failure.error.httpStatus, 404);
    QCOMPARE(list().totals().unfinished, 0);
}

void TransfersTest::removed_isForgotten()
{
    list().add({request(u"/a"_s, u"a.gif"_s), request(u"/b"_s, u"b.gif"_s)});
    QTRY_COMPARE(list().totals().unfinished, 0);
    list().remove(0);
    QCOMPARE(list().rowCount(), 1);
    QCOMPARE(m_bench->files().size(), 2); // the files stay
    QVERIFY(m_bench->restart());
    QCOMPARE(list().rowCount(), 1);
    QCOMPARE(m_bench->row(0).data().toString(), u"b.gif"_s);
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
