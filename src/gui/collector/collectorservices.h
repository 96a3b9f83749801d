// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

class ByteCache;
class FetchQueue;
class GifSharing;
class Library;
class Settings;
struct Config;

// What the page collector works with. All of it must outlive the page.
struct CollectorServices
{
    FetchQueue &media;
    ByteCache &pictures;
    Settings &settings;
    const Config &config;
    Library &library;
    GifSharing &sharing;
};

} // namespace gn
