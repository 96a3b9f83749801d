// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace gn {

// What a downloaded file is called: the server's name for it, else the URL's last part, made safe for every file
// system. A name without a suffix gets one if the content type is one of those we know.
QString downloadFileName(const QUrl &url, const QByteArray &contentDisposition, const QByteArray &contentType);

// wanted, with the suffix of a picture's or film's content type if it has another one or none; made safe. Of any other
// type: wanted, made safe.
QString downloadNameForType(const QString &wanted, const QByteArray &contentType);

// wanted, which may come from anywhere, made safe with its own suffix kept.
QString safeDownloadName(const QString &wanted);

} // namespace gn
