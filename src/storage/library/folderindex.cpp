// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/folderindex.h"

#include "storage/library/folderscanner.h"
#include "storage/library/library.h"

#include <QDir>
#include <QThread>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QStringList cleaned(const QStringList &folders)
{
    QStringList clean;
    for (const QString &folder : folders) {
        const QString absolute = QDir::cleanPath(QDir(folder).absolutePath());
        if (!folder.isEmpty() && !clean.contains(absolute)) {
            clean.append(absolute);
        }
    }
    return clean;
}

} // namespace

struct FolderIndex::Private
{
    QThread thread;
    FolderScanner *scanner = nullptr; // lives in the thread and ends with it
    QStringList folders;
    bool isScanning = false;
};

FolderIndex::FolderIndex(Library &library, PictureReader reader, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    auto *scanner = new FolderScanner(library.worker(), std::move(reader));
    m_d->scanner = scanner;
    scanner->moveToThread(&m_d->thread);
    connect(&m_d->thread, &QThread::finished, scanner, &QObject::deleteLater);
    connect(scanner, &FolderScanner::foldersRead, this, [this](const QStringList &folders) {
        if (std::exchange(m_d->folders, folders) != folders) {
            emit foldersChanged();
        }
    });
    connect(scanner, &FolderScanner::started, this, [this] { m_d->isScanning = true; });
    connect(scanner, &FolderScanner::progressed, this, &FolderIndex::progressed);
    connect(scanner, &FolderScanner::failed, this, &FolderIndex::failed);
    connect(scanner, &FolderScanner::finished, this, [this, &library](const FolderScan &scan) {
        m_d->isScanning = false;
        if (scan.added + scan.removed > 0) {
            emit library.contentChanged();
        }
        emit finished(scan);
    });
    m_d->thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        scanner, [scanner, scan = scanner->newScan()] { scanner->begin(scan); }, Qt::QueuedConnection);
}

FolderIndex::~FolderIndex()
{
    cancel();
    m_d->thread.quit();
    m_d->thread.wait();
}

const QStringList &FolderIndex::folders() const
{
    return m_d->folders;
}

void FolderIndex::setFolders(const QStringList &folders)
{
    cancel(); // a scan of the old ones
    const QStringList clean = cleaned(folders);
    FolderScanner *scanner = m_d->scanner;
    QMetaObject::invokeMethod(
        scanner,
        [scanner, clean, scan = scanner->newScan()] { scanner->setFolders(clean, scan); },
        Qt::QueuedConnection);
    if (std::exchange(m_d->folders, clean) != clean) {
        emit foldersChanged();
    }
}

bool FolderIndex::isScanning() const
{
    return m_d->isScanning;
}

void FolderIndex::scan()
{
    FolderScanner *scanner = m_d->scanner;
    QMetaObject::invokeMethod(
        scanner, [scanner, number = scanner->newScan()] { scanner->scan(number); }, Qt::QueuedConnection);
}

void FolderIndex::cancel()
{
    m_d->scanner->cancel();
}

} // namespace gn
