// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace gn {

struct SharingLimits
{
    std::chrono::milliseconds timeout{10'000};  // for one call with all its retries
    std::chrono::milliseconds freshFor{30'000}; // as GIPHY's own max-age
    int remembered = 500;                       // answers
};

// Calls that many clients ask for: the same one in flight is made once, and a fresh answer comes from memory. Errors
// are not remembered. A call whose last asker is gone is cancelled.
template <typename T>
class SharedCalls final
{
    Q_DISABLE_COPY_MOVE(SharedCalls)

public:
    using Value = std::shared_ptr<const T>;
    using Start = std::function<GifProvider::Pending(Handler<T> handler)>;

    // The provider that start asks must outlive it.
    explicit SharedCalls(SharingLimits limits)
        : m_limits(limits)
        , m_memory(limits.remembered)
    {
        m_clock.start();
    }

    ~SharedCalls() = default;

    // Null: nobody asked, or too long ago.
    Value remembered(const QByteArray &key)
    {
        const Entry *entry = m_memory.object(key);
        return entry != nullptr && m_clock.elapsed() < entry->staleAt ? entry->value : nullptr;
    }

    // How long an answer that came now is fresh, and an older one still.
    std::chrono::milliseconds freshness(const QByteArray &key) const
    {
        const Entry *entry = m_memory.object(key);
        return std::chrono::milliseconds(entry == nullptr ? 0
                                                          : std::max<qint64>(0, entry->staleAt - m_clock.elapsed()));
    }

    // Answers later, once. This must outlive what it returns.
    GifProvider::Pending ask(const QByteArray &key, const Start &start, Handler<Value> handler)
    {
        std::shared_ptr<Flight> flight = m_flights.value(key);
        if (flight == nullptr) {
            flight = std::make_shared<Flight>();
            m_flights.insert(key, flight);
            flight->limit->setSingleShot(true);
            QObject::connect(flight->limit.get(), &QTimer::timeout, flight->limit.get(), [this, key] {
                land(key,
                     Unexpected(Error{.kind = Error::Kind::Timeout, .detail = QStringLiteral("no answer in time")}));
            });
            flight->limit->start(m_limits.timeout);
            flight->call = start([this, key](const Result<T> &result) { land(key, result); });
        }
        const auto waiter = std::make_shared<Handler<Value>>(std::move(handler));
        flight->waiters.push_back(waiter);
        return std::make_unique<Seat>(*this, key, waiter);
    }

    int inFlight() const { return int(m_flights.size()); }

private:
    using Waiter = std::shared_ptr<Handler<Value>>; // empty: gone, or answered

    struct Entry
    {
        Value value;
        qint64 staleAt = 0;
    };

    struct Later // a timer must not be destroyed inside its own signal
    {
        void operator()(QTimer *timer) const
        {
            timer->stop();
            timer->deleteLater();
        }
    };

    struct Flight
    {
        std::unique_ptr<QTimer, Later> limit{new QTimer};
        GifProvider::Pending call;
        std::vector<Waiter> waiters;
    };

    class Seat final : public PendingReply
    {
        Q_DISABLE_COPY_MOVE(Seat)

    public:
        Seat(SharedCalls &calls, QByteArray key, Waiter waiter)
            : m_calls(calls)
            , m_key(std::move(key))
            , m_waiter(std::move(waiter))
        {
        }

        ~Seat() override
        {
            if (std::exchange(*m_waiter, nullptr)) {
                m_calls.leave(m_key, m_waiter);
            }
        }

    private:
        SharedCalls &m_calls;
        QByteArray m_key;
        Waiter m_waiter;
    };

    void leave(const QByteArray &key, const Waiter &waiter)
    {
        if (const std::shared_ptr<Flight> flight = m_flights.value(key)) {
            std::erase(flight->waiters, waiter);
            if (flight->waiters.empty()) {
                m_flights.remove(key);
            }
        }
    }

    // Copies, for both belong to the flight, which ends here.
    void land(const QByteArray key, const Result<T> result) // NOLINT(performance-unnecessary-value-param)
    {
        const std::shared_ptr<Flight> flight = m_flights.take(key);
        if (flight == nullptr) {
            return;
        }
        Result<Value> shared = Unexpected(result ? Error() : result.error());
        if (result) {
            shared = std::make_shared<const T>(*result);
            m_memory.insert(key, new Entry{*shared, m_clock.elapsed() + m_limits.freshFor.count()});
        }
        for (const Waiter &waiter : flight->waiters) {
            if (const Handler<Value> handler = std::exchange(*waiter, nullptr)) {
                handler(shared);
            }
        }
    }

    SharingLimits m_limits;
    QCache<QByteArray, Entry> m_memory;
    QHash<QByteArray, std::shared_ptr<Flight>> m_flights;
    QElapsedTimer m_clock;
};

} // namespace gn
