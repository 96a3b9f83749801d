// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The polls on a real port, for the browser test, the vote flood and for looking at them.
// pollserver --database URL|FILE [--port N] [--votes-per-minute N] [--show]
//   prints "Listening on http://127.0.0.1:PORT/" and serves until it is killed
//   --show: makes polls to look at and prints "poll ID" for each

#include "server/localserver.h"
#include "server/polls/pollmodule.h"
#include "server/routes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QByteArray demoPicture(const QString &id)
{
    QFile file(u":/demo/%1.gif"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makePolls(PollStore &store)
{
    const auto added = [](const Result<qint64> &id) {
        say(id.has_value() ? u"poll %1"_s.arg(*id) : id.error().detail);
    };
    NewPoll cats{.question = u"Which cat should greet the team on Monday?"_s};
    for (const auto &[id, text] : {std::pair(u"cat-coffee"_s, u"The one that needs coffee"_s),
                                   std::pair(u"cat-typing"_s, u"The busy one"_s),
                                   std::pair(u"cat-party"_s, u"Is it Friday yet?"_s),
                                   std::pair(u"cat-sleeping"_s, u"Do not disturb"_s)}) {
        cats.choices.append({.text = text, .alt = u"A drawing of a cat"_s, .picture = demoPicture(id)});
    }
    store.add(cats, added);
    store.add({.question = u"Pizza toppings, as many as you like"_s,
               .isMultiple = true,
               .choices = {{.text = u"Mushrooms"_s}, {.text = u"Olives"_s}, {.text = u"Pineapple <b>&</b> regret"_s}}},
              added);
}

void listen(LocalServer &server)
{
    const Result<QUrl> url = server.listen();
    if (url.has_value()) {
        say(u"Listening on "_s + url->toString());
    } else {
        say(url.error().detail);
        QCoreApplication::exit(1);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.addOptions({{u"database"_s, u"URL or file"_s, u"where"_s},
                     {u"port"_s, u"0: a free one"_s, u"N"_s, u"0"_s},
                     {u"votes-per-minute"_s, u"0: no limit"_s, u"N"_s, u"0"_s},
                     {u"show"_s, u"make some polls"_s}});
    line.process(application);
    const QString where = line.value(u"database"_s);
    if (where.isEmpty()) {
        line.showHelp(2);
    }
    Router router;
    PollModule module(where.contains("://"_L1) ? PollPlace::fromUrl(where).value_or(PollPlace())
                                               : PollPlace::sqlite(where),
                      {.votesPerMinute = line.value(u"votes-per-minute"_s).toInt()});
    module.addRoutes(router);
    addStaticRoutes(router, module.staticFolders());
    LocalServer server(
        {.port = line.value(u"port"_s).toInt(), .limits = {.connections = 2000}},
        [&router](const HttpRequest &request, const AnswerHandler &answer) { router.dispatch(request, answer); });
    module.start([&](const Result<void> &ready) {
        if (!ready.has_value()) {
            say(ready.error().detail);
            QCoreApplication::exit(1);
            return;
        }
        module.store()->addSample([&](const Result<bool> &) { listen(server); });
        if (line.isSet(u"show"_s)) {
            makePolls(*module.store());
        }
    });
    return QCoreApplication::exec();
}
