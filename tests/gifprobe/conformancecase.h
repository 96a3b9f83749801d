// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QList>
#include <QString>

#include <optional>

namespace gn::test {

struct ExpectedFrame
{
    QByteArray pixels; // RGBA8888, fully transparent ones all zero
    std::optional<int> delayMs;
};

// One case of the suite in data/gifs/conformance; the README there describes its files.
struct ConformanceCase
{
    QByteArray gif;
    QList<ExpectedFrame> frames;
    int plays = 1; // 0: for ever
};

// The names of all cases; empty when there is no suite.
QStringList conformanceNames(const QDir &suite);

ConformanceCase readConformanceCase(const QDir &suite, const QString &name);

} // namespace gn::test
