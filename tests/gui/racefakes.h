// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/pokemon/documentserver.h"
#include "gui/race/racepage.h"

#include <QSet>

namespace gn::test {

// Serves /api/v2/pokemon/1 … count, each named after its number ("p7"); those left out are 404.
void fillWithPokemon(DocumentServer &server, int count, const QSet<int> &leftOut = {});

// A race's page, its client, and what it would have asked the user.
class RaceBench final
{
public:
    struct Asked
    {
        QString host;
        int requests = 0;

        bool operator==(const Asked &) const = default;
    };

    explicit RaceBench(const QUrl &apiUrl, int maxInFlight = 8);

    void setRange(int first, int count);

    // Starts and waits for the end of all; false when that does not come.
    bool run(const QList<PokemonMode> &modes);

    // All three, with the page's button.
    bool runAll();

    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1StringView(name));
    }

    QString textOf(const char *label) const;
    void click(const char *button) const;

private:
    PokeApiClient m_client; // goes after the page

public:
    RacePage page;
    QList<Asked> asked;
    bool isAllowed = true; // the user's answer
    QString savePath;      // where the user saves; empty: cancels
    QList<FileWish> wishes;
};

} // namespace gn::test
