// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"
#include "core/result.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace gn {

// Pokémon that were fetched within the last day, in one file that a worker reads and writes: PokeAPI asks its users to
// keep what they request. Not an HttpCache: of a document of 300 KB only the value is kept, and 150 files, each flushed
// to the disk by itself, would keep the console waiting at its end.
class PokemonCache final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokemonCache)

public:
    using Found = QHash<QString, Pokemon>; // by key, as it was asked for

    // folder is made when first needed; empty: nothing is kept. apiUrl tells services apart.
    PokemonCache(const QString &folder, const QUrl &apiUrl, QObject *parent = nullptr);
    ~PokemonCache() override; // waits for a write under way

    // Ids or names. Answers later, in this thread.
    std::unique_ptr<PendingReply> lookUp(const QStringList &keys, std::function<void(const Found &)> handler);

    // Fetched just now. What was kept before stays.
    void store(const QList<Pokemon> &pokemon);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
