// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/servecommand.h"

#include "cli/console.h"
#include "server/localserver.h"
#include "server/servercomposition.h"
#include "storage/apikey.h"

#include <QCoreApplication>

#include <cstdio>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int LastPort = 65535;

// The query is not there: it may be private.
void printAccess(const RequestLog &entry)
{
    const QByteArray line = entry.time.toString(Qt::ISODateWithMs).toUtf8() + ' ' + entry.peer.toString().toUtf8() + ' '
                            + (entry.method.isEmpty() ? QByteArray("-") : entry.method) + ' '
                            + QUrl::toPercentEncoding(entry.path, "/:@!$&'()*+,;=") + ' '
                            + QByteArray::number(entry.status) + ' ' + QByteArray::number(entry.duration.count())
                            + "us\n";
    static_cast<void>(std::fputs(line.constData(), stderr));
}

} // namespace

ServeCommand::ServeCommand(MakeModules makeModules)
    : m_makeModules(std::move(makeModules))
    , m_keys(u"giphy-navigator"_s)
{
}

ServeCommand::~ServeCommand() = default;

CommandUsage ServeCommand::usage() const
{
    return {.name = u"serve"_s,
            .arguments = {},
            .summary = u"Run the local server: the search API and the polls."_s,
            .options = {
                {u"host"_s, u"Listen on HOST instead of server.host; 0.0.0.0 for the network."_s, u"HOST"_s},
                {u"port"_s, u"Listen on PORT instead of server.port; 0 takes a free one."_s, u"PORT"_s},
                {u"verbose"_s, u"Print every request to stderr, without its query."_s},
            }};
}

QString ServeCommand::take(const QCommandLineParser &line)
{
    if (!line.positionalArguments().isEmpty()) {
        return u"serve takes no arguments"_s;
    }
    m_host = line.value(u"host"_s);
    m_isVerbose = line.isSet(u"verbose"_s);
    if (line.isSet(u"host"_s) && m_host.isEmpty()) {
        return u"--host is empty"_s;
    }
    if (line.isSet(u"port"_s)) {
        bool isNumber = false;
        m_port = line.value(u"port"_s).toInt(&isNumber);
        if (!isNumber || *m_port < 0 || *m_port > LastPort) {
            return u"--port must be a whole number from 0 to 65535"_s;
        }
    }
    return {};
}

void ServeCommand::start(const Config &config, std::function<void(Exit)> done)
{
    m_config = config;
    m_done = std::move(done);
    if (!m_host.isEmpty()) {
        m_config.server.host = m_host;
    }
    m_config.server.port = m_port.value_or(m_config.server.port);
    m_keyReply = findApiKey(m_keys, m_config, [this](const Result<QString> &key) { serve(key.value_or(QString())); });
}

// Not in the midst of answers.
bool ServeCommand::endSoon()
{
    if (m_isListening) {
        m_server->stop();
    }
    return m_isListening;
}

void ServeCommand::serve(const QString &key)
{
    ServerComposition::Parts parts{.apiKey = key, .version = QCoreApplication::applicationVersion()};
    if (m_makeModules) {
        parts.modules = m_makeModules(m_config);
    }
    if (m_isVerbose) {
        parts.logger = printAccess;
    }
    m_server = std::make_unique<ServerComposition>(m_config, std::move(parts));
    QObject *context = m_server.get();
    QObject::connect(m_server.get(), &ServerComposition::started, context, [this](const QUrl &url) { announce(url); });
    QObject::connect(m_server.get(), &ServerComposition::failed, context, [this](const Error &error) { fail(error); });
    QObject::connect(m_server.get(), &ServerComposition::ended, context, [this] { m_done(Exit::Success); });
    m_server->start();
}

void ServeCommand::announce(const QUrl &url)
{
    m_isListening = true;
    QByteArray text = "Listening on " + url.toEncoded() + '\n';
    const QList<QUrl> others = reachableUrls(url);
    if (others != QList<QUrl>{url}) {
        for (const QUrl &other : others) {
            text += "  reachable at " + other.toEncoded() + '\n';
        }
    }
    if (!printOut(text)) {
        printError(u"the output can't be written: check where it goes to"_s);
        m_done(Exit::Failure);
    }
}

void ServeCommand::fail(const Error &error)
{
    printError(error.detail.isEmpty() ? kindName(error.kind) : error.detail);
    m_done(Exit::Failure);
}

} // namespace gn
