// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString left;
    QString right;
};

// "--limit N", "-h, --help"
QString spelled(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names()) {
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    }
    const QString value = option.valueName();
    return value.isEmpty() ? names.join(u", "_s) : QString(names.join(u", "_s) + u' ' + value);
}

QString table(const QString &title, const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows) {
        width = std::max(width, row.left.size());
    }
    QString text = u'\n' + title + u":\n"_s;
    for (const Row &row : rows) {
        text += u"  "_s + row.left.leftJustified(width) + u"  "_s + row.right + u'\n';
    }
    return text;
}

QString optionTable(const QList<QCommandLineOption> &options)
{
    QList<Row> rows;
    for (const QCommandLineOption &option : options) {
        rows.append({spelled(option), option.description()});
    }
    return table(u"Options"_s, rows);
}

QString called(const CommandUsage &usage)
{
    return usage.arguments.isEmpty() ? usage.name : QString(usage.name + u' ' + usage.arguments);
}

} // namespace

QByteArray helpText(const CommandUsage &usage, const QList<QCommandLineOption> &options)
{
    const QString head = u"Usage: giphynav "_s + called(usage) + u" [OPTION…]\n"_s + usage.summary + u'\n';
    return QString(head + optionTable(options)).toUtf8();
}

QByteArray programHelpText(const QList<CommandUsage> &commands, const QList<QCommandLineOption> &options)
{
    QList<Row> rows;
    for (const CommandUsage &usage : commands) {
        rows.append({called(usage), usage.summary});
    }
    const QString head = u"Usage: giphynav COMMAND [OPTION…]\nFind GIFs from the console.\n"_s;
    const QString tail =
        u"\ngiphynav COMMAND --help lists the options of a command.\n"
        u"The GIPHY key is taken from $GIPHY_API_KEY, the keychain, or giphy.api_key of config.yml.\n"_s;
    return QString(head + table(u"Commands"_s, rows) + optionTable(options) + tail).toUtf8();
}

} // namespace gn
