// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QCoreApplication>

#if defined(Q_OS_WIN)
#include <qt_windows.h>

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#endif

int main(int argc, char *argv[])
{
#if defined(Q_OS_WIN)
    SetConsoleOutputCP(CP_UTF8);
    for (FILE *stream : {stdout, stderr}) {
        _setmode(_fileno(stream), _O_BINARY); // pictures may go there, and what other programs read
    }
#endif
    gn::Program::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("giphynav"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GN_VERSION));
    gn::Program program(gn::allCommands());
    return program.run(QCoreApplication::arguments());
}
