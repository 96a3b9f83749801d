// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetch.h"

#include "net/http2.h"
#include "net/redirect.h"
#include "net/transporterror.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.net.fetch", QtInfoMsg)

FetchTrace::Time now()
{
    return std::chrono::steady_clock::now();
}

Error errorAt(Error::Kind kind, const QUrl &url, const QString &what)
{
    return Error{kind, 0, u"%1: %2"_s.arg(loggable(url), what)};
}

QNetworkRequest prepared(const FetchRequest &request, bool mayUseHttp2)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, mayUseHttp2);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setRawHeader("User-Agent", "GiphyNavigator/" GN_VERSION);
    for (const HttpHeader &header : request.headers) {
        prepared.setRawHeader(header.name, header.value);
    }
    if (request.firstBytes) { // of the file, not of its compressed form
        prepared.setRawHeader("Range", "bytes=0-" + QByteArray::number(*request.firstBytes - 1));
        prepared.setRawHeader("Accept-Encoding", "identity");
    } else {
        prepared.setRawHeader("Accept-Encoding", "gzip"); // set by hand it keeps QNAM from decompressing: see Gunzip
    }
    return prepared;
}

bool isConditional(const HttpHeader &header)
{
    return header.name.compare("if-none-match", Qt::CaseInsensitive) == 0
           || header.name.compare("if-modified-since", Qt::CaseInsensitive) == 0;
}

} // namespace

Fetch::Fetch(QNetworkAccessManager &network, FetchRequest request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
{
    Q_ASSERT(m_request.firstBytes.value_or(1) >= 1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_request.limits.idleTimeout);
    connect(&m_idle, &QTimer::timeout, this, [this] { onTimeout(u"nothing came for too long"_s); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { onTimeout(u"all of it took too long"_s); });
    m_deadline.start(m_request.limits.totalTimeout);
    if (m_request.trace) {
        m_request.trace->started = now();
    }
    const QString scheme = m_request.url.scheme();
    if (!m_request.url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1)) {
        const Error error = errorAt(Error::Kind::InvalidData, m_request.url, u"not an http or https URL"_s);
        QMetaObject::invokeMethod(
            this, [this, error] { settle(Unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    send();
}

Fetch::~Fetch()
{
    dropReply();
}

void Fetch::send()
{
    qCDebug(log) << "GET" << loggable(m_request.url);
    m_body.clear();
    m_gunzip.reset();
    m_range.reset();
    m_received = 0;
    m_idle.start();
    constexpr int RetriesWithHttp2 = 2;
    m_reply = m_network.get(prepared(m_request, isHttp2Safe() && m_retries <= RetriesWithHttp2));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::onMetaDataChanged);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::onFinished);
    if (m_request.trace) {
        traceReply();
    }
}

void Fetch::traceReply()
{
    FetchTrace &trace = *m_request.trace;
    trace.connecting.reset();
    trace.sent.reset();
    trace.answered.reset();
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_request.trace->connecting = now(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_request.trace->sent = now(); });
}

void Fetch::onMetaDataChanged()
{
    m_idle.start();
    if (m_request.trace) {
        m_request.trace->answered = now();
    }
    if (const std::optional<Error> error = readHead()) {
        settle(Unexpected(*error));
    }
}

std::optional<Error> Fetch::readHead()
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip") {
        m_gunzip = std::make_unique<Gunzip>();
    } else if (!encoding.isEmpty() && encoding != "identity") {
        return errorAt(Error::Kind::InvalidData, m_request.url, u"a content coding nobody asked for"_s);
    }
    if (status() == 206) {
        m_range = parsedContentRange(m_reply->rawHeader("Content-Range"));
        if (!m_request.firstBytes || !m_range || m_range->first != 0 || m_gunzip) {
            return errorAt(Error::Kind::InvalidData, m_request.url, u"not the part that was asked for"_s);
        }
    }
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.limits.maxBytes) {
        return errorAt(Error::Kind::TooLarge, m_request.url, u"the server announces too many bytes"_s);
    }
    m_body.reserve(m_gunzip ? 0 : std::max<qint64>(0, announced));
    return std::nullopt;
}

void Fetch::onReadyRead()
{
    m_idle.start();
    const qsizetype before = m_body.size();
    if (const std::optional<Error> error = takeBody()) {
        settle(Unexpected(*error));
        return;
    }
    const bool isSuccess = status() >= 200 && status() < 300;
    if (isSuccess && m_body.size() > before && !std::exchange(m_isGrowthToTell, true)) {
        // Later, so that a receiver may delete whatever it likes, the reply that is telling us and its manager too.
        QMetaObject::invokeMethod(this, &Fetch::tellGrowth, Qt::QueuedConnection);
    }
}

void Fetch::tellGrowth()
{
    m_isGrowthToTell = false;
    if (m_reply != nullptr) {              // else done() has been
        emit grown(std::as_const(m_body)); // last statement: a receiver may delete this Fetch
    }
}

int Fetch::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<Error> Fetch::takeBody()
{
    const qint64 maxBytes = m_request.limits.maxBytes;
    if (m_received + m_reply->bytesAvailable() > maxBytes) {
        return errorAt(Error::Kind::TooLarge, m_request.url, u"more than %1 bytes"_s.arg(maxBytes));
    }
    const QByteArray piece = m_reply->readAll();
    m_received += piece.size();
    if (m_request.trace) {
        m_request.trace->bytes += piece.size();
    }
    if (!m_gunzip) {
        m_body += piece;
        return std::nullopt;
    }
    switch (m_gunzip->add(piece, m_body, maxBytes)) {
    case Gunzip::Outcome::Corrupt:
        return errorAt(Error::Kind::InvalidData, m_request.url, u"the gzip data is corrupt"_s);
    case Gunzip::Outcome::TooLarge:
        return errorAt(Error::Kind::TooLarge, m_request.url, u"more than %1 bytes decompressed"_s.arg(maxBytes));
    case Gunzip::Outcome::Ok:
        break;
    }
    return std::nullopt;
}

void Fetch::onFinished()
{
    if (retryUnprocessed()) {
        return;
    }
    std::optional<Error> error = takeBody();
    if (!error) {
        error = problemAtEnd();
    }
    if (error) {
        settle(Unexpected(*error));
        return;
    }
    if (isRedirectStatus(status())) {
        if (const std::optional<Error> refusal = followRedirect()) {
            settle(Unexpected(*refusal));
        }
        return;
    }
    settle(takeResponse());
}

// An HTTP/2 server that winds its connection up, or has too many streams, leaves requests unprocessed, and QNAM hands
// that on as an error: GOAWAY as ContentReSendError or ProtocolUnknownError, REFUSED_STREAM as ProtocolFailure. The
// last retry goes over HTTP/1.1.
bool Fetch::retryUnprocessed()
{
    constexpr int MaxRetries = 3;
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isUnprocessed = error == QNetworkReply::ContentReSendError
                               || error == QNetworkReply::ProtocolUnknownError
                               || error == QNetworkReply::ProtocolFailure;
    const bool hasAnswer = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (!isHttp2Safe() || !isUnprocessed || hasAnswer || m_received > 0 || m_retries >= MaxRetries) {
        return false;
    }
    ++m_retries;
    dropReply();
    send();
    return true;
}

std::optional<Error> Fetch::problemAtEnd() const
{
    if (std::optional<Error> error = transportError(*m_reply)) {
        return error;
    }
    if (status() < 200) {
        return errorAt(Error::Kind::InvalidData, m_request.url, u"no HTTP status"_s);
    }
    const QVariant promised = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool hasBody = status() != 304 && status() != 204; // a 304 may say how long the body would be
    const bool isShort = hasBody && promised.isValid() && promised.toLongLong() > m_received;
    if (isShort || (m_gunzip && !m_gunzip->isComplete())) {
        return errorAt(Error::Kind::Truncated, m_request.url, u"only %1 bytes came"_s.arg(m_received));
    }
    if (m_range && m_range->last + 1 != m_received) {
        return errorAt(Error::Kind::InvalidData, m_request.url, u"not the bytes that Content-Range promises"_s);
    }
    return std::nullopt;
}

std::optional<Error> Fetch::followRedirect()
{
    const Result<QUrl> target =
        redirectTarget(m_request.url,
                       m_reply->rawHeader("Location"),
                       m_request.limits.mayLeadInside ? LeadingInside::Followed : LeadingInside::Refused);
    if (!target) {
        return target.error();
    }
    if (++m_redirects > m_request.limits.maxRedirects) {
        return errorAt(Error::Kind::Redirect, m_request.url, u"too many redirects"_s);
    }
    if (isSameOrigin(m_request.url, *target)) {
        m_request.headers.removeIf(isConditional); // they are about another URL
    } else {
        m_request.headers.clear(); // for good: a way back is no reason to trust
    }
    m_request.url = *target;
    dropReply();
    send();
    return std::nullopt;
}

Response Fetch::takeResponse()
{
    Response response;
    response.status = status();
    response.url = m_request.url;
    for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs()) {
        response.headers.insert(header.first.toLower(), header.second);
    }
    const bool usedHttp2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    const bool hasLength = m_reply->header(QNetworkRequest::ContentLengthHeader).isValid();
    response.isProvenWhole = m_gunzip || hasLength || usedHttp2;
    response.isWholeFile = !m_range || m_range->isWholeFile();
    if (m_gunzip) { // both speak of the compressed body
        response.headers.remove("content-encoding");
        response.headers.remove("content-length");
    }
    m_body.squeeze(); // who keeps it counts its size, and growing may have left twice as much
    response.body = std::exchange(m_body, {});
    return response;
}

void Fetch::onTimeout(const QString &which)
{
    settle(Unexpected(errorAt(Error::Kind::Timeout, m_request.url, which)));
}

void Fetch::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this); // abort() emits finished() synchronously
        reply->abort();
        reply->deleteLater();
    }
}

void Fetch::settle(const Result<Response> &result)
{
    m_idle.stop();
    m_deadline.stop();
    if (result) {
        qCDebug(log) << result->status << loggable(result->url) << result->body.size() << "bytes";
    } else {
        qCInfo(log) << kindName(result.error().kind) << result.error().detail;
    }
    dropReply();
    emit done(result); // last statement: a receiver may delete this Fetch
}

} // namespace gn
