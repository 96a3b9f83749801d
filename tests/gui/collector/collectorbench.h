// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectorpage.h"
#include "gui/share/gifsharing.h"
#include "gui/share/sharedfiles.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/statepanel.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "storage/config.h"
#include "storage/library/library.h"
#include "storage/settings.h"
#include "support/fakehttpserver.h"
#include "support/tinygif.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QTemporaryDir>

namespace gn::test {

// Of whole answers. Nothing here is about speed.
constexpr int CollectorPatience = 60'000;

inline FakeReply htmlReply(const QByteArray &body, int status = 200)
{
    return {.status = status, .headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = body};
}

inline QByteArray someVideo()
{
    return QByteArray::fromHex("00000018667479706d703432000000006d70343269736f6d") + QByteArray(9'000, 'v');
}

// A web server with a page of GIFs, one of them on a dead address, one that robots.txt forbids, and a video; and all
// that a collector works with.
struct CollectorBench
{
    QTemporaryDir dir;
    QMap<QString, FakeReply> replies; // path: what is answered instead
    FakeHttpServer server{[this](const FakeRequest &asked) { return reply(asked); }};
    ManagerPool pool{4};
    FetchQueue queue{pool, nullptr, 4};
    ByteCache pictures{8LL * 1024 * 1024};
    Config config;
    Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    Library library{dir.filePath(QStringLiteral("library.sqlite"))};
    SharedFiles files{queue, pictures, dir.filePath(QStringLiteral("shared"))};
    GifSharing sharing{files, library};

    CollectorServices services()
    {
        return {.media = queue,
                .pictures = pictures,
                .settings = settings,
                .config = config,
                .library = library,
                .sharing = sharing};
    }

    static QByteArray somePage()
    {
        return "<!doctype html><title>Cats &amp; friends</title><p>Hello"
               "<img src=a.gif alt='A sleepy cat'><img src=b.gif><img src=dead.gif alt='A lost cat'>"
               "<img src=hidden/c.gif><video muted loop src=clip.mp4></video>";
    }

    static QByteArray gifOf(const QString &path)
    {
        if (path == QStringLiteral("/b.gif")) {
            return tinyGif(QSize(300, 200), 3, 0xff3366cc, 10); // more than an opening
        }
        return tinyGif(QSize(80, 60), 3, 0xffcc6633, 10);
    }

    FakeReply reply(const FakeRequest &asked) const
    {
        const QString path = asked.url.path();
        if (replies.contains(path)) {
            return replies.value(path);
        }
        if (path == QStringLiteral("/page")) {
            return htmlReply(somePage());
        }
        if (path == QStringLiteral("/robots.txt")) {
            return {.body = "User-agent: *\nDisallow: /hidden/"};
        }
        if (path == QStringLiteral("/clip.mp4")) {
            return rangedReply(someVideo(), asked);
        }
        const bool isThere = path.endsWith(QStringLiteral(".gif")) && path != QStringLiteral("/dead.gif");
        return isThere ? rangedReply(gifOf(path), asked) : FakeReply{.status = 404};
    }
};

// A collector and how a test looks at it.
struct CollectorUnderTest
{
    CollectorBench bench;
    std::unique_ptr<CollectorPage> page;

    explicit CollectorUnderTest(int timeout = 20) // seconds
    {
        bench.config.download.timeout = timeout;
        page = std::make_unique<CollectorPage>(bench.services());
        page->resize(1000, 700);
        page->show();
    }

    void useProxy() // the server is one: then pages from anywhere can be asked for
    {
        bench.settings.setValue(settings::ProxyUrl, bench.server.url().toString());
    }

    CollectorSession::State state() const { return page->session().state(); }

    GifGridView *wall() const { return page->findChild<GifGridView *>(); }

    template <typename T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }

    QString text(const QString &label) const { return find<QLabel>(label)->text(); }

    void click(const QString &button) const { find<QAbstractButton>(button)->click(); }

    QString panelTitle(const QString &panel) const // empty: it is not seen
    {
        const auto *found = find<StatePanel>(panel);
        return found->isVisible() ? found->accessibleName() : QString();
    }

    int rows() const { return wall()->model()->rowCount(); }

    QModelIndex indexOf(const QString &fileName) const // of the row whose tooltip names it
    {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = wall()->model()->index(row, 0);
            if (index.data(Qt::ToolTipRole).toString().contains(fileName)) {
                return index;
            }
        }
        return {};
    }
};

} // namespace gn::test
