// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokemonparser.h"

#include <limits>
#include <simdjson.h>
#include <span>
#include <string_view>

namespace gn {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using simdjson::error_code;
using simdjson::ondemand::json_type;
using simdjson::ondemand::value;

namespace {

using Path = std::span<const std::string_view>;

// SUCCESS and nothing visited for null, which stands for whatever the service does not know.
template <typename Visit>
error_code forEachField(value object, Visit visit)
{
    json_type type{};
    if (const error_code error = object.type().get(type); error != simdjson::SUCCESS || type == json_type::null) {
        return error;
    }
    simdjson::ondemand::object fields;
    if (const error_code error = object.get_object().get(fields)) {
        return error;
    }
    for (auto field : fields) {
        std::string_view key;
        value found;
        if (const error_code error = field.unescaped_key().get(key)) {
            return error;
        }
        if (const error_code error = field.value().get(found)) {
            return error;
        }
        if (const error_code error = visit(key, found)) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

template <typename Visit>
error_code forEachElement(value array, Visit visit)
{
    json_type type{};
    if (const error_code error = array.type().get(type); error != simdjson::SUCCESS || type == json_type::null) {
        return error;
    }
    simdjson::ondemand::array elements;
    if (const error_code error = array.get_array().get(elements)) {
        return error;
    }
    for (auto element : elements) {
        value found;
        if (const error_code error = element.get(found)) {
            return error;
        }
        if (const error_code error = visit(found)) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

error_code readText(value from, QString &text)
{
    json_type type{};
    if (const error_code error = from.type().get(type); error != simdjson::SUCCESS || type == json_type::null) {
        return error;
    }
    std::string_view bytes;
    const error_code error = from.get_string().get(bytes);
    if (error == simdjson::SUCCESS) {
        text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    return error;
}

error_code readNumber(value from, std::optional<int> &number)
{
    json_type type{};
    if (const error_code error = from.type().get(type); error != simdjson::SUCCESS || type == json_type::null) {
        return error;
    }
    int64_t wide = 0;
    if (const error_code error = from.get_int64().get(wide)) {
        return error;
    }
    if (wide < 0 || wide > std::numeric_limits<int>::max()) {
        return simdjson::NUMBER_OUT_OF_RANGE;
    }
    number = static_cast<int>(wide);
    return simdjson::SUCCESS;
}

// The text that lies that deep; untouched where the way ends before.
error_code readTextAt(value from, Path path, QString &text)
{
    for (const std::string_view key : path) {
        json_type type{};
        if (const error_code error = from.type().get(type); error != simdjson::SUCCESS || type == json_type::null) {
            return error;
        }
        value next;
        if (const error_code error = from.find_field_unordered(key).get(next)) {
            return error == simdjson::NO_SUCH_FIELD ? simdjson::SUCCESS : error;
        }
        from = next;
    }
    return readText(from, text);
}

// Left empty unless it is one that may be fetched.
error_code readUrlAt(value from, Path path, QUrl &url)
{
    QString text;
    const error_code error = readTextAt(from, path, text);
    const QUrl read(text, QUrl::StrictMode);
    if (read.isValid() && (read.scheme() == "https"_L1 || read.scheme() == "http"_L1)) {
        url = read;
    }
    return error;
}

constexpr std::array Url = {"url"sv};
constexpr std::array FrontDefault = {"front_default"sv};
constexpr std::array TypeName = {"type"sv, "name"sv};
constexpr std::array BlackWhite = {"generation-v"sv, "black-white"sv, "animated"sv, "front_default"sv};

error_code readOtherSprites(value from, PokemonSprites &sprites)
{
    return forEachField(from, [&](std::string_view key, value found) {
        if (key == "showdown"sv) {
            return readUrlAt(found, FrontDefault, sprites.animated);
        }
        return key == "official-artwork"sv ? readUrlAt(found, FrontDefault, sprites.artwork) : simdjson::SUCCESS;
    });
}

error_code readSprites(value from, PokemonSprites &sprites)
{
    QUrl older; // for those that Showdown does not have
    const error_code error = forEachField(from, [&](std::string_view key, value found) {
        if (key == FrontDefault.front()) {
            return readUrlAt(found, {}, sprites.front);
        }
        if (key == "other"sv) {
            return readOtherSprites(found, sprites);
        }
        return key == "versions"sv ? readUrlAt(found, BlackWhite, older) : simdjson::SUCCESS;
    });
    if (sprites.animated.isEmpty()) {
        sprites.animated = older;
    }
    return error;
}

error_code readTypes(value from, QStringList &types)
{
    return forEachElement(from, [&](value element) {
        QString name;
        const error_code error = readTextAt(element, TypeName, name);
        if (!name.isEmpty()) {
            types.append(name);
        }
        return error;
    });
}

error_code readStat(value from, PokemonStats &stats)
{
    std::optional<int> number;
    QString name;
    constexpr std::array Name = {"name"sv};
    const error_code error = forEachField(from, [&](std::string_view key, value found) {
        if (key == "base_stat"sv) {
            return readNumber(found, number);
        }
        return key == "stat"sv ? readTextAt(found, Name, name) : simdjson::SUCCESS;
    });
    if (const std::optional<PokemonStat> stat = statNamed(name)) {
        stats.setValue(*stat, number);
    }
    return error;
}

error_code readField(std::string_view key, value found, Pokemon &pokemon)
{
    if (key == "id"sv) {
        std::optional<int> id;
        const error_code error = readNumber(found, id);
        pokemon.id = id.value_or(0);
        return error;
    }
    if (key == "name"sv) {
        return readText(found, pokemon.name);
    }
    if (key == "height"sv) {
        return readNumber(found, pokemon.height);
    }
    if (key == "weight"sv) {
        return readNumber(found, pokemon.weight);
    }
    if (key == "types"sv) {
        return readTypes(found, pokemon.types);
    }
    if (key == "stats"sv) {
        return forEachElement(found, [&](value stat) { return readStat(stat, pokemon.stats); });
    }
    if (key == "sprites"sv) {
        return readSprites(found, pokemon.sprites);
    }
    return key == "species"sv ? readUrlAt(found, Url, pokemon.speciesUrl) : simdjson::SUCCESS;
}

error_code readDocument(const simdjson::padded_string &json, Pokemon &pokemon)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (const error_code error = parser.iterate(json).get(document)) {
        return error;
    }
    value root;
    if (const error_code error = document.get_value().get(root)) {
        return error;
    }
    return forEachField(root, [&](std::string_view key, value found) { return readField(key, found, pokemon); });
}

Unexpected failure(Error::Kind kind, const QString &what)
{
    return Unexpected(Error{.kind = kind, .detail = u"no Pokémon: "_s + what});
}

QString textOf(error_code error)
{
    return QString::fromUtf8(simdjson::error_message(error));
}

} // namespace

Result<Pokemon> parsePokemon(const QByteArray &body)
{
    const QByteArrayView text = QByteArrayView(body).trimmed();
    if (!text.startsWith('{')) {
        return failure(Error::Kind::InvalidData, u"%1 bytes that are no JSON object"_s.arg(body.size()));
    }
    const simdjson::padded_string json(text.data(), static_cast<size_t>(text.size()));
    Pokemon pokemon;
    const error_code error = readDocument(json, pokemon);
    if (error != simdjson::SUCCESS) {
        const bool isCut =
            !text.endsWith('}') || error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT || error == simdjson::UNCLOSED_STRING;
        return failure(isCut ? Error::Kind::Truncated : Error::Kind::InvalidData, textOf(error));
    }
    if (pokemon.id < 1 || pokemon.name.isEmpty()) {
        return failure(Error::Kind::InvalidData, u"id or name is missing"_s);
    }
    return pokemon;
}

} // namespace gn
