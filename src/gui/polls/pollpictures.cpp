// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollpictures.h"

#include "media/bytecache.h"
#include "storage/polls/pollstore.h"

namespace gn {

using namespace Qt::StringLiterals;

PollPictures::PollPictures(PollStore &store, ByteCache &cache, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_cache(cache)
{
}

PollPictures::~PollPictures() = default;

QUrl PollPictures::urlOf(const Poll &poll, const PollChoice &choice)
{
    if (!choice.hasOwnPicture) {
        return choice.pictureUrl;
    }
    // Ids are never used again.
    QUrl url(u"poll-picture:/%1/%2"_s.arg(poll.id).arg(choice.id));
    if (m_cache.find(url) != nullptr) {
        m_reads.erase(choice.id); // so that it is read again when the cache has dropped it
        return url;
    }
    if (!m_reads.contains(choice.id)) {
        fetch(poll.id, choice.id, url);
    }
    return {};
}

void PollPictures::fetch(qint64 poll, qint64 choice, const QUrl &url)
{
    m_reads[choice] = m_store.picture(poll, choice, [this, poll, url](const Result<PollPicture> &picture) {
        if (picture.has_value()) {
            m_cache.insert(url, picture->bytes);
            emit came(poll);
        }
    });
}

} // namespace gn
