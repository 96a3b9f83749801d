// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace gn {

// Where the values of a Config came from. It doesn't make two of them different.
struct ConfigPlaces
{
    QString file;             // empty: there was none
    QMap<QString, int> lines; // "giphy.rating": the line of the file; what isn't here has its default

    bool operator==(const ConfigPlaces & /*other*/) const { return true; }
};

// config.yml, which both programs read. Timeouts in seconds.
struct Config
{
    struct Giphy
    {
        QUrl apiUrl{QStringLiteral("https://api.giphy.com/v1")};
        QString apiKey;
        int requestTimeout = 10;
        int callsPerHour = 100; // 0: no limit
        QString rating = QStringLiteral("pg-13");
        QString lang = QStringLiteral("en");
        bool operator==(const Giphy &) const = default;
    };

    struct Default
    {
        QString query = QStringLiteral("Dependency Injector");
        int limit = 10;
        bool operator==(const Default &) const = default;
    };

    struct PokeApi
    {
        QUrl apiUrl{QStringLiteral("https://pokeapi.co/api/v2")};
        int maxInFlight = 32;
        int requestTimeout = 10;
        bool operator==(const PokeApi &) const = default;
    };

    struct Server
    {
        QString host = QStringLiteral("127.0.0.1");
        int port = 8080;
        QString publicRoutes = QStringLiteral("polls"); // server.public
        int maxConnections = 500;
        QStringList allowedHosts;
        QStringList corsOrigins; // as browsers write them: "https://app.example"
        bool operator==(const Server &) const = default;
    };

    struct Download
    {
        int timeout = 10;
        int jobs = 5;
        QString folder;
        bool operator==(const Download &) const = default;
    };

    Giphy giphy;
    Default defaults;
    PokeApi pokeapi;
    Server server;
    QString databaseUrl;
    int pollVotesPerMinute = 30;
    Download download;
    QUrl proxy; // network.proxy; empty: the system's
    ConfigPlaces places{};

    bool operator==(const Config &) const = default;
};

// A key with its value as it is shown to people: passwords and the API key are masked.
struct ConfigEntry
{
    QString key; // "giphy.rating"
    QString value;
    int line = 0; // in the file; 0: the default

    bool operator==(const ConfigEntry &) const = default;
};

// Every key, in the order of the documentation.
QList<ConfigEntry> entriesOf(const Config &config);

// Strict: an unknown key, a wrong type or a value out of range is an Error of the kind Config whose detail is
// "FILE:LINE:COLUMN: what is wrong; what is accepted". An empty document gives the defaults.
Result<Config> parseConfig(const QByteArray &yaml, const QString &fileName);

// The first that exists of: explicitFile (--config), $GIPHY_NAVIGATOR_CONFIG, ./config.yml, the user's config folder,
// the system's. A file that was named but does not exist is an error; no file at all gives the defaults.
Result<Config> loadConfig(const QString &explicitFile);

} // namespace gn
