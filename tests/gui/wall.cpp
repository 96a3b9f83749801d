// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall.h"

#include "support/tinygif.h"

#include <QTest>
#include <QUrlQuery>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

FakeReply replyTo(const QUrl &url)
{
    const QUrlQuery query(url);
    const QSize size(query.queryItemValue(u"w"_s).toInt(), query.queryItemValue(u"h"_s).toInt());
    const QRgb colour = query.queryItemValue(u"c"_s).toUInt(nullptr, 16);
    FakeReply reply;
    reply.headers = {{"Content-Type", "image/gif"}};
    switch (static_cast<Picture>(query.queryItemValue(u"p"_s).toInt())) {
    case Picture::Moving:
        reply.body = tinyGif(size, 4, colour, 4);
        break;
    case Picture::Still:
        reply.body = tinyGif(size, 1, colour, 4);
        break;
    case Picture::Damaged:
        reply.body = "This is no picture at all.";
        break;
    case Picture::Missing:
        reply.status = 404;
        break;
    case Picture::Stalled:
        reply.fault = FakeReply::Fault::StallBeforeHead;
        break;
    }
    return reply;
}

} // namespace

Wall::Wall()
    : server([this](const FakeRequest &request) {
        return replies.contains(request.url.path()) ? replies.value(request.url.path()) : replyTo(request.url);
    })
{
    view.resize(680, 480);
    view.setModel(&model);
}

Gif Wall::gif(int number, const WallItem &item) const
{
    QUrl url = server.url(u"/%1.gif"_s.arg(number));
    url.setQuery(u"w=%1&h=%2&c=%3&p=%4"_s.arg(item.size.width())
                     .arg(item.size.height())
                     .arg(item.colour, 0, 16)
                     .arg(static_cast<int>(item.picture)));
    Gif gif;
    gif.id = QString::number(number);
    gif.title = u"Title %1"_s.arg(number);
    gif.altText = u"Picture %1"_s.arg(number);
    gif.renditions = {{.name = u"fixed_width"_s, .url = url, .format = MediaFormat::Gif, .size = item.size}};
    return gif;
}

void Wall::append(const QList<WallItem> &items)
{
    QList<Gif> gifs;
    int number = model.rowCount();
    for (const WallItem &item : items) {
        gifs.append(gif(number++, item));
    }
    model.append(gifs);
}

void Wall::append(int count, const WallItem &item)
{
    append(QList<WallItem>(count, item));
}

void Wall::show()
{
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

QColor Wall::pixel(const QPoint &inViewport)
{
    return view.viewport()->grab().toImage().pixelColor(inViewport * view.devicePixelRatioF());
}

QColor Wall::centreOf(int row)
{
    return pixel(rect(row).center());
}

QColor Wall::averageOf(int row)
{
    const QImage tile = view.viewport()->grab(rect(row)).toImage();
    return tile.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0);
}

} // namespace gn::test
