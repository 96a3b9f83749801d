// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    gn::Program::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("giphynav"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GN_VERSION));
    gn::Program program(gn::allCommands());
    return program.run(QCoreApplication::arguments());
}
