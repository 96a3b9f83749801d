// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/startup.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    gn::prepareProcess();
    QApplication qtApplication(argc, argv);
    gn::prepareApplication();

    const gn::Result<gn::CommandLine> commandLine = gn::parseCommandLine(QCoreApplication::arguments());
    if (!commandLine.has_value()) {
        gn::printLine(stderr, commandLine.error().detail);
        return gn::WrongUsage;
    }
    if (!commandLine->message.isEmpty()) {
        gn::printLine(stdout, commandLine->message.trimmed());
        return 0;
    }
    const gn::Result<gn::Config> config = gn::loadConfig(commandLine->configFile);
    if (!config.has_value()) {
        gn::reportBadConfig(config.error(), commandLine->screenshotFile.isEmpty());
        return gn::Failure;
    }
    gn::Application application(qtApplication, *config, *commandLine);
    application.start();
    return QApplication::exec();
}
