// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/console.h"
#include "cli/errorlines.h"
#include "cli/helptext.h"
#include "cli/interrupt.h"
#include "core/regexpjit.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <clocale>

#if defined(Q_OS_UNIX)
#include <langinfo.h>
#endif

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// What every command has, and what may stand before the command.
QList<QCommandLineOption> commonOptions()
{
    return {
        {u"config"_s, u"Read FILE instead of the user's config.yml."_s, u"FILE"_s},
        {{u"h"_s, u"help"_s}, u"Print this help."_s},
    };
}

QCommandLineOption versionOption()
{
    return {{u"v"_s, u"version"_s}, u"Print the version."_s};
}

int code(Exit exit)
{
    return static_cast<int>(exit);
}

int wrongUsage(const QString &line, const QString &command)
{
    printWrongUsage(line, command);
    return code(Exit::WrongUsage);
}

int print(const QByteArray &text)
{
    return code(printOut(text) ? Exit::Success : Exit::Failure);
}

// "Unknown option 'x'." as the rest of a line.
QString lowered(QString sentence)
{
    if (sentence.endsWith(u'.')) {
        sentence.chop(1);
    }
    return sentence.left(1).toLower() + sentence.mid(1);
}

// arguments: the command's name and what follows it.
int runCommand(Command &command, const QStringList &arguments, QString configFile)
{
    const CommandUsage usage = command.usage();
    QCommandLineParser parser;
    parser.addOptions(usage.options);
    parser.addOptions(commonOptions());
    if (!parser.parse(arguments)) {
        return wrongUsage(lowered(parser.errorText()), usage.name);
    }
    if (parser.isSet(u"help"_s)) {
        return print(helpText(usage, usage.options + commonOptions()));
    }
    if (const QString wrong = command.take(parser); !wrong.isEmpty()) {
        return wrongUsage(wrong, usage.name);
    }
    if (parser.isSet(u"config"_s)) {
        configFile = parser.value(u"config"_s);
    }
    const Result<Config> config = loadConfig(configFile);
    if (!config.has_value()) {
        printError(config.error().detail);
        return code(Exit::Failure);
    }
    const auto exitLater = [](Exit exit) {
        // Queued, for a command may be done before the event loop runs, which exit() would not stop.
        QMetaObject::invokeMethod(
            qApp, [exit] { QCoreApplication::exit(code(exit)); }, Qt::QueuedConnection);
    };
    const Interrupt interrupt([&command, exitLater] {
        if (!command.endSoon()) {
            exitLater(Exit::Interrupted);
        }
    });
    command.start(*config, exitLater);
    return QCoreApplication::exec();
}

} // namespace

Program::Program(std::vector<std::unique_ptr<Command>> commands)
    : m_commands(std::move(commands))
{
}

Program::~Program() = default;

void Program::prepareProcess()
{
    avoidRegExpJit();
#if defined(Q_OS_UNIX)
    // Without a UTF-8 locale (cron, containers) Qt switches to C.UTF-8 too, but says so on stderr.
    std::setlocale(LC_ALL, "");
    if (QByteArray(nl_langinfo(CODESET)) != "UTF-8") {
        qputenv("LC_ALL", "C.UTF-8");
    }
#endif
    // stderr belongs to the one line that says what went wrong. QT_LOGGING_RULES has the last word.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
}

int Program::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(commonOptions());
    parser.addOption(versionOption());
    if (!parser.parse(arguments)) {
        return wrongUsage(lowered(parser.errorText()), {});
    }
    if (parser.isSet(u"help"_s)) {
        return print(help());
    }
    if (parser.isSet(u"version"_s)) {
        return print("giphynav " + QCoreApplication::applicationVersion().toUtf8() + '\n');
    }
    QStringList rest = parser.positionalArguments();
    if (rest.isEmpty()) {
        return wrongUsage(u"a command is missing"_s, {});
    }
    Command *command = find(rest.constFirst());
    if (command == nullptr) {
        return wrongUsage(u"unknown command '"_s + rest.constFirst() + u'\'', {});
    }
    return runCommand(*command, rest, parser.value(u"config"_s));
}

Command *Program::find(const QString &name) const
{
    for (const std::unique_ptr<Command> &command : m_commands) {
        if (command->usage().name == name) {
            return command.get();
        }
    }
    return nullptr;
}

QByteArray Program::help() const
{
    QList<CommandUsage> usages;
    for (const std::unique_ptr<Command> &command : m_commands) {
        usages.append(command->usage());
    }
    return programHelpText(usages, commonOptions() << versionOption());
}

} // namespace gn
