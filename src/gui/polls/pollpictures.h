// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/polls/polltypes.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace gn {

class ByteCache;
class PollStore;

// The pictures of choices, as URLs that can be looked up in the memory cache: those of the user's own come out of the
// database into it.
class PollPictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollPictures)

public:
    // Both must outlive it.
    PollPictures(PollStore &store, ByteCache &cache, QObject *parent = nullptr);
    ~PollPictures() override;

    // Of an own picture only once it is in the cache; until then, and when there is none, empty. Asks for what is
    // missing; came() follows.
    QUrl urlOf(const Poll &poll, const PollChoice &choice);

signals:
    void came(qint64 poll);

private:
    void fetch(qint64 poll, qint64 choice, const QUrl &url);

    PollStore &m_store;
    ByteCache &m_cache;
    std::unordered_map<qint64, std::unique_ptr<PendingReply>> m_reads; // by the choice's id; answered ones stay
};

} // namespace gn
