// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

class ByteCache;
class FetchQueue;
class PollStore;
class Settings;

// What the polls' page works with. All of it must outlive the page.
struct PollsServices
{
    PollStore &store;
    FetchQueue &media; // the choices' pictures
    ByteCache &pictures;
    Settings &settings; // how much moves
};

} // namespace gn
