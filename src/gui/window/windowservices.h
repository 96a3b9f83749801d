// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace gn {

class ByteCache;
class FetchQueue;
class FolderIndex;
class GifSharing;
class HttpCache;
class KeyStore;
class Library;
class Settings;
class TransferList;
struct Config;

// What the window works with. All of it must outlive the window.
struct WindowServices
{
    FetchQueue &media;
    ByteCache &pictures;
    HttpCache &diskCache;
    Settings &settings;
    KeyStore &keys;
    const Config &config;
    Library &library;
    FolderIndex &folders;
    GifSharing &sharing;
    TransferList &transfers;
    std::function<std::unique_ptr<PendingReply>(const QString &key, Handler<bool>)> testKey; // may be empty
    bool isKeyInEnvironment = !qEnvironmentVariableIsEmpty("GIPHY_API_KEY"); // it goes before the keychain
};

} // namespace gn
