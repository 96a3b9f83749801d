// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/config.h"

#include "core/giphychoices.h"
#include "storage/configkeys.h"
#include "storage/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.config", QtInfoMsg)

constexpr qint64 MostRead = (1 << 20) + 1; // one byte more than is accepted tells that there is too much
constexpr int MostSeconds = 600;

// Every key that config.yml may have; docs/architecture.md and resources/config.example.yml name the same.
std::vector<YamlKey> keysOf(Config &config)
{
    using namespace configkeys;
    return {
        apiUrl(u"giphy.api_url"_s, config.giphy.apiUrl),
        apiKey(u"giphy.api_key"_s, config.giphy.apiKey),
        number(u"giphy.request_timeout"_s, config.giphy.requestTimeout, 1, MostSeconds),
        number(u"giphy.calls_per_hour"_s, config.giphy.callsPerHour, 0, 1'000'000),
        choice(u"giphy.rating"_s, config.giphy.rating, giphyRatings()),
        choice(u"giphy.lang"_s, config.giphy.lang, giphyLanguages()),
        text(u"default.query"_s, config.defaults.query),
        number(u"default.limit"_s, config.defaults.limit, 1, 50),
        apiUrl(u"pokeapi.api_url"_s, config.pokeapi.apiUrl),
        number(u"pokeapi.max_in_flight"_s, config.pokeapi.maxInFlight, 1, 256),
        number(u"pokeapi.request_timeout"_s, config.pokeapi.requestTimeout, 1, MostSeconds),
        host(u"server.host"_s, config.server.host),
        number(u"server.port"_s, config.server.port, 0, 65535),
        choice(u"server.public"_s, config.server.publicRoutes, {u"polls"_s, u"all"_s}),
        number(u"server.max_connections"_s, config.server.maxConnections, 1, 65535),
        hosts(u"server.allowed_hosts"_s, config.server.allowedHosts),
        origins(u"server.cors_origins"_s, config.server.corsOrigins),
        databaseUrl(u"database.url"_s, config.databaseUrl),
        number(u"polls.votes_per_minute"_s, config.pollVotesPerMinute, 0, 1'000'000),
        number(u"download.timeout"_s, config.download.timeout, 1, MostSeconds),
        number(u"download.jobs"_s, config.download.jobs, 1, 64),
        folder(u"download.folder"_s, config.download.folder),
        proxy(u"network.proxy"_s, config.proxy),
    };
}

Result<QByteArray> readFile(const QString &fileName)
{
    QFile file(fileName);
    if (QFileInfo(fileName).isDir() || !file.open(QIODevice::ReadOnly)) {
        const QString why = QFileInfo(fileName).isDir() ? u"it is a folder"_s : file.errorString();
        return Unexpected(Error{.kind = Error::Kind::File,
                                .detail = u"the configuration file %1 can't be read: %2"_s.arg(fileName, why)});
    }
    QByteArray bytes;
    while (bytes.size() < MostRead) { // a pipe gives its content in pieces
        const QByteArray piece = file.read(MostRead - bytes.size());
        if (piece.isEmpty()) {
            break;
        }
        bytes += piece;
    }
    return bytes;
}

// The file that was named, or the first that exists; "" when there is none.
QString findFile(const QString &explicitFile)
{
    if (!explicitFile.isEmpty()) {
        return explicitFile;
    }
    if (QString named = qEnvironmentVariable("GIPHY_NAVIGATOR_CONFIG"); !named.isEmpty()) {
        return named;
    }
    QStringList candidates{u"./config.yml"_s, paths::configFolder() + u"/config.yml"_s};
    for (const QString &folder : paths::systemConfigFolders()) {
        candidates.append(folder + u"/config.yml"_s);
    }
    for (const QString &candidate : candidates) {
        if (QFileInfo::exists(candidate)) {
            return candidate;
        }
    }
    return {};
}

} // namespace

Result<Config> parseConfig(const QByteArray &yaml, const QString &fileName)
{
    Config config;
    const std::vector<YamlKey> keys = keysOf(config);
    if (const auto read = readStrictYaml(yaml, fileName, keys, &config.places.lines); !read.has_value()) {
        return Unexpected(read.error());
    }
    config.places.file = fileName;
    return config;
}

QList<ConfigEntry> entriesOf(const Config &config)
{
    Config copy = config; // the keys are made for reading into one
    QList<ConfigEntry> entries;
    for (const YamlKey &key : keysOf(copy)) {
        const QString name = key.section + u'.' + key.name;
        entries.append({.key = name, .value = key.shown(), .line = config.places.lines.value(name)});
    }
    return entries;
}

Result<Config> loadConfig(const QString &explicitFile)
{
    const QString file = findFile(explicitFile);
    if (file.isEmpty()) {
        return Config();
    }
    qCDebug(log) << "reading" << file;
    const Result<QByteArray> yaml = readFile(file);
    if (!yaml.has_value()) {
        return Unexpected(yaml.error());
    }
    return parseConfig(*yaml, file);
}

} // namespace gn
