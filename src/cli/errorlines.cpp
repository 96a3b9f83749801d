// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errorlines.h"

#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// The words of each kind; %1 is the source's name.
QString wordsOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return u"%1 can't be reached: check the network, or use --source demo"_s;
    case Error::Kind::Network:
        return u"the connection to %1 failed: try again, or check network.proxy in config.yml"_s;
    case Error::Kind::Timeout:
        return u"%1 did not answer in time: try again, or raise giphy.request_timeout in config.yml"_s;
    case Error::Kind::HttpStatus:
        return u"%1 answered with an unexpected status: check giphy.api_url in config.yml"_s;
    case Error::Kind::TooLarge:
        return u"the answer of %1 is too large: ask for fewer results with --limit"_s;
    case Error::Kind::Truncated:
        return u"the answer of %1 broke off: try again"_s;
    case Error::Kind::Redirect:
        return u"%1 led to a place that is not followed: check giphy.api_url in config.yml"_s;
    case Error::Kind::InvalidData:
        return u"the answer of %1 can't be understood: check giphy.api_url in config.yml, or try again later"_s;
    case Error::Kind::MissingKey:
        return u"%1 needs an API key: set GIPHY_API_KEY, or giphy.api_key in config.yml, or use --source demo"_s;
    case Error::Kind::KeyRefused:
        return u"%1 does not know this API key: check GIPHY_API_KEY, the key in the keychain, or giphy.api_key in "
               u"config.yml"_s;
    case Error::Kind::KeyBanned:
        return u"%1 has barred this API key or this address: look at the key on developers.giphy.com"_s;
    case Error::Kind::RateLimited:
        return u"%1 says that this key's calls are used up: try again later, or use --source demo"_s;
    case Error::Kind::BudgetSpent:
        return u"this hour's calls to %1 are used up: try again later, raise giphy.calls_per_hour in config.yml if the "
               u"key allows more, or use --source demo"_s;
    case Error::Kind::Outage:
        return u"%1 is out of order: try again later, or use --source demo"_s;
    case Error::Kind::InvalidQuery:
        return u"%1 can't be asked that: shorten the query, or lower --offset"_s;
    case Error::Kind::NotFound:
        return u"%1 has no such thing: check giphy.api_url in config.yml"_s;
    case Error::Kind::RegionBlocked:
        return u"%1 does not show that at this place: try another query"_s;
    case Error::Kind::Unsupported:
        return u"%1 can't do that: try another --source"_s;
    case Error::Kind::File:
        return u"a file could not be read or written: check its folder"_s;
    case Error::Kind::KeyStore:
        return u"the keychain refused: set GIPHY_API_KEY"_s;
    case Error::Kind::Config:
        return {}; // its detail says it all
    }
    return {};
}

// The kinds whose detail tells the person more than the words do.
bool showsDetail(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
    case Error::Kind::HttpStatus:
    case Error::Kind::InvalidData:
    case Error::Kind::InvalidQuery:
    case Error::Kind::File:
    case Error::Kind::KeyStore:
    case Error::Kind::Redirect:
    case Error::Kind::Unsupported:
        return true;
    default:
        return false;
    }
}

} // namespace

QString errorLine(const Error &error, const QString &source)
{
    const QString line = wordsOf(error.kind).replace(u"%1"_s, source);
    if (error.kind == Error::Kind::Config || line.isEmpty()) {
        return error.detail;
    }
    QStringList notes;
    if (error.httpStatus != 0) {
        notes.append(u"HTTP "_s + QString::number(error.httpStatus));
    }
    if (showsDetail(error.kind) && !error.detail.isEmpty()) {
        notes.append(error.detail);
    }
    if (error.retryAt.isValid()) {
        notes.append(u"possible again at "_s + QLocale::c().toString(error.retryAt.toLocalTime(), u"HH:mm"_s));
    }
    return notes.isEmpty() ? line : QString(line + u" ("_s + notes.join(u"; "_s) + u')');
}

} // namespace gn
