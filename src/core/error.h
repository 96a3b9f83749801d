// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace gn {

// Why something could not be done, sorted by what the caller can do about it. Texts for people are made from it in
// gui/errortexts (or printed by cli), HTTP statuses in server.
struct Error
{
    enum class Kind {
        Offline,       // no connection could be made: no network, unknown host
        Network,       // a connection was refused or broke
        Timeout,       // nothing came for too long, or all of it took too long
        HttpStatus,    // an HTTP status that nothing more exact is known about
        TooLarge,      // more bytes, pixels or frames than the caller allows
        Truncated,     // fewer bytes came than were promised
        Redirect,      // a redirect that must not be followed, or too many of them
        InvalidData,   // the answer or the file is not what it should be
        MissingKey,    // the source needs an API key and there is none
        KeyRefused,    // the API key is wrong (401, "Invalid authentication credentials")
        KeyBanned,     // the API key or the address is barred (403)
        RateLimited,   // the service says that the key's hour is used up (429)
        BudgetSpent,   // our own count says so; nothing was sent. retryAt says when it returns
        Outage,        // the service is down: 5xx, or GIPHY's "synthetic" empty answer
        InvalidQuery,  // the query can't be sent: too long, an offset beyond the last page
        NotFound,      // there is no such item
        RegionBlocked, // not available at the user's place
        Unsupported,   // this source can't do that
        File,          // a file could not be read or written
        Config,        // config.yml is wrong; detail is "file:line:column: …"
        KeyStore,      // there is no keychain, or it refused
    };

    Kind kind = Kind::Network;
    int httpStatus = 0;  // 0: none was received
    QString detail;      // technical, English, for logs and "Details"; never holds a key or a URL's query
    QDateTime retryAt{}; // when it may work again; invalid if nobody knows

    bool operator==(const Error &) const = default;
};

// The kind's name as it stands above, for logs and for the console.
QString kindName(Error::Kind kind);

} // namespace gn

Q_DECLARE_METATYPE(gn::Error)
