// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// The inodes of the sockets that listen on port, of a table like /proc/net/tcp.
void addListeners(const QString &table, quint16 port, QSet<QByteArray> &inodes)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    constexpr int LocalAddress = 1;
    constexpr int State = 3;
    constexpr int Inode = 9;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QByteArrayList lines = file.readAll().split('\n'); // a file of /proc has no size to read by
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() > Inode && fields.at(LocalAddress).endsWith(wanted) && fields.at(State) == "0A") {
            inodes.insert(fields.at(Inode));
        }
    }
}

bool holdsOne(const QString &descriptors, const QSet<QByteArray> &inodes)
{
    const QDir folder(descriptors);
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        // "socket:[12345]", which QFileInfo would take for a path.
        const QByteArray target = QFile::symLinkTarget(folder.filePath(name)).toUtf8();
        const qsizetype begin = target.indexOf("socket:[");
        return begin >= 0 && inodes.contains(target.mid(begin + 8, target.size() - begin - 9));
    });
}

} // namespace

QString portHolder(quint16 port)
{
    QSet<QByteArray> inodes;
    addListeners(u"/proc/net/tcp"_s, port, inodes);
    addListeners(u"/proc/net/tcp6"_s, port, inodes);
    if (inodes.isEmpty()) {
        return {};
    }
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = u"/proc/"_s + process;
        if (!holdsOne(folder + u"/fd"_s, inodes)) {
            continue;
        }
        QFile name(folder + u"/comm"_s);
        const bool isOpen = name.open(QIODevice::ReadOnly);
        return u"%1 (process %2)"_s.arg(isOpen ? QString::fromUtf8(name.readAll()).trimmed() : u"a program"_s, process);
    }
    return {};
}

} // namespace gn
