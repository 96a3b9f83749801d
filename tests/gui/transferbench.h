// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/transfers/transferlist.h"
#include "media/bytecache.h"
#include "net/downloadhelp.h"
#include "net/downloadqueue.h"
#include "net/downloadwriter.h"
#include "net/managerpool.h"
#include "storage/library/downloadrecords.h"
#include "storage/library/library.h"
#include "support/fakehttpserver.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <memory>

namespace gn::test {

// The window's download list on a server and a library of its own; the program can be started anew.
class TransferBench final
{
public:
    using State = TransferList::State;
    static constexpr qsizetype Size = 200'000;
    static constexpr qsizetype Half = Size / 2;

    TransferBench()
    {
        options = {.atOnce = 2, .limits = quickLimits()};
        options.limits.mayBeLocal = true;
        options.limits.refusesPages = true;
        server = std::make_unique<FakeHttpServer>([this](const FakeRequest &request) { return route(request); });
        begin();
    }

    void begin()
    {
        library = std::make_unique<Library>(dir.filePath(QStringLiteral("library.sqlite")));
        records = std::make_unique<LibraryDownloads>(*library, QStringLiteral("window"));
        pool = std::make_unique<ManagerPool>(4);
        writer = std::make_unique<DownloadWriter>();
        queue = std::make_unique<DownloadQueue>(*pool, *writer, records.get(), options);
        list = std::make_unique<TransferList>(*queue, cache);
        new QAbstractItemModelTester(list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, list.get());
    }

    void end()
    {
        list.reset();
        queue.reset();
        writer.reset();
        pool.reset();
        records.reset();
        library.reset();
    }

    // As after the program ended and was started again.
    bool restart()
    {
        end();
        begin();
        QSignalSpy restored(queue.get(), &DownloadQueue::restored);
        queue->restore();
        return restored.wait(DownloadPatience);
    }

    QString folder() const { return dir.filePath(QStringLiteral("saved")); }

    TransferRequest request(const QString &path, const QString &name) const
    {
        return {.url = server->url(path), .folder = folder(), .fileName = name, .gif = {.id = name}};
    }

    QModelIndex row(int number) const { return list->index(number); }

    State state(int number) const { return row(number).data(TransferList::StateRole).value<State>(); }

    qint64 received(int number) const { return row(number).data(TransferList::ReceivedRole).toLongLong(); }

    QStringList files() const { return namesIn(folder()); }

    QTemporaryDir dir;
    DownloadQueueOptions options;
    QByteArray body = fileBytes(Size);
    QMap<QString, FakeReply> replies; // by path; all others: the body, ranges honoured
    bool isHeldBack = false;          // half of the body comes, the rest waits for sendMore(); not of a range
    ByteCache cache{1024 * 1024};
    std::unique_ptr<FakeHttpServer> server;
    std::unique_ptr<Library> library;
    std::unique_ptr<LibraryDownloads> records;
    std::unique_ptr<ManagerPool> pool;
    std::unique_ptr<DownloadWriter> writer;
    std::unique_ptr<DownloadQueue> queue;
    std::unique_ptr<TransferList> list;

private:
    FakeReply route(const FakeRequest &request) const
    {
        if (replies.contains(request.url.path())) {
            return replies.value(request.url.path());
        }
        FakeReply reply = fileReply(body, request);
        if (isHeldBack && !request.headers.contains("range")) {
            reply.sentAtFirst = Half;
        }
        return reply;
    }
};

} // namespace gn::test
