// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "providers/callbudget.h"
#include "providers/giphyprovider.h"
#include "support/fakegiphy.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace gn::test {

// Receives the one answer of a call and lets a test wait for it.
template <typename T>
class Outcome
{
public:
    Handler<T> handler()
    {
        return [state = m_state](const Result<T> &result) {
            ++state->times;
            state->result = result;
        };
    }

    bool wait() const
    {
        return QTest::qWaitFor([this] { return m_state->times > 0; }, 10'000);
    }

    int times() const { return m_state->times; }

    const T &value() const { return m_state->result->value(); }

    Error error() const { return m_state->result->has_value() ? Error{} : m_state->result->error(); }

    bool isValue() const { return m_state->result && m_state->result->has_value(); }

private:
    struct State
    {
        int times = 0;
        std::optional<Result<T>> result;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

// The provider on the fake, with retries that take milliseconds.
struct GiphyFixture
{
    QTemporaryDir folder;
    FakeGiphy fake;
    ManagerPool pool{6};
    FetchQueue queue{pool, nullptr, 6};
    CallBudget budget{folder.path()};
    GiphyProvider provider{queue, budget, settings()};

    GiphySettings settings(const QString &key = QStringLiteral("ok")) const
    {
        using namespace std::chrono_literals;
        GiphySettings settings;
        settings.apiUrl = fake.apiUrl();
        settings.key = key;
        settings.requestTimeout = 5s;
        settings.rating = QStringLiteral("pg-13");
        settings.language = QStringLiteral("en");
        settings.retries = {
            .most = 2, .afterOutage = 20ms, .afterLoss = 5ms, .growth = 2, .jitter = 0.25, .least = 1ms};
        return settings;
    }
};

} // namespace gn::test
