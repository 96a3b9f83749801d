// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphybyids.h"

#include <QHash>

#include <utility>

namespace gn {

GiphyByIds::GiphyByIds(QStringList ids, int portionSize, const Ask &ask, Handler<QList<Gif>> handler)
    : m_ids(std::move(ids))
    , m_handler(std::move(handler))
{
    for (qsizetype at = 0; at < m_ids.size(); at += portionSize) {
        ++m_outstanding;
        m_portions.push_back(
            ask(m_ids.mid(at, portionSize), [this](const Result<QList<Gif>> &portion) { onPortion(portion); }));
    }
}

void GiphyByIds::onPortion(const Result<QList<Gif>> &portion)
{
    if (!m_handler) {
        return;
    }
    if (!portion) {
        settle(portion);
        return;
    }
    m_found.append(*portion);
    if (--m_outstanding == 0) {
        settle(inOrder());
    }
}

void GiphyByIds::settle(const Result<QList<Gif>> &gifs)
{
    const Handler<QList<Gif>> handler = std::exchange(m_handler, nullptr);
    handler(gifs); // last statement: it may destroy this
}

QList<Gif> GiphyByIds::inOrder() const
{
    QHash<QString, Gif> byId;
    for (const Gif &gif : m_found) {
        byId.insert(gif.id, gif);
    }
    QList<Gif> gifs;
    for (const QString &id : m_ids) {
        if (const auto it = byId.constFind(id); it != byId.constEnd()) {
            gifs.append(*it);
        }
    }
    return gifs;
}

} // namespace gn
