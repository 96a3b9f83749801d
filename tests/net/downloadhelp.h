// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadtypes.h"
#include "net/filedownload.h"
#include "net/managerpool.h"
#include "support/fakehttpserver.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <variant>

namespace gn::test {

constexpr int DownloadPatience = 60'000; // milliseconds

// Does not repeat; the same every time.
inline QByteArray fileBytes(qsizetype size)
{
    QRandomGenerator random(20261123);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

// What a server with ranges and validators answers (RFC 9110, 14).
inline FakeReply fileReply(const QByteArray &body, const FakeRequest &request, const QByteArray &eTag = "\"v1\"")
{
    FakeReply reply;
    reply.headers = {{"ETag", eTag}, {"Accept-Ranges", "bytes"}};
    reply.body = body;
    const QByteArray range = request.headers.value("range");
    const bool isSame = request.headers.value("if-range") == eTag;
    if (!range.startsWith("bytes=") || !isSame) {
        return reply;
    }
    const qsizetype from = range.sliced(6).split('-').constFirst().toLongLong();
    if (from >= body.size()) {
        reply.status = 416;
        reply.body.clear();
        reply.headers.append({"Content-Range", "bytes */" + QByteArray::number(body.size())});
        return reply;
    }
    reply.status = 206;
    reply.body = body.sliced(from);
    reply.headers.append({"Content-Range",
                          "bytes " + QByteArray::number(from) + '-' + QByteArray::number(body.size() - 1) + '/'
                              + QByteArray::number(body.size())});
    return reply;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("can't be read");
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// All names in it, the hidden ones too.
inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

struct DownloadOutcome
{
    std::optional<DownloadedFile> file;
    DownloadFailure failure;
    bool isResumable = false;
    PartRecord part; // as told last

    Error::Kind kind() const { return file ? Error::Kind::Unsupported : failure.error.kind; }

    QString name() const { return file ? QFileInfo(file->path).fileName() : QString(); }
};

// Runs an event loop until it is done or failed.
inline DownloadOutcome outcomeOf(FileDownload &download)
{
    DownloadOutcome outcome;
    outcome.failure.error.kind = Error::Kind::Unsupported; // nothing was told
    QEventLoop loop;
    QObject::connect(&download, &FileDownload::begun, &loop, [&](const PartRecord &part) { outcome.part = part; });
    QObject::connect(&download, &FileDownload::done, &loop, [&](const DownloadedFile &file) {
        outcome.file = file;
        loop.quit();
    });
    QObject::connect(&download, &FileDownload::failed, &loop, [&](const DownloadFailure &failure, bool isResumable) {
        outcome.failure = failure;
        outcome.isResumable = isResumable;
        loop.quit();
    });
    QTimer::singleShot(DownloadPatience, &loop, &QEventLoop::quit);
    loop.exec();
    return outcome;
}

inline DownloadOutcome download(const DownloadRequest &request)
{
    QNetworkAccessManager network;
    DownloadWriter writer;
    FileDownload download(network, writer, request);
    return outcomeOf(download);
}

// Time-outs that no test reaches, and tries without waiting.
inline DownloadLimits quickLimits()
{
    using namespace std::chrono_literals;
    return {.idleTimeout = 30s, .retryDelays = {1ms, 1ms}};
}

} // namespace gn::test
