// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace gn {

// What stands at a key of a YAML file.
struct YamlValue
{
    enum class Kind {
        Nothing, // no value, ~ or null
        Text,    // a scalar
        List,    // of scalars
        Other,   // a map, or a list of something else
    };

    Kind kind = Kind::Nothing;
    QString text;          // of Text
    bool isQuoted = false; // of Text: "10" is no number
    QStringList items;     // of List
};

// A key that a file may have, SECTION: {NAME: …}.
struct YamlKey
{
    QString section;
    QString name;
    QString accepted;                            // for the message, "a whole number from 1 to 50"
    std::function<bool(const YamlValue &)> take; // stores the value; false if it is not accepted
    std::function<QString()> shown{};            // the stored value for people, secrets masked
};

// Where values of a file stand: "section.name", and the line.
using YamlLines = QMap<QString, int>;

// Hands each value of a document of two levels to its key. Whatever the table does not allow ends it with an Error of
// the kind Config, whose detail is "FILE:LINE:COLUMN: what is wrong; accepted: …". No message holds a value of the
// file, because a value may be a password or an API key.
// lines, if given, gets the place of each value that was taken.
Result<void> readStrictYaml(const QByteArray &yaml,
                            const QString &fileName,
                            const std::vector<YamlKey> &keys,
                            YamlLines *lines = nullptr);

} // namespace gn
