// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/filedownload.h"

#include "net/downloadname.h"
#include "net/filedownloadhead.h"
#include "net/localfile.h"
#include "net/redirect.h"
#include "net/watchedreply.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QtConcurrentRun>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.net.filedownload", QtInfoMsg)

constexpr qint64 MostLocalBytes = 512LL * 1024 * 1024; // they are read in one go

} // namespace

FileDownload::FileDownload(QNetworkAccessManager &network,
                           DownloadWriter &writer,
                           DownloadRequest request,
                           QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_writer(writer)
    , m_request(std::move(request))
    , m_part(m_request.part)
    , m_firstUrl(m_request.url)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_request.limits.idleTimeout);
    connect(&m_idle, &QTimer::timeout, this, &FileDownload::onTimeout);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FileDownload::send);
    if (!m_request.content.isEmpty() || (m_request.limits.mayBeLocal && isLocal(m_request.url))) {
        takeFromHere();
        return;
    }
    const QString scheme = m_request.url.scheme();
    if (!m_request.url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1)) {
        const Error error = errorAt(Error::Kind::InvalidData, m_request.url, u"not an http or https URL"_s);
        QMetaObject::invokeMethod(
            this, [this, error] { settle({.error = error}); }, Qt::QueuedConnection);
        return;
    }
    openSink();
    if (m_part.file.isEmpty()) {
        send();
    } else {
        m_sink->reopen(m_part, m_request.folder);
    }
}

FileDownload::~FileDownload()
{
    dropReply();
}

void FileDownload::discard()
{
    if (m_sink != nullptr) {
        m_sink->discard();
    }
}

// The content is here, or on this machine: what an earlier try brought from elsewhere is not needed.
void FileDownload::takeFromHere()
{
    openSink();
    if (!m_part.file.isEmpty()) {
        m_writer.remove(m_part.file);
    }
    m_part = {};
    m_mayResume = false;
    if (!m_request.content.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { takeContent(m_request.content); }, Qt::QueuedConnection);
        return;
    }
    const qint64 most = m_request.limits.maxBytes.value_or(MostLocalBytes);
    m_reading = std::make_unique<WatchedReply<Result<Response>>>(
        QtConcurrent::run(readLocalFile, m_request.url, most), this, [this](const Result<Response> &read) {
            if (read.has_value()) {
                takeContent(read->body);
            } else {
                fail(read.error());
            }
        });
}

void FileDownload::takeContent(const QByteArray &bytes)
{
    m_part.fileName =
        m_request.fileName.isEmpty() ? downloadFileName(m_request.url, {}, {}) : safeDownloadName(m_request.fileName);
    m_part.total = bytes.size();
    openPart();
    m_sink->write(bytes);
    m_received = bytes.size();
    emit progressed(m_received);
    endBody();
}

void FileDownload::openPart()
{
    m_isOpen = true;
    m_sink->open({.folder = m_request.folder,
                  .fileName = m_part.fileName,
                  .replaces = m_request.replaces,
                  .total = m_part.total,
                  .source = m_request.url});
}

void FileDownload::openSink()
{
    m_sink = m_writer.sink({
        .reopened = [this](std::optional<qint64> bytes) { onReopened(bytes); },
        .opened = [this](const QString &partFile) { onOpened(partFile); },
        .drained = [this] { onReadyRead(); },
        .failed = [this](const DownloadFailure &failure) { settle(failure); },
        .published = [this](const DownloadedFile &file) { onPublished(file); },
    });
}

void FileDownload::onReopened(std::optional<qint64> bytes)
{
    const bool isUsable = bytes.has_value() && *bytes > 0 && (m_part.total < 0 || *bytes <= m_part.total)
                          && !ifRangeValue(validatorOf(m_part)).isEmpty();
    m_received = isUsable ? *bytes : 0;
    if (bytes.has_value()) { // the file is ours, whatever is in it
        openPart();
    }
    if (isUsable && m_received == m_part.total) {
        endBody(); // only the name was missing
        return;
    }
    send();
}

void FileDownload::onOpened(const QString &partFile)
{
    m_part.file = partFile;
    emit begun(m_part);
}

void FileDownload::onPublished(const DownloadedFile &file)
{
    qCDebug(log) << loggable(m_request.url) << file.bytes << "bytes";
    emit done(file); // last statement: a receiver may delete this
}

void FileDownload::send()
{
    qCDebug(log) << "GET" << loggable(m_request.url) << "from" << m_received;
    QNetworkRequest request = downloadNetworkRequest(m_request.url);
    if (m_received > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_received) + '-');
        request.setRawHeader("If-Range", ifRangeValue(validatorOf(m_part)));
    }
    m_body = Body::Refused;
    m_idle.start();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FileDownload::onMetaDataChanged);
    connect(m_reply, &QNetworkReply::readyRead, this, &FileDownload::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &FileDownload::onFinished);
}

// What is there is of no use for what the server has now.
void FileDownload::sendAnew()
{
    dropReply();
    m_received = 0;
    m_mayResume = false;
    emit progressed(0);
    send();
}

void FileDownload::endBody()
{
    m_idle.stop();
    m_isPublishing = true;
    m_part.total = m_received;
    m_sink->publish();
    emit networkDone();
}

void FileDownload::followRedirect()
{
    const Result<QUrl> target = redirectTarget(m_request.url, m_reply->rawHeader("Location"), LeadingInside::Refused);
    if (!target) {
        fail(target.error());
        return;
    }
    if (++m_redirects > m_request.limits.maxRedirects) {
        fail(errorAt(Error::Kind::Redirect, m_request.url, u"too many redirects"_s));
        return;
    }
    m_request.url = *target;
    dropReply();
    send();
}

bool FileDownload::tryAgain(const Error &error)
{
    const bool isWorthIt = error.kind == Error::Kind::Network || error.kind == Error::Kind::Truncated;
    if (!isWorthIt || m_retries >= m_request.limits.retryDelays.size()) {
        return false;
    }
    qCInfo(log) << "again:" << error.detail;
    dropReply();
    m_idle.stop();
    m_request.url = m_firstUrl;
    m_redirects = 0;
    if (!m_mayResume) {
        m_received = 0;
    }
    m_pause.start(m_request.limits.retryDelays.at(m_retries));
    ++m_retries;
    return true;
}

void FileDownload::onTimeout()
{
    fail(errorAt(Error::Kind::Timeout, m_request.url, u"nothing came for too long"_s));
}

void FileDownload::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this); // abort() emits finished() synchronously
        reply->abort();
        reply->deleteLater();
    }
}

void FileDownload::fail(const Error &error)
{
    settle({.error = error});
}

void FileDownload::settle(const DownloadFailure &failure)
{
    qCInfo(log) << kindName(failure.error.kind) << failure.error.detail;
    dropReply();
    m_idle.stop();
    m_pause.stop();
    const bool isFolderGone = failure.disk.cause == DiskTrouble::Cause::FolderGone;
    const bool isResumable = !m_part.file.isEmpty() && m_mayResume && m_received > 0 && !isFolderGone
                             && failure.error.kind != Error::Kind::TooLarge;
    if (!isResumable && m_sink != nullptr) {
        m_sink->discard();
    }
    m_sink.reset();
    emit failed(failure, isResumable); // last statement: a receiver may delete this
}

} // namespace gn
