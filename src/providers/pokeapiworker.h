// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokeapiclient.h"

#include <QObject>

#include <map>
#include <memory>

namespace gn {

class PokeApiBoard;
class PokeApiRun;

// What a PokeApiClient has in its own thread: connections, cache, parsers and the runs. All but the constructor is
// called in that thread, the destructor too.
class PokeApiWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokeApiWorker)

public:
    explicit PokeApiWorker(PokeApiSettings settings);
    ~PokeApiWorker() override;

    void setProxy(const ProxyChoice &proxy);
    void preconnect();
    void start(const PokemonQuery &query, const std::shared_ptr<PokeApiBoard> &board);
    void drop(const PokeApiBoard &board);

private:
    struct Tools;
    Tools &tools();

    PokeApiSettings m_settings;
    std::unique_ptr<Tools> m_tools; // made when first needed, as they belong to the thread that makes them
    std::map<const PokeApiBoard *, std::unique_ptr<PokeApiRun>> m_runs;
};

} // namespace gn
