// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/share/gifmime.h"

#include "gui/share/links.h"

#include <QMimeData>
#include <QUrl>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString mimeTypeOf(MediaFormat format)
{
    switch (format) {
    case MediaFormat::Gif:
        return u"image/gif"_s;
    case MediaFormat::WebP:
        return u"image/webp"_s;
    default:
        return {}; // a PNG or JPEG would be pasted as what it is by its file
    }
}

} // namespace

std::unique_ptr<QMimeData> gifMimeData(const QList<SharedFile> &files)
{
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    QStringList html;
    QStringList text;
    QByteArray gnome = "copy"; // what Nautilus and its kin put there: an action and the files
    for (const SharedFile &file : files) {
        const QUrl url = QUrl::fromLocalFile(file.path);
        urls.append(url);
        gnome += '\n' + url.toEncoded();
        const QString link = mediaLink(file.gif);
        text.append(link.isEmpty() ? url.toString(QUrl::FullyEncoded) : link);
        const QString image = htmlLink(file.gif);
        html.append(image.isEmpty() ? htmlImage(url, file.gif) : image);
    }
    mime->setUrls(urls);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    mime->setData(u"x-special/gnome-copied-files"_s, gnome);
#endif
    const QString type = mimeTypeOf(files.constFirst().format);
    if (files.size() == 1 && !type.isEmpty()) {
        mime->setData(type, files.constFirst().bytes);
    }
    mime->setHtml(html.join(u'\n'));
    mime->setText(text.join(u'\n'));
    return mime;
}

} // namespace gn
