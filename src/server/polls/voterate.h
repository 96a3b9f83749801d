// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>

#include <chrono>
#include <functional>

namespace gn {

// How many votes an address may send: so many at once, and as many again in each minute.
class VoteRate final
{
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    // perMinute: 0 for no limit. clock: any that only goes forward.
    VoteRate(int perMinute, Clock clock);

    // Zero: it may, and that was one. Else how long until it may.
    std::chrono::seconds take(const QHostAddress &address);

private:
    struct Bucket
    {
        qint64 left = 0; // a vote costs MinuteMs of it, a millisecond brings m_perMinute
        std::chrono::milliseconds at{0};
    };

    void fill(Bucket &bucket, std::chrono::milliseconds now) const;
    void forgetTheIdle(std::chrono::milliseconds now);

    qint64 m_perMinute;
    Clock m_clock;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace gn
