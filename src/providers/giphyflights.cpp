// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphyflights.h"

#include "providers/giphytransfer.h"

#include <QPointer>

#include <algorithm>

namespace gn {

namespace {

constexpr int Apart = -1; // the generation of calls that nobody joins and nobody remembers

} // namespace

// Someone who waits for a flight; getting up is how to cancel.
class GiphyFlights::Seat final : public PendingReply
{
public:
    Seat(GiphyFlights *flights, Waiter waiter)
        : m_flights(flights)
        , m_waiter(std::move(waiter))
    {
    }

    ~Seat() override
    {
        *m_waiter = nullptr;
        if (!m_flights.isNull()) {
            m_flights->leave(m_waiter);
        }
    }

    Q_DISABLE_COPY_MOVE(Seat)

private:
    QPointer<GiphyFlights> m_flights;
    Waiter m_waiter;
};

GiphyFlights::GiphyFlights(FetchQueue &queue, CallBudget &budget, GiphySettings settings, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_budget(budget)
    , m_settings(std::move(settings))
{
    m_clock.start();
}

GiphyFlights::~GiphyFlights() = default;

void GiphyFlights::setSettings(GiphySettings settings)
{
    m_settings = std::move(settings);
    ++m_generation;
    m_memory.clear();
}

std::unique_ptr<PendingReply> GiphyFlights::ask(GiphyCall call, Handler<GiphyAnswer> handler)
{
    if (auto answer = m_memory.find(call.identity(), now())) {
        return std::make_unique<DeferredReply<GiphyAnswer>>(std::move(*answer), std::move(handler));
    }
    Flight *flight = joinable(call);
    if (flight == nullptr) {
        flight = launch(std::move(call), m_settings, m_generation);
    }
    return board(*flight, std::move(handler));
}

std::unique_ptr<PendingReply> GiphyFlights::askWithKey(GiphyCall call, const QString &key, Handler<GiphyAnswer> handler)
{
    GiphySettings settings = m_settings;
    settings.key = key;
    return board(*launch(std::move(call), std::move(settings), Apart), std::move(handler));
}

// Calls whose answer does not hold (random) are not the same call twice.
GiphyFlights::Flight *GiphyFlights::joinable(const GiphyCall &call)
{
    const auto isSame = [&](const std::unique_ptr<Flight> &flight) {
        return flight->generation == m_generation && flight->call.identity() == call.identity();
    };
    const auto it = std::find_if(m_flights.begin(), m_flights.end(), isSame);
    return it == m_flights.end() || call.freshFor == GiphyMemory::Time::zero() ? nullptr : it->get();
}

GiphyFlights::Flight *GiphyFlights::launch(GiphyCall call, GiphySettings settings, int generation)
{
    auto owned = std::make_unique<Flight>();
    Flight *flight = owned.get();
    flight->call = call;
    flight->generation = generation;
    flight->transfer = std::make_unique<GiphyTransfer>(m_queue, m_budget, std::move(call), std::move(settings));
    connect(flight->transfer.get(), &GiphyTransfer::done, this, [this, flight](const Result<GiphyAnswer> &answer) {
        land(flight, answer);
    });
    m_flights.push_back(std::move(owned));
    return flight;
}

std::unique_ptr<PendingReply> GiphyFlights::board(Flight &flight, Handler<GiphyAnswer> handler)
{
    auto waiter = std::make_shared<Handler<GiphyAnswer>>(std::move(handler));
    flight.waiters.push_back(waiter);
    return std::make_unique<Seat>(this, std::move(waiter));
}

void GiphyFlights::leave(const Waiter &waiter)
{
    for (auto it = m_flights.begin(); it != m_flights.end(); ++it) {
        auto &waiters = (*it)->waiters;
        const auto seat = std::find(waiters.begin(), waiters.end(), waiter);
        if (seat != waiters.end()) {
            waiters.erase(seat);
            if (waiters.empty()) {
                m_flights.erase(it); // with its transfer
            }
            return;
        }
    }
}

void GiphyFlights::land(Flight *flight, const Result<GiphyAnswer> &answer)
{
    const auto isIt = [flight](const std::unique_ptr<Flight> &other) { return other.get() == flight; };
    const auto it = std::find_if(m_flights.begin(), m_flights.end(), isIt);
    const std::unique_ptr<Flight> landed = std::move(*it);
    m_flights.erase(it);
    GiphyTransfer *transfer = landed->transfer.release(); // we are inside its signal
    transfer->setParent(this);
    transfer->deleteLater();
    if (answer && landed->generation == m_generation) {
        m_memory.remember(landed->call, *answer, now());
    }
    // A handler may cancel the others, ask again, or destroy the provider with this; answer stands on the stack of
    // the transfer's event.
    for (const Waiter &waiter : landed->waiters) {
        if (const Handler<GiphyAnswer> handler = std::exchange(*waiter, nullptr)) {
            handler(answer);
        }
    }
}

GiphyMemory::Time GiphyFlights::now() const
{
    return GiphyMemory::Time(m_clock.elapsed());
}

} // namespace gn
