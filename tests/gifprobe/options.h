// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace gn::probe {

constexpr int Success = 0;
constexpr int Failure = 1;
constexpr int WrongUsage = 2;

// What the benchmarks understand; each uses its own part.
struct BenchOptions
{
    QString folder;
    int tiles = 60;
    int items = 10'000;
    int seconds = 10;
    int speed = 4'000; // pixels a second
    int rounds = 3;

    bool operator==(const BenchOptions &) const = default;

    QStringList asArguments() const; // to be parsed again
};

// "--tiles 60 --seconds 10 DIR", in any order; names are the options allowed. Nothing when it is anything else.
std::optional<BenchOptions> parseOptions(const QStringList &arguments, const QStringList &names, BenchOptions defaults);

QString usage();

// Both print to stderr, one line or the usage, and return the exit code.
int fail(const QString &reason);
int wrongUsage();

} // namespace gn::probe
