// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gn {

using namespace Qt::StringLiterals;

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Finds GIFs and shows them moving. Without a GIPHY key it searches its own built-in catalogue."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this help and end."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version and end."_s);
    const QCommandLineOption config(u"config"_s, u"Read FILE instead of the usual config.yml."_s, u"FILE"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s,
        u"Show the window, wait until its thumbnails are painted, write the picture to FILE and end."_s,
        u"FILE.png"_s);
    parser.addOptions({help, version, config, screenshot});
    parser.addPositionalArgument(u"QUERY"_s, u"What to search for; nothing: what is trending."_s, u"[QUERY...]"_s);

    if (!parser.parse(arguments)) {
        return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = parser.errorText()});
    }
    CommandLine result;
    if (parser.isSet(help)) {
        result.message = parser.helpText();
    } else if (parser.isSet(version)) {
        result.message = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    }
    result.configFile = parser.value(config);
    result.screenshotFile = parser.value(screenshot);
    result.query = parser.positionalArguments().join(u' ');
    if (parser.isSet(screenshot) && result.screenshotFile.isEmpty()) {
        return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = u"--screenshot needs a file name"_s});
    }
    return result;
}

} // namespace gn
