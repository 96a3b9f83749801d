// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/pokemon/documentserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace gn::test;
using namespace Qt::StringLiterals;

// bench_pokemonserver FOLDER LATENCY: serves FOLDER's N.json as /api/v2/pokemon/N, prints the API's URL, and ends when
// its stdin does, so with whoever started it.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("bench_pokemonserver FOLDER LATENCY_MS\n", stderr);
        return 2;
    }
    DocumentServer server{std::chrono::milliseconds(arguments.at(2).toInt())};
    server.offerCounts();
    const QDir folder(arguments.at(1));
    const QFileInfoList files = folder.entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fputs("a document can't be read\n", stderr);
            return 1;
        }
        server.add("/api/v2/pokemon/" + info.completeBaseName().toUtf8(), file.readAll());
    }
    std::puts(server.url(u"/api/v2"_s).toEncoded().constData());
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
