// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/libraryrefresh.h"

#include "core/gifprovider.h"
#include "storage/library/library.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

namespace gn {

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.providers.refresh", QtInfoMsg)

constexpr int FreshDays = 7;
constexpr int MostCalls = 4; // of the hundred that a GIPHY key has in an hour

} // namespace

LibraryRefresh::LibraryRefresh(Library &library, GifProvider &provider, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_provider(provider)
{
}

LibraryRefresh::~LibraryRefresh() = default;

void LibraryRefresh::run()
{
    const ProviderTraits traits = m_provider.traits();
    if (m_isRunning || !traits.can(ProviderTraits::ByIds)) {
        return;
    }
    m_isRunning = true;
    m_refreshed = 0;
    const QDateTime weekAgo = QDateTime::currentDateTimeUtc().addDays(-FreshDays);
    m_reply =
        m_library.stale(traits.id, weekAgo, MostCalls * traits.maxPageSize, [this](const Result<QStringList> &ids) {
            m_waiting = ids.value_or(QStringList());
            askNext();
        });
}

void LibraryRefresh::askNext()
{
    if (m_waiting.isEmpty()) {
        finish();
        return;
    }
    const qsizetype size = std::min<qsizetype>(m_waiting.size(), m_provider.traits().maxPageSize);
    const QStringList ids = m_waiting.first(size);
    m_waiting.remove(0, size);
    m_reply = m_provider.byIds(ids, [this, ids](const Result<QList<Gif>> &gifs) { take(ids, gifs); });
}

void LibraryRefresh::take(const QStringList &ids, const Result<QList<Gif>> &gifs)
{
    if (!gifs.has_value()) {
        qCInfo(log) << "stopped:" << kindName(gifs.error().kind);
        finish();
        return;
    }
    // What the source does not know any more stays as it is, and is not asked for again before the week is over.
    QList<GifKey> gone;
    QSet<QString> known;
    for (const Gif &gif : *gifs) {
        known.insert(gif.id);
    }
    for (const QString &id : ids) {
        if (!known.contains(id)) {
            gone.append({.source = m_provider.traits().id, .id = id});
        }
    }
    m_library.update(*gifs);
    if (!gone.isEmpty()) {
        m_library.noteRefreshed(gone);
    }
    m_refreshed += static_cast<int>(gifs->size());
    askNext();
}

void LibraryRefresh::finish()
{
    m_isRunning = false;
    emit finished(m_refreshed);
}

} // namespace gn
