// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadtypes.h"
#include "net/httpmessage.h"
#include "net/httpvalidator.h"

#include <QNetworkReply>

namespace gn {

// Pieces of FileDownload that need nothing of it.

Error errorAt(Error::Kind kind, const QUrl &url, const QString &what);
Error statusError(int status, const QUrl &url);

QNetworkRequest downloadNetworkRequest(const QUrl &url);

HttpValidator validatorOf(const PartRecord &part);
HttpValidator validatorOf(const QNetworkReply &reply);

// What the file of this answer is called.
QString fileNameFrom(const QNetworkReply &reply, const DownloadRequest &request);

// Why an answer's body is not taken; received: what an earlier try brought.
std::optional<Error> problemOfHead(const QNetworkReply &reply, qint64 received, const DownloadRequest &request);

} // namespace gn
