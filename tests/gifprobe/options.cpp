// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/options.h"

#include <QCommandLineParser>
#include <QHash>

#include <cstdio>

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, int *> fieldsOf(BenchOptions &options)
{
    return {{u"tiles"_s, &options.tiles},
            {u"items"_s, &options.items},
            {u"seconds"_s, &options.seconds},
            {u"speed"_s, &options.speed},
            {u"rounds"_s, &options.rounds}};
}

} // namespace

QStringList BenchOptions::asArguments() const
{
    BenchOptions copy = *this;
    QStringList arguments;
    const QHash<QString, int *> fields = fieldsOf(copy);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        arguments << u"--"_s + it.key() << QString::number(**it);
    }
    return arguments << folder;
}

std::optional<BenchOptions> parseOptions(const QStringList &arguments, const QStringList &names, BenchOptions defaults)
{
    QCommandLineParser parser;
    for (const QString &name : names) {
        parser.addOption({name, {}, u"number"_s});
    }
    if (!parser.parse(QStringList{u"gifprobe"_s} + arguments) || parser.positionalArguments().size() != 1) {
        return std::nullopt;
    }
    BenchOptions options = std::move(defaults);
    options.folder = parser.positionalArguments().first();
    const QHash<QString, int *> fields = fieldsOf(options);
    for (const QString &name : names) {
        if (parser.isSet(name)) {
            constexpr int Most = 1'000'000;
            bool isNumber = false;
            const int value = parser.value(name).toInt(&isNumber);
            if (!isNumber || value < 1 || value > Most) {
                return std::nullopt;
            }
            *fields.value(name) = value;
        }
    }
    return options;
}

QString usage()
{
    return u"gifprobe frames FILE                     index, delay in ms and SHA-256 of every composited frame\n"
           "gifprobe decode DIR                      decodes every GIF once, for running under callgrind\n"
           "gifprobe bench decode [--rounds R] DIR   our decoder against QImageReader\n"
           "gifprobe bench wall [--tiles N] [--seconds S] [--rounds R] DIR\n"
           "                                         our wall against QLabel and QMovie\n"
           "gifprobe bench scroll [--items N] [--speed PX] [--seconds S] [--rounds R] DIR\n"
           "                                         the same while scrolling, PX pixels a second\n"
           "The last two want X11: xvfb-run -s \"-screen 0 5000x4000x24\" gifprobe bench …\n"_s;
}

int fail(const QString &reason)
{
    std::fprintf(stderr, "gifprobe: %s\n", qUtf8Printable(reason));
    return Failure;
}

int wrongUsage()
{
    std::fputs(qUtf8Printable(usage()), stderr);
    return WrongUsage;
}

} // namespace gn::probe
