// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/share/gifsharing.h"

#include "gui/share/gifmime.h"
#include "gui/share/links.h"
#include "gui/window/errortexts.h"
#include "gui/window/labels.h"
#include "storage/library/library.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QWidget>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString textFor(GifSharing::Text what, const Gif &gif)
{
    switch (what) {
    case GifSharing::Text::Link:
        return mediaLink(gif);
    case GifSharing::Text::PageLink:
        return pageLink(gif);
    case GifSharing::Text::Markdown:
        return markdownLink(gif);
    case GifSharing::Text::Html:
        return htmlLink(gif);
    }
    return {};
}

qint64 bytesOf(const QList<SharedFile> &files)
{
    qint64 bytes = 0;
    for (const SharedFile &file : files) {
        bytes += file.bytes.size();
    }
    return bytes;
}

} // namespace

GifSharing::GifSharing(SharedFiles &files, Library &library, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_library(library)
{
}

GifSharing::~GifSharing() = default;

void GifSharing::copyFiles(const QList<Gif> &gifs)
{
    prepare(
        gifs,
        tr("Getting the GIF to copy…"),
        [this](const QList<SharedFile> &files) { put(files); },
        [this, gifs] { copyFiles(gifs); });
}

void GifSharing::put(const QList<SharedFile> &files)
{
    QGuiApplication::clipboard()->setMimeData(gifMimeData(files).release()); // which takes it over
    const QString size = byteSizeLabel(bytesOf(files));
    QString text;
    if (files.size() > 1) {
        text = tr("Copied %L1 files, %2").arg(files.size()).arg(size);
    } else if (files.constFirst().frames > 1) {
        text = tr("Copied “%1”: animated, %2").arg(describe(files.constFirst().gif), size);
    } else {
        text = tr("Copied “%1”: a still, %2").arg(describe(files.constFirst().gif), size);
    }
    emit said({.text = text});
    QList<Gif> gifs;
    for (const SharedFile &file : files) {
        gifs.append(file.gif);
    }
    noteUsed(gifs);
}

void GifSharing::copyText(Text what, const QList<Gif> &gifs)
{
    QStringList lines;
    for (const Gif &gif : gifs) {
        lines.append(textFor(what, gif));
    }
    lines.removeAll(QString());
    if (lines.isEmpty()) {
        emit said({.text = tr("There is no link: the picture is only on this computer."), .isError = true});
        return;
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit said({.text = lines.size() == 1 ? tr("Copied: %1").arg(lines.constFirst())
                                         : tr("Copied %L1 links").arg(lines.size())});
    noteUsed(gifs);
}

void GifSharing::drag(const QList<Gif> &gifs, QWidget &source, const QPixmap &picture)
{
    prepare(gifs,
            tr("Getting the file to drag… keep the button pressed"),
            [this, from = QPointer<QWidget>(&source), picture](const QList<SharedFile> &files) {
                if (from == nullptr) {
                    return;
                }
                if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
                    beginDrag(files, *from, picture);
                } else {
                    emit said({.text = tr("The file is ready now: drag it again.")});
                }
            });
}

void GifSharing::beginDrag(const QList<SharedFile> &files, QWidget &source, const QPixmap &picture)
{
    m_dragged.clear();
    for (const SharedFile &file : files) {
        m_dragged.append(file.gif);
    }
    auto *drag = new QDrag(&source); // deletes itself
    drag->setMimeData(gifMimeData(files).release());
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(picture.width(), picture.height()) / (2 * picture.devicePixelRatio()));
    const QPointer<GifSharing> self(this);
    const Qt::DropAction action = drag->exec(Qt::CopyAction); // until the button is released
    if (self == nullptr) {
        return;
    }
    const QList<Gif> gifs = std::exchange(m_dragged, {});
    if (action != Qt::IgnoreAction) {
        noteUsed(gifs);
    }
}

void GifSharing::prepare(const QList<Gif> &gifs, const QString &text, const Ready &ready, const Again &again)
{
    if (gifs.isEmpty()) {
        return;
    }
    m_preparation = m_files.prepare(
        gifs,
        [this, gifs, ready, again](const Result<QList<SharedFile>> &files) {
            emit progressEnded();
            if (files.has_value()) {
                ready(*files);
            } else {
                fail(files.error(), gifs.constFirst(), again);
            }
        },
        [this, text](qint64 received, qint64 total) { emit progressed(text, received, total); });
}

void GifSharing::fail(const Error &error, const Gif &first, const Again &again)
{
    const QString reason = error.kind == Error::Kind::File ? error.detail : errorText(error, {}).title;
    emit said({.text = tr("“%1” could not be fetched: %2").arg(describe(first), reason),
               .actionText = again ? tr("Try again") : QString(),
               .action = again,
               .isError = true});
}

void GifSharing::cancel()
{
    m_preparation.reset();
    emit progressEnded();
}

void GifSharing::noteUsed(const QList<Gif> &gifs)
{
    for (const Gif &gif : gifs) {
        m_library.noteUsed(gif);
    }
}

} // namespace gn
