// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/filedownload.h"

#include "net/contentrange.h"
#include "net/downloadname.h"
#include "net/http2.h"
#include "net/httpmessage.h"
#include "net/httpvalidator.h"
#include "net/redirect.h"
#include "net/transporterror.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>

#include <limits>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.net.filedownload", QtInfoMsg)

constexpr qint64 ReadBuffer = 256LL * 1024; // a larger one lets the event loop wait longer

Error errorAt(Error::Kind kind, const QUrl &url, const QString &what)
{
    return Error{kind, 0, u"%1: %2"_s.arg(loggable(url), what)};
}

QNetworkRequest prepared(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, isHttp2Safe());
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "GiphyNavigator/" GN_VERSION);
    request.setRawHeader("Accept-Encoding", "identity"); // bytes of the file: only they can be gone on with
    return request;
}

HttpValidator validatorOf(const PartRecord &part)
{
    return {.eTag = part.eTag, .lastModified = part.lastModified};
}

HttpValidator validatorOf(const QNetworkReply &reply)
{
    return {.eTag = reply.rawHeader("ETag"), .lastModified = reply.rawHeader("Last-Modified")};
}

bool isArchive(const QUrl &url)
{
    return url.path().endsWith(".gz"_L1) || url.path().endsWith(".tgz"_L1) || url.path().endsWith(".svgz"_L1);
}

Error statusError(int status, const QUrl &url)
{
    Error::Kind kind = Error::Kind::HttpStatus;
    if (status == 404 || status == 410) {
        kind = Error::Kind::NotFound;
    } else if (status >= 500) {
        kind = Error::Kind::Outage;
    }
    return {.kind = kind, .httpStatus = status, .detail = u"HTTP status %1 from %2"_s.arg(status).arg(loggable(url))};
}

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
        m_isOpen = true;
        m_sink->open({.folder = m_request.folder,
                      .fileName = m_part.fileName,
                      .replaces = m_request.replaces,
                      .total = m_part.total,
                      .source = m_request.url});
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
    QNetworkRequest request = prepared(m_request.url);
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

int FileDownload::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void FileDownload::onMetaDataChanged()
{
    m_idle.start();
    const int code = status();
    if (code < 200 || isRedirectStatus(code)) {
        return; // onFinished() looks at those
    }
    if (code >= 400) { // later: Qt is about to note the error, which it can't after an abort()
        QMetaObject::invokeMethod(
            this, [this, reply = QPointer(m_reply)] { refuse(reply); }, Qt::QueuedConnection);
        return;
    }
    if (const std::optional<Error> error = problemOfHead(code)) {
        fail(*error);
    } else {
        takeHead(code);
    }
}

// The body of such an answer is of no interest.
void FileDownload::refuse(const QNetworkReply *reply)
{
    if (reply == nullptr || reply != m_reply) {
        return;
    }
    if (status() == 416 && m_received > 0) {
        onRangeRefused();
    } else {
        fail(statusError(status(), m_request.url));
    }
}

std::optional<Error> FileDownload::problemOfHead(int status) const
{
    if (status >= 300 || status == 204 || status == 205) {
        return statusError(status, m_request.url);
    }
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity" && !isArchive(m_request.url)) {
        return errorAt(Error::Kind::InvalidData, m_request.url, u"a content coding nobody asked for"_s);
    }
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 start = status == 206 ? m_received : 0;
    if (m_request.limits.maxBytes && announced + start > *m_request.limits.maxBytes) {
        return errorAt(Error::Kind::TooLarge,
                       m_request.url,
                       u"it has %1 bytes, more than %2"_s.arg(announced + start).arg(*m_request.limits.maxBytes));
    }
    return std::nullopt;
}

void FileDownload::takeHead(int status)
{
    if (status != 206) {
        takeWhole();
    } else if (m_received > 0) {
        takeRest();
    } else {
        fail(errorAt(Error::Kind::InvalidData, m_request.url, u"a part that nobody asked for"_s));
    }
}

void FileDownload::takeWhole()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const HttpValidator validator = validatorOf(*m_reply);
    m_part.eTag = validator.eTag;
    m_part.lastModified = validator.lastModified;
    m_part.total = length.isValid() ? length.toLongLong() : -1;
    m_received = 0;
    m_mayResume = !ifRangeValue(validator).isEmpty();
    m_body = Body::FromStart;
    if (m_isOpen) {
        m_sink->restart(m_part.total);
        emit begun(m_part);
        return;
    }
    m_part.fileName = m_request.fileName.isEmpty() ? downloadFileName(
                          m_request.url, m_reply->rawHeader("Content-Disposition"), m_reply->rawHeader("Content-Type"))
                                                   : safeDownloadName(m_request.fileName);
    m_isOpen = true;
    m_sink->open({.folder = m_request.folder,
                  .fileName = m_part.fileName,
                  .replaces = m_request.replaces,
                  .total = m_part.total,
                  .source = m_request.url});
}

void FileDownload::takeRest()
{
    const std::optional<ContentRange> range = parsedContentRange(m_reply->rawHeader("Content-Range"));
    const bool isTheRest = range && range->first == m_received
                           && (m_part.total < 0 || !range->total || *range->total == m_part.total)
                           && isSameVersion(validatorOf(m_part), validatorOf(*m_reply));
    if (!isTheRest) {
        sendAnew();
        return;
    }
    if (range->total) {
        m_part.total = *range->total;
    }
    m_body = Body::GoesOn;
}

// 416: the file is not as long as what we have, or just as long. The second can only be if its length was unknown.
void FileDownload::onRangeRefused()
{
    const bool isWhole = m_part.total < 0
                         && m_reply->rawHeader("Content-Range").trimmed() == "bytes */" + QByteArray::number(m_received)
                         && isSameVersion(validatorOf(m_part), validatorOf(*m_reply));
    if (!isWhole) {
        sendAnew();
        return;
    }
    dropReply();
    endBody();
}

void FileDownload::onReadyRead()
{
    if (m_reply != nullptr && m_body != Body::Refused) {
        readSome(DownloadWriter::MostQueued);
    }
}

void FileDownload::readSome(qint64 mostQueued)
{
    m_idle.start();
    qint64 came = 0;
    while (m_reply->bytesAvailable() > 0 && m_sink->queuedBytes() < mostQueued) {
        const QByteArray bytes = m_reply->read(ReadBuffer);
        if (bytes.isEmpty()) {
            break;
        }
        m_received += bytes.size();
        came += bytes.size();
        if (m_request.limits.maxBytes && m_received > *m_request.limits.maxBytes) {
            fail(
                errorAt(Error::Kind::TooLarge, m_request.url, u"more than %1 bytes"_s.arg(*m_request.limits.maxBytes)));
            return;
        }
        m_sink->write(bytes);
    }
    if (m_sink->queuedBytes() >= mostQueued) {
        m_idle.stop(); // it is we who are slow
    }
    if (came > 0) {
        emit progressed(m_received);
    }
}

void FileDownload::onFinished()
{
    if (isRedirectStatus(status())) {
        followRedirect();
        return;
    }
    if (status() >= 400) {
        refuse(m_reply);
        return;
    }
    if (m_body != Body::Refused) {
        readSome(std::numeric_limits<qint64>::max()); // no more than a buffer's worth is left
        if (m_reply == nullptr) {
            return; // too large
        }
    }
    if (const std::optional<Error> error = transportError(*m_reply)) {
        if (!tryAgain(*error)) {
            fail(*error);
        }
    } else if (m_body == Body::Refused) {
        fail(errorAt(Error::Kind::InvalidData, m_request.url, u"no HTTP status"_s));
    } else if (m_part.total >= 0 && m_received != m_part.total) {
        const Error broken = errorAt(
            Error::Kind::Truncated, m_request.url, u"only %1 of %2 bytes came"_s.arg(m_received).arg(m_part.total));
        if (!tryAgain(broken)) {
            fail(broken);
        }
    } else {
        dropReply();
        endBody();
    }
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
    const Result<QUrl> target = redirectTarget(m_request.url, m_reply->rawHeader("Location"));
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
