// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace gn {

// Items by id, however many: asked for in portions, put together in the order of the ids. The first portion that
// fails fails all.
class GiphyByIds final : public PendingReply
{
public:
    using Ask = std::function<std::unique_ptr<PendingReply>(const QStringList &portion, Handler<QList<Gif>> handler)>;

    // Asks at once; ids must not be empty.
    GiphyByIds(QStringList ids, int portionSize, const Ask &ask, Handler<QList<Gif>> handler);

private:
    void onPortion(const Result<QList<Gif>> &portion);
    void settle(const Result<QList<Gif>> &gifs);
    QList<Gif> inOrder() const;

    QStringList m_ids;
    Handler<QList<Gif>> m_handler; // empty: settled
    QList<Gif> m_found;
    int m_outstanding = 0;
    std::vector<std::unique_ptr<PendingReply>> m_portions;
};

} // namespace gn
