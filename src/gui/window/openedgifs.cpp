// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/openedgifs.h"

#include "gui/wall/tilefailure.h"

namespace gn {

namespace {

QString nameOf(const QUrl &url)
{
    const QString name = url.fileName();
    return name.isEmpty() ? url.toDisplayString(QUrl::RemoveQuery) : name;
}

QString reasonFor(const RefusedPicture &picture)
{
    if (picture.error.kind == Error::Kind::NotFound && picture.url.isLocalFile()) {
        return OpenedGifs::tr("There is no such file, or it can't be read.");
    }
    if (picture.error.kind == Error::Kind::InvalidData) {
        return OpenedGifs::tr("It is damaged, or no GIF, WebP, PNG or JPEG picture.");
    }
    return tileFailureText(picture.error);
}

} // namespace

OpenedGifs::OpenedGifs(FetchQueue &queue, QObject *parent)
    : QObject(parent)
    , m_handed(queue)
{
    connect(&m_handed, &HandedGifs::taken, this, &OpenedGifs::take);
}

void OpenedGifs::open(const QList<QUrl> &urls)
{
    m_handed.take(urls);
}

void OpenedGifs::show(const QList<Gif> &gifs)
{
    m_model.clear();
    m_model.append(gifs);
    emit opened();
}

void OpenedGifs::take(const QList<Gif> &gifs, const QList<RefusedPicture> &refused)
{
    if (!gifs.isEmpty()) {
        show(gifs);
    }
    if (refused.size() == 1) {
        const RefusedPicture &one = refused.constFirst();
        emit said({.text = tr("“%1” can't be opened. %2").arg(nameOf(one.url), reasonFor(one)), .isError = true});
    } else if (!refused.isEmpty()) {
        emit said(
            {.text = tr("%n pictures can't be opened; the first is “%1”.", nullptr, static_cast<int>(refused.size()))
                         .arg(nameOf(refused.constFirst().url)),
             .isError = true});
    }
    if (!isLoading()) {
        emit settled();
    }
}

} // namespace gn
