// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/errorstatus.h"

#include "core/jsontext.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidQuery:
        return u"%1 can't be asked that: the query is too long, or the offset too large"_s;
    case Error::Kind::Unsupported:
        return u"%1 can't do that"_s;
    case Error::Kind::NotFound:
        return u"%1 has no such item"_s;
    case Error::Kind::RegionBlocked:
        return u"%1 does not show that at this place"_s;
    case Error::Kind::BudgetSpent:
        return u"this hour's calls to %1 are spent"_s;
    case Error::Kind::RateLimited:
        return u"%1 says that this key's calls are used up"_s;
    case Error::Kind::Timeout:
        return u"%1 did not answer in time"_s;
    case Error::Kind::MissingKey:
        return u"%1 needs an API key, and the server has none"_s;
    case Error::Kind::KeyRefused:
    case Error::Kind::KeyBanned:
        return u"%1 refused the server's API key"_s;
    case Error::Kind::Outage:
        return u"%1 is out of order"_s;
    case Error::Kind::Offline:
    case Error::Kind::Network:
        return u"%1 can't be reached"_s;
    default:
        return u"the answer of %1 is of no use"_s;
    }
}

} // namespace

int statusFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::InvalidQuery:
    case Error::Kind::Unsupported:
        return 400;
    case Error::Kind::NotFound:
        return 404;
    case Error::Kind::BudgetSpent:
        return 503;
    case Error::Kind::Timeout:
        return 504;
    default:
        return 502;
    }
}

HttpAnswer answerFor(const Error &error, const QString &source)
{
    HttpAnswer answer = problemAnswer(statusFor(error),
                                      wordsFor(error.kind).replace(u"%1"_s, source),
                                      ", \"error\": " + jsonString(kindName(error.kind)));
    if (error.retryAt.isValid() || error.kind == Error::Kind::BudgetSpent) {
        constexpr qint64 Hour = 3600;
        const qint64 wait = error.retryAt.isValid() ? QDateTime::currentDateTimeUtc().secsTo(error.retryAt) + 1 : Hour;
        answer.headers.append({"Retry-After", QByteArray::number(std::clamp<qint64>(wait, 1, 24 * Hour))});
    }
    return answer;
}

} // namespace gn
