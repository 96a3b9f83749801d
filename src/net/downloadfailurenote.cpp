// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadfailurenote.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// As they stand in the library's file: never changed.
using CauseName = std::pair<DiskTrouble::Cause, QLatin1StringView>;

constexpr std::array Causes = {
    CauseName{DiskTrouble::Cause::None, ""_L1},
    CauseName{DiskTrouble::Cause::DiskFull, "full"_L1},
    CauseName{DiskTrouble::Cause::NoPermission, "permission"_L1},
    CauseName{DiskTrouble::Cause::FolderGone, "folder"_L1},
    CauseName{DiskTrouble::Cause::Other, "other"_L1},
};

Error::Kind kindOf(const QString &name)
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::KeyStore); ++kind) {
        if (kindName(static_cast<Error::Kind>(kind)) == name) {
            return static_cast<Error::Kind>(kind);
        }
    }
    return Error::Kind::Network; // of a newer program
}

} // namespace

QString failureNote(const DownloadFailure &failure)
{
    QJsonObject json{{"kind"_L1, kindName(failure.error.kind)}, {"detail"_L1, failure.error.detail}};
    if (failure.error.httpStatus != 0) {
        json["status"_L1] = failure.error.httpStatus;
    }
    for (const auto &[cause, name] : Causes) {
        if (cause == failure.disk.cause && !name.isEmpty()) {
            json["disk"_L1] = name;
            json["missing"_L1] = failure.disk.missingBytes;
        }
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

DownloadFailure failureFromNote(const QString &note)
{
    const QJsonObject json = QJsonDocument::fromJson(note.toUtf8()).object();
    if (json.isEmpty()) {
        return {.error = {.kind = Error::Kind::Network, .detail = note}, .disk = {}};
    }
    DownloadFailure failure;
    failure.error.kind = kindOf(json["kind"_L1].toString());
    failure.error.httpStatus = json["status"_L1].toInt();
    failure.error.detail = json["detail"_L1].toString();
    const QString disk = json["disk"_L1].toString();
    for (const auto &[cause, name] : Causes) {
        if (disk == name) {
            failure.disk.cause = cause;
        }
    }
    failure.disk.missingBytes = json["missing"_L1].toInteger();
    return failure;
}

} // namespace gn
