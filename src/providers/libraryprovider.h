// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"
#include "storage/library/librarytypes.h"

namespace gn {

class Library;

// A part of the user's library as a source like any other, so that the same wall shows it. "Trending" is what is in it,
// the newest first. Gifs and stickers are not kept apart. The library must outlive it.
class LibraryProvider final : public GifProvider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryProvider)

public:
    // name: shown, as "Favourites".
    LibraryProvider(Library &library, const LibraryScope &scope, QString name, QObject *parent = nullptr);
    ~LibraryProvider() override;

    ProviderTraits traits() const override;
    Pending search(const SearchRequest &request, Handler<SearchPage> handler) override;
    Pending trending(const SearchRequest &request, Handler<SearchPage> handler) override;

private:
    Library &m_library;
    LibraryScope m_scope;
    QString m_name;
};

} // namespace gn
