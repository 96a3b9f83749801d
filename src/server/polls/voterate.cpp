// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/voterate.h"

#include <algorithm>

namespace gn {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qsizetype MostAddresses = 4096; // until those that are idle are forgotten

// One household's IPv6 addresses share their first half.
QByteArray keyOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) {
        return QByteArray::number(v4);
    }
    constexpr int Half = 8;
    QByteArray key;
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    for (int index = 0; index < Half; ++index) {
        key += static_cast<char>(v6[index]);
    }
    return key;
}

} // namespace

VoteRate::VoteRate(int perMinute, Clock clock)
    : m_perMinute(perMinute)
    , m_clock(std::move(clock))
{
}

std::chrono::seconds VoteRate::take(const QHostAddress &address)
{
    if (m_perMinute <= 0) {
        return {};
    }
    const std::chrono::milliseconds now = m_clock();
    if (m_buckets.size() >= MostAddresses) {
        forgetTheIdle(now);
    }
    const QByteArray key = keyOf(address);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        found = m_buckets.insert(key, {.left = m_perMinute * MinuteMs, .at = now});
    }
    fill(*found, now);
    if (found->left >= MinuteMs) {
        found->left -= MinuteMs;
        return {};
    }
    const std::chrono::milliseconds wait((MinuteMs - found->left + m_perMinute - 1) / m_perMinute);
    return std::chrono::ceil<std::chrono::seconds>(wait);
}

void VoteRate::fill(Bucket &bucket, std::chrono::milliseconds now) const
{
    const qint64 passed = std::min<qint64>((now - bucket.at).count(), MinuteMs);
    bucket.left = std::min(m_perMinute * MinuteMs, bucket.left + passed * m_perMinute);
    bucket.at = now;
}

void VoteRate::forgetTheIdle(std::chrono::milliseconds now)
{
    m_buckets.removeIf([this, now](QHash<QByteArray, Bucket>::iterator bucket) {
        fill(*bucket, now);
        return bucket->left >= m_perMinute * MinuteMs;
    });
    if (m_buckets.size() >= MostAddresses) {
        m_buckets.clear(); // so many at once are no households
    }
}

} // namespace gn
