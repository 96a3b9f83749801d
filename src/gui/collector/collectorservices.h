// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/managerpool.h"

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

} // namespace gn
