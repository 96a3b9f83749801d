// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/gifsaving.h"

#include "core/filename.h"
#include "core/wholefile.h"
#include "gui/share/sharedfiles.h"
#include "gui/transfers/renditionname.h"
#include "gui/transfers/savefolder.h"
#include "gui/transfers/transferlist.h"
#include "gui/window/errortexts.h"
#include "net/downloadqueue.h"
#include "storage/config.h"
#include "storage/library/library.h"
#include "storage/settings.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QImage>
#include <QtConcurrentRun>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

TransferRequest requestFor(const Gif &gif, const Rendition &rendition, const QString &folder)
{
    return {.url = rendition.url,
            .folder = folder,
            .fileName = fileNameFor(gif, rendition.format),
            .bytes = rendition.bytes,
            .gif = gif};
}

QString withSuffix(const QString &path, MediaFormat format)
{
    const QString suffix = u'.' + fileSuffix(format);
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : QString(path + suffix);
}

} // namespace

GifSaving::GifSaving(
    TransferList &transfers, Library &library, Settings &settings, const Config &config, QWidget &window)
    : QObject(&window)
    , m_transfers(transfers)
    , m_settings(settings)
    , m_config(config)
    , m_window(window)
{
    connect(&transfers, &TransferList::saved, this, [this, &library](const Gif &gif, const QString &path) {
        m_lastPath = path;
        if (!gif.id.isEmpty()) {
            library.noteSaved(gif, path);
        }
    });
    connect(&transfers, &TransferList::runFinished, this, &GifSaving::tellEnd);
}

QString GifSaving::folder() const
{
    return saveFolder(m_settings, m_config);
}

void GifSaving::save(const QList<Gif> &gifs)
{
    saveAllTo(gifs, folder());
}

void GifSaving::saveAs(const QList<Gif> &gifs)
{
    if (gifs.size() == 1) {
        saveOneAs(gifs.constFirst());
    } else if (!gifs.isEmpty()) {
        saveAllAs(gifs);
    }
}

void GifSaving::saveAllTo(const QList<Gif> &gifs, const QString &folder)
{
    QList<TransferRequest> requests;
    for (const Gif &gif : gifs) {
        if (const auto rendition = sharedRendition(gif)) {
            requests.append(requestFor(gif, *rendition, folder));
        }
    }
    m_transfers.add(requests);
}

void GifSaving::saveOneAs(const Gif &gif)
{
    const QList<Rendition> renditions = savableRenditions(gif);
    if (renditions.isEmpty()) {
        return;
    }
    QStringList filters;
    for (const Rendition &rendition : renditions) {
        filters.append(u"%1 (*.%2)"_s.arg(renditionName(rendition), fileSuffix(rendition.format)));
    }
    auto *dialog = new QFileDialog(&m_window, tr("Save as"), m_lastFolder.isEmpty() ? folder() : m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectFile(fileNameFor(gif, renditions.constFirst().format));
    dialog->setDefaultSuffix(fileSuffix(renditions.constFirst().format));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, renditions](const QString &filter) {
        const qsizetype chosen = filters.indexOf(filter);
        if (chosen >= 0) {
            dialog->setDefaultSuffix(fileSuffix(renditions.at(chosen).format));
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, gif, filters, renditions](const QString &path) {
        const Rendition &rendition =
            renditions.at(std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter())));
        const QFileInfo file(withSuffix(path, rendition.format));
        TransferRequest request = requestFor(gif, rendition, file.absolutePath());
        request.fileName = file.fileName();
        request.replaces = file.absoluteFilePath() == QFileInfo(path).absoluteFilePath(); // the dialog asked about it
        m_lastFolder = file.absolutePath();
        m_transfers.add({request});
    });
    dialog->open();
}

void GifSaving::saveAllAs(const QList<Gif> &gifs)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save all in"), m_lastFolder.isEmpty() ? folder() : m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, gifs](const QString &path) {
        m_lastFolder = path;
        saveAllTo(gifs, path);
    });
    dialog->open();
}

void GifSaving::saveStill(const QImage &picture, const Gif &gif)
{
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<QString> path = watcher->result();
        watcher->deleteLater();
        if (path.has_value()) {
            m_lastPath = *path;
            emit said({.text = tr("Saved “%1”").arg(QFileInfo(*path).fileName()),
                       .actionText = tr("Show in its folder"),
                       .action = [file = *path] { openFolderOf(file); }});
        } else {
            emit said({.text = errorText(path.error(), {}).title + u": "_s + path.error().detail, .isError = true});
        }
    });
    watcher->setFuture(QtConcurrent::run([picture, name = fileNameFor(gif, MediaFormat::Png), folder = folder()] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        return writeNewFile(folder, name, bytes);
    }));
}

void GifSaving::tellEnd()
{
    const int done = m_transfers.totals().done;
    const int failed = m_transfers.totals().failed;
    if (failed > 0) {
        emit said({.text = tr("%n file(s) could not be saved", nullptr, failed), .isError = true});
    } else if (done > 0) {
        const QFileInfo file(m_lastPath);
        emit said({.text = done == 1 ? tr("Saved “%1” in %2").arg(file.fileName(), QDir(file.absolutePath()).dirName())
                                     : tr("%n file(s) saved", nullptr, done),
                   .actionText = tr("Show in its folder"),
                   .action = [path = m_lastPath] { openFolderOf(path); }});
    }
}

void GifSaving::openFile(const QString &path)
{
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const bool isThere = watcher->result();
        watcher->deleteLater();
        if (isThere) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        } else {
            emit said({.text = tr("“%1” was moved or deleted since it was saved").arg(QFileInfo(path).fileName()),
                       .isError = true});
        }
    });
    watcher->setFuture(QtConcurrent::run([path] { return QFileInfo::exists(path); }));
}

void GifSaving::openFolderOf(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace gn
