// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "gui/polls/pollsservices.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "storage/pollhelp.h"
#include "storage/settings.h"
#include "support/tinygif.h"

#include <QFile>
#include <QTemporaryDir>

namespace gn::test {

inline QByteArray somePicture(QRgb colour = 0xffcc6633)
{
    return tinyGif(QSize(60, 40), 2, colour, 10);
}

inline Gif giphyGif(const QString &id, const QString &title, const QString &author = {})
{
    const QString folder = QStringLiteral("https://media.giphy.com/media/") + id;
    return {.id = id,
            .source = QStringLiteral("giphy"),
            .title = title,
            .altText = QStringLiteral("A cat that ") + id,
            .pageUrl = QUrl(QStringLiteral("https://giphy.com/gifs/") + id),
            .author = author,
            .renditions = {{.name = QStringLiteral("original"),
                            .url = QUrl(folder + QStringLiteral("/giphy.gif")),
                            .size = {480, 360}},
                           {.name = QStringLiteral("fixed_width"),
                            .url = QUrl(folder + QStringLiteral("/100w.gif")),
                            .size = {100, 75}}}};
}

// Polls in a folder of their own.
struct PollsBench
{
    QTemporaryDir dir;
    ManagerPool pool{2};
    FetchQueue queue{pool, nullptr, 2};
    ByteCache pictures{4 * 1024 * 1024};
    Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    PollStore store{place()};

    PollPlace place() const { return PollPlace::sqlite(dir.filePath(QStringLiteral("polls.sqlite"))); }

    PollsServices services() { return {.store = store, .media = queue, .pictures = pictures, .settings = settings}; }

    // In memory already, so that nobody asks GIPHY.
    Gif keptGif(const QString &id, const QString &title)
    {
        const Gif gif = giphyGif(id, title);
        for (const Rendition &rendition : gif.renditions) {
            pictures.insert(rendition.url, somePicture());
        }
        return gif;
    }

    // One of the user's own, as a file of this computer.
    Gif ownGif(const QString &title, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(title + QStringLiteral(".gif"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
        return {
            .id = path,
            .source = QStringLiteral("file"),
            .title = title,
            .renditions = {{.name = QStringLiteral("original"), .url = QUrl::fromLocalFile(path), .size = {60, 40}}}};
    }
};

} // namespace gn::test
