// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "net/managerpool.h"

#include <QMetaType>
#include <QUrl>

#include <chrono>

namespace gn {

class ByteCache;
class FetchQueue;
class GifSharing;
class Library;
class Settings;

// What the page collector works with. All of it must outlive the page.
struct CollectorServices
{
    FetchQueue &media;
    ByteCache &pictures;
    Settings &settings;
    Library &library;
    GifSharing &sharing;
    std::chrono::milliseconds timeout{10'000}; // without a single byte
    ProxyChoice proxy;
};

// A file that the user wants of a page. Its name is what the server calls it, else its address' last part.
struct CollectedFile
{
    QUrl url;
    QUrl page;         // where it was found: the referring page
    qint64 bytes = -1; // -1: unknown
    Gif gif;           // what it is the file of

    bool operator==(const CollectedFile &) const = default;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::CollectedFile)
