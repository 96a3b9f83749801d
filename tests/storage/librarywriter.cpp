// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes favourites and collections into a library for ever, and prints each change once it was acknowledged. Meant to
// be killed.
// librarywriter FILE ROUND
//   favourite ID      ID is a favourite
//   unfavourite ID    ID, which was one, is none any more, and never will be again
//   collection NAME   NAME exists
//   member NAME ID    ID is in NAME
//   tag ID            ID has the own tag "tagID"

#include "storage/library/library.h"

#include <QCoreApplication>

#include <cstdio>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

constexpr int InFlight = 8; // changes asked for and not yet acknowledged

Gif gif(const QString &id)
{
    // As large as a real one, so that a transaction is more than a page.
    Gif made{.id = id, .source = u"giphy"_s, .title = u"Gif %1 of the writer"_s.arg(id)};
    for (int index = 0; index < 12; ++index) {
        made.renditions.append({.name = u"rendition %1"_s.arg(index),
                                .url = QUrl(u"https://media.giphy.com/media/%1/%2.gif"_s.arg(id).arg(index)),
                                .size = {200, 100}});
    }
    return made;
}

class Writer final
{
public:
    Writer(const QString &file, const QString &round)
        : m_library(file)
        , m_round(round)
    {
    }

    void start()
    {
        for (int index = 0; index < InFlight; ++index) {
            next();
        }
    }

private:
    void next()
    {
        const int number = m_number++;
        const QString id = u"%1-%2"_s.arg(m_round).arg(number);
        switch (number % 4) {
        case 0:
            addCollection(id);
            break;
        case 1:
            m_library.setFavourite({gif(id)}, true, said(u"favourite "_s + id));
            break;
        case 2:
            m_library.setOwnTags(gif(id), {u"tag"_s + id}, said(u"tag "_s + id));
            break;
        default:
            favourAndNot(id);
        }
    }

    void addCollection(const QString &name)
    {
        m_library.addCollection(name, [this, name](const Result<qint64> &id) {
            if (id.has_value()) {
                say(u"collection "_s + name);
                m_library.addToCollection(
                    *id, {gif(u"in "_s + name), gif(u"also in "_s + name)}, said(u"member %1 in %1"_s.arg(name)));
            }
        });
    }

    void favourAndNot(const QString &id)
    {
        m_library.setFavourite({gif(id)}, true, [this, id](const Result<bool> &) {
            m_library.setFavourite({gif(id)}, false, said(u"unfavourite "_s + id));
        });
    }

    Handler<bool> said(const QString &line)
    {
        return [this, line](const Result<bool> &result) {
            say(result.has_value() ? line : QString(u"error "_s + result.error().detail));
            next();
        };
    }

    static void say(const QString &line)
    {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }

    Library m_library;
    QString m_round;
    int m_number = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "librarywriter FILE ROUND\n");
        return 2;
    }
    Writer writer(arguments.at(1), arguments.at(2));
    writer.start();
    return QCoreApplication::exec();
}
