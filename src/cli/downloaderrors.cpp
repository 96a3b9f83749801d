// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/downloaderrors.h"

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString diskText(const DownloadFailure &failure)
{
    switch (failure.disk.cause) {
    case DiskTrouble::Cause::DiskFull:
        return failure.disk.missingBytes > 0
                   ? u"the disk is full: %1 are missing"_s.arg(sizeText(double(failure.disk.missingBytes)))
                   : u"the disk is full"_s;
    case DiskTrouble::Cause::NoPermission:
        return u"the folder can't be written to: choose another with --dir (%1)"_s.arg(failure.error.detail);
    case DiskTrouble::Cause::FolderGone:
        return u"the folder is gone: make it again, or choose another with --dir"_s;
    case DiskTrouble::Cause::Other:
    case DiskTrouble::Cause::None:
        break;
    }
    return u"the file could not be written (%1)"_s.arg(failure.error.detail);
}

QString statusText(const Error &error)
{
    switch (error.httpStatus) {
    case 404:
    case 410:
        return u"there is no such file (HTTP %1)"_s.arg(error.httpStatus);
    case 401:
    case 403:
        return u"the server does not give it away (HTTP %1)"_s.arg(error.httpStatus);
    default:
        return u"the server answered HTTP %1"_s.arg(error.httpStatus);
    }
}

} // namespace

QString sizeText(double bytes)
{
    constexpr std::array Units = {"B"_L1, "kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    size_t unit = 0;
    while (bytes >= 999.5 && unit + 1 < Units.size()) {
        bytes /= 1000;
        ++unit;
    }
    return u"%1 %2"_s.arg(bytes, 0, 'f', unit > 0 && bytes < 99.95 ? 1 : 0).arg(Units.at(unit));
}

QString downloadErrorText(const DownloadFailure &failure)
{
    const Error &error = failure.error;
    switch (error.kind) {
    case Error::Kind::Offline:
        return u"the server can't be reached: check the address and the network"_s;
    case Error::Kind::Network:
        return u"the connection failed: try again (%1)"_s.arg(error.detail);
    case Error::Kind::Timeout:
        return u"nothing came for too long: try again, or raise --timeout"_s;
    case Error::Kind::Truncated:
        return u"the file broke off: try again with --resume (%1)"_s.arg(error.detail);
    case Error::Kind::TooLarge:
        return u"the file is too large (%1)"_s.arg(error.detail);
    case Error::Kind::Redirect:
        return u"it leads to a place that is not followed (%1)"_s.arg(error.detail);
    case Error::Kind::NotFound:
    case Error::Kind::HttpStatus:
    case Error::Kind::Outage:
        return statusText(error);
    case Error::Kind::File:
        return diskText(failure);
    default:
        return error.detail;
    }
}

} // namespace gn
