// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

class ByteCache;
class FetchQueue;
class PokeApiClient;
class Settings;

// What the Pokédex works with. All of it must outlive the page.
struct PokedexServices
{
    PokeApiClient &client;
    FetchQueue &media; // sprites and evolution lines; its disk cache keeps them
    ByteCache &pictures;
    Settings &settings; // how much moves
};

} // namespace gn
