// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/passon.h"
#include "app/singleinstance.h"
#include "app/startup.h"

#include <QApplication>

#include <optional>

int main(int argc, char *argv[])
{
    gn::prepareProcess();
    if (const std::optional<int> exitCode = gn::passOn(argc, argv)) {
        return *exitCode;
    }
    QApplication qtApplication(argc, argv);
    gn::prepareApplication();

    const gn::Result<gn::CommandLine> commandLine = gn::parseCommandLine(QCoreApplication::arguments());
    if (const std::optional<int> exitCode = gn::answerAtOnce(commandLine)) {
        return *exitCode;
    }
    const gn::Result<gn::Config> config = gn::loadConfig(commandLine->configFile);
    if (!config.has_value()) {
        gn::reportBadConfig(config.error(), commandLine->screenshotFile.isEmpty());
        return gn::Failure;
    }
    gn::SingleInstance instance;
    if (const std::optional<int> exitCode = gn::passOnOrClaim(*commandLine, instance)) {
        return *exitCode;
    }
    gn::Application application(qtApplication, *config, *commandLine, instance);
    application.start();
    return QApplication::exec();
}
