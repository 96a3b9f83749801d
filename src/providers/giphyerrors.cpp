// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphyerrors.h"

namespace gn::giphy {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDetail = 200; // of a text that a server made up

Error::Kind kindByStatus(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::KeyRefused;
    case 403:
        return Error::Kind::KeyBanned;
    case 404:
        return Error::Kind::NotFound;
    case 414: // "The length of the search query exceeds 50 characters."
        return Error::Kind::InvalidQuery;
    case 429:
        return Error::Kind::RateLimited;
    default:
        break;
    }
    if (status < 400) {
        return Error::Kind::InvalidData;
    }
    return status >= 500 ? Error::Kind::Outage : Error::Kind::HttpStatus;
}

// The text goes first: the old gateway sent "Invalid authentication credentials" with 403, which otherwise means a
// barred key, and its rate limit with 403 as well as with 429.
Error::Kind kindOf(int status, const QString &message)
{
    const QString text = message.toLower();
    if (text.contains("not available in your location"_L1)) {
        return Error::Kind::RegionBlocked;
    }
    if (text.contains("rate limit exceeded"_L1)) {
        return Error::Kind::RateLimited;
    }
    if (text.contains("invalid authentication credentials"_L1)) {
        return Error::Kind::KeyRefused;
    }
    return kindByStatus(status);
}

} // namespace

Error classify(int status, const QString &message)
{
    const QString http = u"HTTP "_s + QString::number(status);
    const QString detail = message.isEmpty() ? http : QString(http + u": "_s + message.left(MaxDetail).simplified());
    return {.kind = kindOf(status, message), .httpStatus = status, .detail = detail};
}

Error syntheticAnswer()
{
    return {.kind = Error::Kind::Outage, .httpStatus = 200, .detail = u"synthetic answer: no data, no response_id"_s};
}

} // namespace gn::giphy
