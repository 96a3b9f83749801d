// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/picturecopies.h"

#include "net/fetchqueue.h"
#include "storage/polls/polltypes.h"

namespace gn {

namespace {

Result<QByteArray> checked(Result<QByteArray> bytes)
{
    if (bytes.has_value() && pictureMediaType(*bytes).isEmpty()) {
        return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = QStringLiteral("not a picture")});
    }
    return bytes;
}

} // namespace

PictureCopies::PictureCopies(FetchQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
}

PictureCopies::~PictureCopies() = default;

void PictureCopies::want(const QUrl &url)
{
    const Result<QByteArray> *known = find(url);
    if (m_reads.contains(url) || (known != nullptr && known->has_value())) {
        return;
    }
    m_copies.erase(url);
    FetchRequest request;
    request.url = url;
    request.limits.maxBytes = MostPictureBytes;
    request.cache = CacheUse::ByHeaders;
    m_reads[url] = m_queue.get(request, FetchQueue::Interactive, [this, url](const Result<Response> &response) {
        m_copies.insert_or_assign(url, checked(successfulBody(response)));
        m_reads.erase(url);
        if (m_reads.empty()) {
            emit settled();
        }
    });
}

const Result<QByteArray> *PictureCopies::find(const QUrl &url) const
{
    const auto found = m_copies.find(url);
    return found == m_copies.end() ? nullptr : &found->second;
}

} // namespace gn
