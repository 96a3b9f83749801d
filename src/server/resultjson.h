// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchpage.h"
#include "providers/pokemonrun.h"

#include <QByteArray>
#include <QUrl>

namespace gn {

struct ProviderTraits;

// What the server's routes answer, the keys always in the same order; docs are in resources/server/openapi.json.
// base: under which the client reached us; items of the built-in catalogue get their addresses below it, because
// nobody else can open those that they have in the program.
QByteArray pageJson(const SearchPage &page, const ProviderTraits &source, const QUrl &base);
QByteArray gifJson(const Gif &gif, const QUrl &base);
QByteArray suggestionsJson(const QString &typed, const QStringList &terms);
QByteArray pokemonRunJson(const PokemonRun &run);

// An item's address for others, and a rendition's.
QUrl publicUrl(const QUrl &url, const QUrl &base);

} // namespace gn
