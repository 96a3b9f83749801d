// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchcommand.h"

#include "cli/console.h"
#include "cli/errorlines.h"
#include "cli/giphysource.h"
#include "core/searchjson.h"
#include "storage/apikey.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

const auto Giphy = u"giphy"_s;
const auto Demo = u"demo"_s;

QByteArray urlLines(const SearchPage &page)
{
    QByteArray lines;
    for (const Gif &gif : page.gifs) {
        lines += gif.pageUrl.toEncoded() + '\n';
    }
    return lines;
}

// value if the source knows it, else empty: the source's default. It knows them all when it lists none.
QString orDefault(const QString &value, const QStringList &known)
{
    return known.isEmpty() || known.contains(value) ? value : QString();
}

} // namespace

SearchCommand::SearchCommand(Subject subject)
    : m_subject(subject)
    , m_keys(u"giphy-navigator"_s)
{
}

SearchCommand::~SearchCommand() = default;

CommandUsage SearchCommand::usage() const
{
    if (m_subject == Subject::Trending) {
        return {.name = u"trending"_s,
                .arguments = {},
                .summary = u"Print the pages of the GIFs that are trending."_s,
                .options = searchOptionList()};
    }
    return {.name = u"search"_s,
            .arguments = u"QUERY"_s,
            .summary = u"Print the pages of the GIFs that fit QUERY, the best first."_s,
            .options = searchOptionList()};
}

QString SearchCommand::take(const QCommandLineParser &line)
{
    const Result<SearchOptions> options = readSearchOptions(line);
    if (!options.has_value()) {
        return options.error().detail;
    }
    m_options = *options;
    const QStringList arguments = line.positionalArguments();
    if (m_subject == Subject::Trending) {
        return arguments.isEmpty() ? QString() : u"trending takes no QUERY; use search"_s;
    }
    if (arguments.size() > 1) {
        return u"search takes one QUERY; put several words in quotes"_s;
    }
    m_options.query = arguments.value(0).simplified();
    return m_options.query.isEmpty() ? u"QUERY is missing"_s : QString();
}

void SearchCommand::start(const Config &config, std::function<void(Exit)> done)
{
    m_config = config;
    m_done = std::move(done);
    if (m_options.source == Demo) {
        chooseSource({});
        return;
    }
    m_keyReply =
        findApiKey(m_keys, m_config, [this](const Result<QString> &key) { chooseSource(key.value_or(QString())); });
}

void SearchCommand::chooseSource(const QString &key)
{
    if (m_options.source == Giphy && key.isEmpty()) {
        fail({.kind = Error::Kind::MissingKey}, u"GIPHY"_s);
    } else if (m_options.source == Demo || key.isEmpty()) {
        m_demo = std::make_unique<DemoProvider>();
        ask(*m_demo);
    } else {
        m_giphy = std::make_unique<GiphySource>(m_config, key);
        ask(m_giphy->provider());
    }
}

void SearchCommand::ask(GifProvider &provider)
{
    const ProviderTraits traits = provider.traits();
    if (const QString wrong = misfit(m_options, traits); !wrong.isEmpty()) {
        printWrongUsage(wrong, usage().name);
        m_done(Exit::WrongUsage);
        return;
    }
    if (traits.maxQueryLength > 0 && provider.queryLength(m_options.query) > traits.maxQueryLength) {
        printError(u"the query is too long: %1 takes %2 characters, this one has %3; shorten it"_s.arg(traits.name)
                       .arg(traits.maxQueryLength)
                       .arg(provider.queryLength(m_options.query)));
        m_done(Exit::Failure);
        return;
    }
    const auto answer = [this, name = traits.name](const Result<SearchPage> &page) {
        if (page.has_value()) {
            print(*page);
        } else {
            fail(page.error(), name);
        }
    };
    m_reply = m_subject == Subject::Query ? provider.search(request(traits), answer)
                                          : provider.trending(request(traits), answer);
}

SearchRequest SearchCommand::request(const ProviderTraits &traits) const
{
    return {.query = m_options.query,
            .kind = m_options.kind,
            .rating = m_options.rating.isEmpty() ? orDefault(m_config.giphy.rating, traits.ratings) : m_options.rating,
            .language =
                m_options.language.isEmpty() ? orDefault(m_config.giphy.lang, traits.languages) : m_options.language,
            .offset = m_options.offset,
            .limit = m_options.limit.value_or(m_config.defaults.limit)};
}

void SearchCommand::print(const SearchPage &page)
{
    if (printOut(m_options.asJson ? toApiJson(page) + '\n' : urlLines(page))) {
        m_done(Exit::Success);
    } else {
        printError(u"the output can't be written: check where it goes to"_s);
        m_done(Exit::Failure);
    }
}

void SearchCommand::fail(const Error &error, const QString &source)
{
    printError(errorLine(error, source));
    m_done(Exit::Failure);
}

} // namespace gn
