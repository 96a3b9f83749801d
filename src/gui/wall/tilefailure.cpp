// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/tilefailure.h"

#include <QCoreApplication>

namespace gn {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::TileFailure)
};

} // namespace

QString tileFailureText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return Texts::tr("The picture could not be loaded: there is no connection.");
    case Error::Kind::Timeout:
        return Texts::tr("The picture could not be loaded: the server took too long.");
    case Error::Kind::TooLarge:
        return Texts::tr("The picture is too large to be shown here.");
    case Error::Kind::InvalidData:
    case Error::Kind::Truncated:
        return Texts::tr("The picture is damaged or of a kind that can't be shown.");
    case Error::Kind::NotFound:
        return Texts::tr("The picture no longer exists.");
    case Error::Kind::RegionBlocked:
        return Texts::tr("The picture is not available where you are.");
    case Error::Kind::Outage:
        return Texts::tr("The picture could not be loaded: the server has a problem.");
    case Error::Kind::HttpStatus:
    case Error::Kind::KeyRefused:
    case Error::Kind::KeyBanned:
    case Error::Kind::RateLimited:
        return error.httpStatus == 0 ? Texts::tr("The server refused the picture.")
                                     : Texts::tr("The server refused the picture (HTTP %1).").arg(error.httpStatus);
    default:
        return Texts::tr("The picture could not be loaded.");
    }
}

} // namespace gn
