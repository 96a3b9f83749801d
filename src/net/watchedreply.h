// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QPointer>

#include <functional>

namespace gn {

// A QFuture as a PendingReply: handler gets its value in context's thread, and nothing when the reply or the context
// went before.
template <typename T>
class WatchedReply final : public PendingReply
{
public:
    WatchedReply(const QFuture<T> &future, QObject *context, std::function<void(const T &)> handler)
        : m_watcher(new QFutureWatcher<T>(context))
    {
        QFutureWatcher<T> *watcher = m_watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, call = std::move(handler)] {
            const T value = watcher->result();
            watcher->deleteLater();
            call(value); // last: it may destroy this reply and the context
        });
        watcher->setFuture(future);
    }

    ~WatchedReply() override
    {
        if (m_watcher != nullptr) {
            m_watcher->disconnect();
            m_watcher->cancel();      // a task that has not begun is skipped
            m_watcher->deleteLater(); // we may be inside of its signal
        }
    }

    WatchedReply(const WatchedReply &) = delete;
    WatchedReply &operator=(const WatchedReply &) = delete;
    WatchedReply(WatchedReply &&) = delete;
    WatchedReply &operator=(WatchedReply &&) = delete;

private:
    QPointer<QFutureWatcher<T>> m_watcher; // the context's child
};

} // namespace gn
