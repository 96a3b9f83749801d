// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentrange.h"
#include "net/filedownload.h"
#include "net/filedownloadhead.h"
#include "net/redirect.h"
#include "net/transporterror.h"

#include <QPointer>

#include <limits>

// What a FileDownload does with an answer.
namespace gn {

using namespace Qt::StringLiterals;

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
    if (const std::optional<Error> error = problemOfHead(*m_reply, m_received, m_request)) {
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
    m_part.fileName = fileNameFrom(*m_reply, m_request);
    openPart();
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

} // namespace gn
