// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapiclient.h"
#include "providers/pokemonjson.h"
#include "server/errorstatus.h"
#include "server/resultjson.h"
#include "server/routes.h"

#include <QRegularExpression>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualCount = 150; // of the tutorial
constexpr int MostCount = 1025;

// An id or a name as PokeAPI has them; nothing else is put into its addresses.
bool isKey(const QString &key)
{
    static const QRegularExpression Form(u"\\A[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    return Form.match(key).hasMatch();
}

void answerOne(PokeApiClient &client, const QString &key, const AnswerHandler &answer)
{
    if (!isKey(key)) {
        answer(answerFor({.kind = Error::Kind::NotFound}, u"PokeAPI"_s));
        return;
    }
    answer.keep(client.get({.keys = {key}}, {}, [answer](const PokemonRun &run) {
        const std::optional<Result<Pokemon>> &pokemon = run.outcomes.constFirst().pokemon;
        answer(pokemon && pokemon->has_value()
                   ? jsonAnswer(pokemonJson(**pokemon))
                   : answerFor(pokemon ? pokemon->error() : Error{.kind = Error::Kind::Timeout}, u"PokeAPI"_s));
    }));
}

void answerMany(PokeApiClient &client, const HttpRequest &request, const AnswerHandler &answer)
{
    bool isNumber = false;
    const int count = request.parameter("count").value_or(QString::number(UsualCount)).trimmed().toInt(&isNumber);
    if (!isNumber || count < 1 || count > MostCount) {
        answer(problemAnswer(400, u"count must be a whole number from 1 to %1"_s.arg(MostCount)));
        return;
    }
    answer.keep(client.get({.keys = pokemonKeys(1, count)}, {}, [answer](const PokemonRun &run) {
        if (summaryOf(run).failed == run.outcomes.size()) {
            answer(answerFor(run.outcomes.constFirst().pokemon->error(), u"PokeAPI"_s));
        } else {
            answer(jsonAnswer(pokemonRunJson(run)));
        }
    }));
}

} // namespace

void addPokemonRoutes(Router &router, PokeApiClient &client)
{
    router.add("GET",
               u"/pokemon"_s,
               RouteScope::Api,
               [&client](const HttpRequest &request, const QStringList & /*arguments*/, const AnswerHandler &answer) {
                   answerMany(client, request, answer);
               });
    router.add("GET",
               u"/pokemon/{key}"_s,
               RouteScope::Api,
               [&client](const HttpRequest & /*request*/, const QStringList &arguments, const AnswerHandler &answer) {
                   answerOne(client, arguments.constFirst().toLower(), answer);
               });
}

} // namespace gn
