// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/filedownloadhead.h"

#include "net/downloadname.h"
#include "net/http2.h"

#include <QNetworkRequest>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

bool isArchive(const QUrl &url)
{
    return url.path().endsWith(".gz"_L1) || url.path().endsWith(".tgz"_L1) || url.path().endsWith(".svgz"_L1);
}

bool isPage(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "text/html" || type == "application/xhtml+xml";
}

} // namespace

Error errorAt(Error::Kind kind, const QUrl &url, const QString &what)
{
    return Error{kind, 0, u"%1: %2"_s.arg(loggable(url), what)};
}

QNetworkRequest downloadNetworkRequest(const QUrl &url)
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

QString fileNameFrom(const QNetworkReply &reply, const DownloadRequest &request)
{
    const QByteArray type = reply.rawHeader("Content-Type");
    if (request.fileName.isEmpty()) {
        return downloadFileName(request.url, reply.rawHeader("Content-Disposition"), type);
    }
    return request.replaces ? safeDownloadName(request.fileName) : downloadNameForType(request.fileName, type);
}

std::optional<Error> problemOfHead(const QNetworkReply &reply, qint64 received, const DownloadRequest &request)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 || status == 204 || status == 205) {
        return statusError(status, request.url);
    }
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity" && !isArchive(request.url)) {
        return errorAt(Error::Kind::InvalidData, request.url, u"a content coding nobody asked for"_s);
    }
    if (request.limits.refusesPages && isPage(reply.rawHeader("Content-Type"))) {
        return errorAt(Error::Kind::InvalidData, request.url, u"a web page"_s);
    }
    const qint64 start = status == 206 ? received : 0;
    const qint64 bytes = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() + start;
    if (request.limits.maxBytes && bytes > *request.limits.maxBytes) {
        return errorAt(Error::Kind::TooLarge,
                       request.url,
                       u"it has %1 bytes, more than %2"_s.arg(bytes).arg(*request.limits.maxBytes));
    }
    return std::nullopt;
}

} // namespace gn
