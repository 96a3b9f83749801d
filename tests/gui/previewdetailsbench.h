// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/previewbench.h"

namespace gn::test {

using namespace Qt::StringLiterals;

inline Gif richGif(const PreviewBench &bench)
{
    Gif gif = bench.gif(0);
    gif.title = u"Cat typing furiously on a laptop"_s;
    gif.altText = u"A grey cat hammers on the keyboard of a laptop while its eyes follow the text on the screen."_s;
    gif.rating = u"pg-13"_s;
    gif.author = u"Studio Whiskers"_s;
    gif.authorUrl = QUrl(u"https://example.org/studio"_s);
    gif.originName = u"whiskers.tumblr.com"_s;
    gif.originUrl = QUrl(u"https://whiskers.tumblr.com/post/1"_s);
    gif.tags = {u"cat"_s,
                u"typing"_s,
                u"busy"_s,
                u"deadline"_s,
                u"R&D"_s,
                u"work"_s,
                u"laptop"_s,
                u"cats of reddit"_s,
                u"hurry"_s,
                u"monday"_s};
    gif.renditions.append({.name = u"original"_s,
                           .url = bench.url(u"large"_s, 0),
                           .format = MediaFormat::WebP,
                           .size = LargePicture,
                           .bytes = 1'240'000,
                           .frames = 34});
    gif.renditions.append({.name = u"fixed_height_small_still"_s,
                           .url = bench.url(u"still"_s, 0),
                           .format = MediaFormat::Jpeg,
                           .isStill = true});
    return gif;
}

// With the panel open; the first item has all that an item can have.
struct Details : PreviewBench
{
    explicit Details(QSize size = QSize(1000, 700))
        : PreviewBench(0, size)
    {
        gifs = {richGif(*this), gif(1)};
        model.append(gifs);
        overlay->setDetailsShown(true);
    }
};

} // namespace gn::test
