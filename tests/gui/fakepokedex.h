// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pokedex/pokedexpage.h"
#include "gui/pokedex/spritestage.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "providers/pokeapiclient.h"
#include "storage/settings.h"
#include "support/fakehttpserver.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace gn::test {

// A service like PokeAPI with animals of its own, drawn here.
class FakePokedex
{
public:
    explicit FakePokedex(std::chrono::milliseconds timeout = std::chrono::milliseconds(2000));

    // What a path is answered with instead.
    QHash<QString, FakeReply> replies;
    // Of every document that has no reply of its own; bytes of the body are held back until server.sendMore().
    bool holdsBack = false;

    static QString pokemonPath(int id);
    static QString speciesPath(int id);
    static QString chainPath(int id);
    static QByteArray document(int id, const QUrl &base);
    static QString name(int id); // as the service writes it

    PokedexServices services() { return {client, media, pictures, settings}; }

    FakeHttpServer server;

private:
    FakeReply answer(const FakeRequest &request) const;

    QTemporaryDir m_dir;
    ManagerPool m_pool{4};

public:
    PokeApiClient client;
    FetchQueue media{m_pool, nullptr, 4};
    ByteCache pictures{8 * 1024 * 1024};
    Settings settings{m_dir.filePath(QStringLiteral("settings.ini"))};
};

QByteArray creaturePng(int id, int side);
QByteArray creatureGif(int id);

} // namespace gn::test
