// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace gn {

// What search and trending were asked on the command line.
struct SearchOptions
{
    QString query;            // empty: what is trending
    std::optional<int> limit; // nothing: default.limit of config.yml
    int offset = 0;
    QString rating;   // empty: config.yml's
    QString language; // empty: config.yml's
    MediaKind kind = MediaKind::Gif;
    QString source; // ProviderTraits::id; empty: giphy when there is a key, else demo
    bool asJson = false;

    bool operator==(const SearchOptions &) const = default;
};

QList<QCommandLineOption> searchOptionList();

// All but the query. Wrong usage is an Error of the kind InvalidQuery with the text to print.
Result<SearchOptions> readSearchOptions(const QCommandLineParser &line);

// What does not fit the source: a rating or a language that it does not have; empty when all fits.
QString misfit(const SearchOptions &options, const ProviderTraits &traits);

} // namespace gn
