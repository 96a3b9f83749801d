// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchoptions.h"

#include "cli/wholenumber.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostResults = 50;

Unexpected wrong(const QString &what)
{
    return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = what});
}

QString notOneOf(const QString &option, const QStringList &accepted)
{
    return u"--%1 must be one of %2"_s.arg(option, accepted.join(u", "_s));
}

} // namespace

QList<QCommandLineOption> searchOptionList()
{
    return {
        {u"limit"_s, u"Print at most N results, 1 to 50 (default: default.limit of config.yml)."_s, u"N"_s},
        {u"offset"_s, u"Leave out the first N results."_s, u"N"_s},
        {u"rating"_s, u"Nothing beyond this rating: g, pg, pg-13 or r."_s, u"R"_s},
        {u"lang"_s, u"The language of the query, as en or pt."_s, u"L"_s},
        {u"stickers"_s, u"Stickers instead of GIFs."_s},
        {u"source"_s, u"Ask giphy or demo, the built-in catalogue (default: giphy if there is a key)."_s, u"SOURCE"_s},
        {u"json"_s, u"Print one JSON object instead of a URL a line."_s},
    };
}

Result<SearchOptions> readSearchOptions(const QCommandLineParser &line)
{
    SearchOptions options;
    if (line.isSet(u"limit"_s)) {
        options.limit = wholeNumber(line.value(u"limit"_s));
        if (!options.limit.has_value() || *options.limit < 1 || *options.limit > MostResults) {
            return wrong(u"--limit must be a whole number from 1 to %1"_s.arg(MostResults));
        }
    }
    if (line.isSet(u"offset"_s)) {
        const std::optional<int> offset = wholeNumber(line.value(u"offset"_s));
        if (!offset.has_value()) {
            return wrong(u"--offset must be a whole number, 0 or more"_s);
        }
        options.offset = *offset;
    }
    if (line.isSet(u"source"_s)) {
        static const QStringList Sources{u"giphy"_s, u"demo"_s};
        options.source = line.value(u"source"_s);
        if (!Sources.contains(options.source)) {
            return wrong(notOneOf(u"source"_s, Sources));
        }
    }
    for (const QString &option : {u"rating"_s, u"lang"_s}) {
        if (line.isSet(option) && line.value(option).isEmpty()) {
            return wrong(u"--%1 has no value"_s.arg(option));
        }
    }
    options.rating = line.value(u"rating"_s);
    options.language = line.value(u"lang"_s);
    options.kind = line.isSet(u"stickers"_s) ? MediaKind::Sticker : MediaKind::Gif;
    options.asJson = line.isSet(u"json"_s);
    return options;
}

QString misfit(const SearchOptions &options, const ProviderTraits &traits)
{
    if (!options.rating.isEmpty() && !traits.ratings.isEmpty() && !traits.ratings.contains(options.rating)) {
        return notOneOf(u"rating"_s, traits.ratings);
    }
    if (!options.language.isEmpty() && !traits.languages.isEmpty() && !traits.languages.contains(options.language)) {
        return notOneOf(u"lang"_s, traits.languages);
    }
    return {};
}

} // namespace gn
