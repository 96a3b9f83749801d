// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/racefakes.h"

#include "providers/pokeapifixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

namespace gn::test {

using namespace Qt::StringLiterals;

void fillWithPokemon(DocumentServer &server, int count, const QSet<int> &leftOut)
{
    for (int id = 1; id <= count; ++id) {
        const QByteArray number = QByteArray::number(id);
        if (!leftOut.contains(id)) {
            server.add("/api/v2/pokemon/" + number, pokemonDocument(id, "p" + number));
        }
    }
}

RaceBench::RaceBench(const QUrl &apiUrl, int maxInFlight)
    : m_client({.apiUrl = apiUrl, .maxInFlight = maxInFlight})
    , page(m_client)
{
    page.setQuestion([this](const QString &host, int requests, const std::function<void()> &go) {
        asked.append({host, requests});
        if (isAllowed) {
            go();
        }
    });
    page.setFileChoice([this](const FileWish &wish, const std::function<void(const QString &)> &then) {
        wishes.append(wish);
        if (!savePath.isEmpty()) {
            then(savePath);
        }
    });
    page.resize(1200, 780);
    page.show();
}

void RaceBench::setRange(int first, int count)
{
    find<QSpinBox>("firstBox")->setValue(first);
    find<QSpinBox>("countBox")->setValue(count);
}

bool RaceBench::run(const QList<PokemonMode> &modes)
{
    QSignalSpy ended(&page, &RacePage::ended);
    page.start(modes);
    return ended.wait(30'000); // not qWaitFor(), which sleeps while the server here should answer
}

bool RaceBench::runAll()
{
    QSignalSpy ended(&page, &RacePage::ended);
    click("startButton");
    return ended.wait(30'000); // not qWaitFor(), which sleeps while the server here should answer
}

QString RaceBench::textOf(const char *label) const
{
    return find<QLabel>(label)->text();
}

void RaceBench::click(const char *button) const
{
    find<QAbstractButton>(button)->click();
}

} // namespace gn::test
