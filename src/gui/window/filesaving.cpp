// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/filesaving.h"

#include "core/wholefile.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QPointer>
#include <QStandardPaths>

namespace gn {

FileChoice saveFileDialog(QWidget &parent)
{
    return [&parent](const FileWish &wish, const std::function<void(const QString &)> &then) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        auto *dialog = new QFileDialog(&parent, wish.title, folder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setNameFilter(wish.filter);
        dialog->setDefaultSuffix(wish.suffix);
        dialog->selectFile(wish.fileName);
        QObject::connect(dialog, &QFileDialog::fileSelected, &parent, then);
        dialog->open();
    };
}

FileSaving::FileSaving(FileChoice choose, QObject *parent)
    : QObject(parent)
    , m_choose(std::move(choose))
{
    m_worker.setMaxThreadCount(1); // so that a file chosen twice has what came last
}

FileSaving::~FileSaving()
{
    m_worker.waitForDone(); // it reports to us
}

void FileSaving::save(const FileWish &wish, const std::function<QByteArray()> &bytes)
{
    m_choose(wish, [self = QPointer<FileSaving>(this), bytes](const QString &path) {
        if (self != nullptr) {
            self->write(path, bytes);
        }
    });
}

void FileSaving::savePng(const FileWish &wish, const std::function<QImage()> &image)
{
    save(wish, [image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image().save(&buffer, "PNG");
        return bytes;
    });
}

void FileSaving::write(const QString &path, const std::function<QByteArray()> &bytes)
{
    m_worker.start([this, path, bytes] {
        const Result<QString> result = writeWholeFile(path, bytes());
        QMetaObject::invokeMethod(
            this, [this, result] { emit ended(result); }, Qt::QueuedConnection);
    });
}

} // namespace gn
