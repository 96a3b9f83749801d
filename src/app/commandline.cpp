// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/pagenames.h"
#include "app/windowwish.h"
#include "core/filename.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString pageNames()
{
    const QStringList names(PageNames.cbegin(), PageNames.cend());
    return names.join(u", "_s);
}

struct Options
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Print this help and end."_s};
    QCommandLineOption version{{u"v"_s, u"version"_s}, u"Print the version and end."_s};
    QCommandLineOption config{u"config"_s, u"Read FILE instead of the usual config.yml."_s, u"FILE"_s};
    QCommandLineOption screenshot{
        u"screenshot"_s,
        u"Show the window, wait until its thumbnails are painted, write the picture to FILE and end."_s,
        u"FILE.png"_s};
    QCommandLineOption page{u"page"_s, u"Open a page: "_s + pageNames() + u'.', u"NAME"_s};
    QCommandLineOption pick{u"pick"_s,
                            u"Open the small picker at the mouse cursor: type, arrows, Enter copies the GIF."_s};
    QCommandLineOption print{u"print"_s,
                             u"With --pick: print the chosen GIF's address instead of copying it; the exit status is 1 "
                             "when none was chosen."_s};
    QCommandLineOption newInstance{u"new-instance"_s, u"Open a window of its own although the program runs already."_s};
    QCommandLineOption service{u"service"_s, u"Wait without a window to be asked over D-Bus."_s};

    Options() { service.setFlags(QCommandLineOption::HiddenFromHelp); }
};

Unexpected wrongUsage(const QString &text)
{
    return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = text});
}

QString pageConflict(const QCommandLineParser &parser, const Options &options)
{
    if (!isPageName(parser.value(options.page))) {
        return u"--page takes one of: "_s + pageNames();
    }
    if (!parser.positionalArguments().isEmpty()) {
        return u"--page and a QUERY or FILE don't go together"_s;
    }
    for (const QCommandLineOption &other : {options.pick, options.screenshot, options.service}) {
        if (parser.isSet(other)) {
            return u"--page and --"_s + other.names().constFirst() + u" don't go together"_s;
        }
    }
    return {};
}

// What must not stand together; empty: nothing is wrong.
QString conflict(const QCommandLineParser &parser, const Options &options)
{
    if (parser.isSet(options.screenshot) && parser.value(options.screenshot).isEmpty()) {
        return u"--screenshot needs a file name"_s;
    }
    if (parser.isSet(options.print) && !parser.isSet(options.pick)) {
        return u"--print goes with --pick only"_s;
    }
    for (const QCommandLineOption &other : {options.screenshot, options.newInstance, options.service}) {
        if (parser.isSet(options.pick) && parser.isSet(other)) {
            return u"--pick and --"_s + other.names().constFirst() + u" don't go together"_s;
        }
    }
    if (parser.isSet(options.page)) {
        return pageConflict(parser, options);
    }
    return {};
}

// Nothing: it is a word. A path to a picture is one although the file is missing, which the window then says: nobody
// means to search for it, and it is nobody's business but the user's.
std::optional<QUrl> pictureOf(const QString &argument)
{
    const QUrl url(argument, QUrl::StrictMode);
    if (isPictureAddress(url)) {
        return url;
    }
    const QFileInfo file(argument);
    if (file.isFile() || (argument.contains(u'/') && url.scheme().isEmpty() && isPictureFileName(argument))) {
        return QUrl::fromLocalFile(file.absoluteFilePath());
    }
    return std::nullopt;
}

void sortArguments(const QStringList &arguments, CommandLine &result)
{
    QStringList words;
    for (const QString &argument : arguments) {
        // The picker shows no files, so there all of them are words.
        const bool isWord = result.start == CommandLine::Start::Picker;
        if (const std::optional<QUrl> picture = isWord ? std::nullopt : pictureOf(argument)) {
            result.pictures.append(*picture);
        } else {
            words.append(argument);
        }
    }
    result.query = words.join(u' ');
}

CommandLine::Start startOf(const QCommandLineParser &parser, const Options &options)
{
    if (parser.isSet(options.pick)) {
        return CommandLine::Start::Picker;
    }
    return parser.isSet(options.service) ? CommandLine::Start::Service : CommandLine::Start::Window;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Finds GIFs and shows them moving. Without a GIPHY key it searches its own built-in catalogue."_s);
    parser.addOptions({options.help,
                       options.version,
                       options.config,
                       options.screenshot,
                       options.page,
                       options.pick,
                       options.print,
                       options.newInstance,
                       options.service});
    parser.addPositionalArgument(u"QUERY"_s, u"What to search for; nothing: what is trending."_s, u"[QUERY...]"_s);
    parser.addPositionalArgument(u"FILE"_s,
                                 u"Pictures to look at in the preview: files that exist, or file:, http: and https: "
                                 "addresses."_s,
                                 u"[FILE...]"_s);

    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText());
    }
    CommandLine result;
    if (parser.isSet(options.help)) {
        result.message = parser.helpText();
    } else if (parser.isSet(options.version)) {
        result.message = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    }
    result.configFile = parser.value(options.config);
    result.screenshotFile = parser.value(options.screenshot);
    result.page = parser.value(options.page);
    result.start = startOf(parser, options);
    sortArguments(parser.positionalArguments(), result);
    result.printsChoice = parser.isSet(options.print);
    result.isNewInstance = parser.isSet(options.newInstance);
    const QString wrong = conflict(parser, options);
    if (!wrong.isEmpty()) {
        return wrongUsage(wrong);
    }
    return result;
}

} // namespace gn
