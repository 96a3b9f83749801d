// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instanceaddress.h"

#include "storage/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int HashDigits = 12; // a socket's path may have 107 bytes only

QString nameOfProfile()
{
    const QByteArray hash =
        QCryptographicHash::hash(paths::configFolder().toUtf8(), QCryptographicHash::Sha256).toHex().first(HashDigits);
    return u"giphy-navigator-"_s + QString::fromLatin1(hash);
}

// Not QStandardPaths::RuntimeLocation: where there is none, that makes up a folder in /tmp.
QString runtimeFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return paths::cacheFolder();
#else
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(folder);
    return QDir::isAbsolutePath(folder) && info.isDir() && info.isWritable() ? folder : paths::cacheFolder();
#endif
}

} // namespace

InstanceAddress InstanceAddress::ofUser()
{
    return inFolder(runtimeFolder());
}

InstanceAddress InstanceAddress::inFolder(const QString &folder)
{
    const QString name = nameOfProfile();
#ifdef Q_OS_WIN
    const QString socket = name + u'-' + qEnvironmentVariable("USERNAME"); // pipes have no folders
#else
    const QString socket = folder + u'/' + name;
#endif
    return {.socket = socket, .lockFile = folder + u'/' + name + u".lock"_s};
}

bool InstanceAddress::mayBeInUse() const
{
#ifdef Q_OS_WIN
    return true;
#else
    return QFile::exists(socket);
#endif
}

} // namespace gn
