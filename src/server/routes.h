// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/router.h"

namespace gn {

class PokeApiClient;
class Upstream;

// The tutorials' hello server and "simple REST API", as they are.
void addTutorialRoutes(Router &router);

// client must outlive the router's use.
void addPokemonRoutes(Router &router, PokeApiClient &client);

// Pages and pictures of the built-in catalogue. demo must outlive the router's use.
void addDemoRoutes(Router &router, Upstream &demo);

// The description of the API, and its page.
void addDocumentRoutes(Router &router);

// Below /static/, the files of these folders.
void addStaticRoutes(Router &router, const QStringList &folders);

} // namespace gn
