// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadmark.h"

#include "net/localfile.h"

#include <QFile>

#if defined(Q_OS_WIN)
#include <QDir>
#include <qt_windows.h>

#include <array>
#elif defined(Q_OS_DARWIN)
#include <QDateTime>
#include <QUuid>

#include <sys/xattr.h>
#endif

namespace gn {

using namespace Qt::StringLiterals;

#if defined(Q_OS_WIN)
namespace {

// Without streams (wine, some network drives) such a name can give a file beside the picture.
bool hasStreams(const QString &file)
{
    const QString native = QDir::toNativeSeparators(file);
    std::array<wchar_t, MAX_PATH + 1> root{};
    DWORD flags = 0;
    return GetVolumePathNameW(reinterpret_cast<const wchar_t *>(native.utf16()), root.data(), DWORD(root.size())) != 0
           && GetVolumeInformationW(root.data(), nullptr, 0, nullptr, nullptr, &flags, nullptr, 0) != 0
           && (flags & FILE_NAMED_STREAMS) != 0;
}

} // namespace
#endif

void markAsDownloaded(const QString &file, const QUrl &from)
{
    if (isLocal(from)) {
        return; // the program's own or the user's
    }
#if defined(Q_OS_WIN)
    // Zone 3 is the internet ([MS-FSCC] 5.6.1). The query may hold what is nobody's business.
    QFile stream(file + u":Zone.Identifier"_s);
    if (hasStreams(file) && stream.open(QIODevice::WriteOnly)) {
        stream.write("[ZoneTransfer]\r\nZoneId=3\r\nHostUrl="
                     + from.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded()
                     + "\r\n");
    }
#elif defined(Q_OS_DARWIN)
    // flags;time;agent;uuid, as LaunchServices writes it. 0081: downloaded, not yet approved.
    const QString value = u"0081;%1;Giphy Navigator;%2"_s.arg(QDateTime::currentSecsSinceEpoch(), 0, 16)
                              .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QByteArray bytes = value.toUtf8();
    Q_UNUSED(from)
    setxattr(QFile::encodeName(file).constData(),
             "com.apple.quarantine",
             bytes.constData(),
             static_cast<size_t>(bytes.size()),
             0,
             0);
#else
    Q_UNUSED(file)
    Q_UNUSED(from)
#endif
}

} // namespace gn
