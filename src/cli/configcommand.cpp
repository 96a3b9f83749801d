// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/configcommand.h"

#include "cli/console.h"

#include <QDir>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

const auto KeyName = u"giphy.api_key"_s;

QString placeOf(const ConfigEntry &entry, const Config &config)
{
    return entry.line > 0 ? QString(QDir::cleanPath(config.places.file) + u':' + QString::number(entry.line))
                          : u"default"_s;
}

} // namespace

ConfigCommand::ConfigCommand()
    : m_keys(u"giphy-navigator"_s)
{
}

ConfigCommand::~ConfigCommand() = default;

CommandUsage ConfigCommand::usage() const
{
    return {.name = u"config"_s,
            .arguments = u"check [FILE] | show"_s,
            .summary = u"Check a config.yml, or show where each value comes from."_s,
            .options = {}};
}

QString ConfigCommand::take(const QCommandLineParser &line)
{
    const QStringList arguments = line.positionalArguments();
    const QString what = arguments.value(0);
    if (what != "check"_L1 && what != "show"_L1) {
        return what.isEmpty() ? u"say config check or config show"_s
                              : QString(u"unknown word '"_s + what + u"'; say config check or config show"_s);
    }
    m_isCheck = what == "check"_L1;
    if (arguments.size() > (m_isCheck ? 2 : 1)) {
        return u"too many arguments"_s;
    }
    m_file = arguments.value(1);
    return {};
}

void ConfigCommand::start(const Config &config, std::function<void(Exit)> done)
{
    m_done = std::move(done);
    if (m_isCheck) {
        check(config);
        return;
    }
    if (!qEnvironmentVariable("GIPHY_API_KEY").trimmed().isEmpty()) {
        show(config, u"$GIPHY_API_KEY"_s);
        return;
    }
    m_keyReply = m_keys.read([this, config](const Result<QString> &key) {
        show(config, key && !key->isEmpty() ? u"the keychain"_s : QString());
    });
}

void ConfigCommand::check(const Config &config)
{
    const Result<Config> checked = m_file.isEmpty() ? Result<Config>(config) : loadConfig(m_file);
    if (!checked) {
        printError(checked.error().detail);
        m_done(Exit::Failure);
        return;
    }
    const QString &file = checked->places.file;
    print(file.isEmpty() ? u"there is no config.yml: the defaults are used\n"_s
                         : QString(QDir::cleanPath(file) + u": no mistakes\n"_s));
}

// keyPlace: of a key that goes before the file's; empty: there is none.
void ConfigCommand::show(const Config &config, const QString &keyPlace)
{
    QList<ConfigEntry> entries = entriesOf(config);
    QStringList left;
    qsizetype width = 0;
    for (ConfigEntry &entry : entries) {
        if (entry.key == KeyName && !keyPlace.isEmpty()) {
            entry.value = u"********"_s;
        }
        left.append(entry.key + u": "_s + entry.value);
        width = std::max(width, left.constLast().size());
    }
    QString text;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ConfigEntry &entry = entries.at(i);
        const bool isOtherKey = entry.key == KeyName && !keyPlace.isEmpty();
        text += left.at(i).leftJustified(width) + u"  # "_s + (isOtherKey ? keyPlace : placeOf(entry, config)) + u'\n';
    }
    print(text);
}

void ConfigCommand::print(const QString &text)
{
    m_done(printOut(text.toUtf8()) ? Exit::Success : Exit::Failure);
}

} // namespace gn
