// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

namespace gn {

using namespace Qt::StringLiterals;

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return u"Offline"_s;
    case Error::Kind::Network:
        return u"Network"_s;
    case Error::Kind::Timeout:
        return u"Timeout"_s;
    case Error::Kind::HttpStatus:
        return u"HttpStatus"_s;
    case Error::Kind::TooLarge:
        return u"TooLarge"_s;
    case Error::Kind::Truncated:
        return u"Truncated"_s;
    case Error::Kind::Redirect:
        return u"Redirect"_s;
    case Error::Kind::InvalidData:
        return u"InvalidData"_s;
    case Error::Kind::MissingKey:
        return u"MissingKey"_s;
    case Error::Kind::KeyRefused:
        return u"KeyRefused"_s;
    case Error::Kind::KeyBanned:
        return u"KeyBanned"_s;
    case Error::Kind::RateLimited:
        return u"RateLimited"_s;
    case Error::Kind::BudgetSpent:
        return u"BudgetSpent"_s;
    case Error::Kind::Outage:
        return u"Outage"_s;
    case Error::Kind::InvalidQuery:
        return u"InvalidQuery"_s;
    case Error::Kind::NotFound:
        return u"NotFound"_s;
    case Error::Kind::RegionBlocked:
        return u"RegionBlocked"_s;
    case Error::Kind::Unsupported:
        return u"Unsupported"_s;
    case Error::Kind::File:
        return u"File"_s;
    case Error::Kind::Config:
        return u"Config"_s;
    case Error::Kind::KeyStore:
        return u"KeyStore"_s;
    }
    return {};
}

} // namespace gn
