// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup.h"

#include "app/languages.h"
#include "gui/wall/gridaccessible.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

namespace gn {

using namespace Qt::StringLiterals;

void prepareProcess()
{
    QCoreApplication::setApplicationName(u"giphy-navigator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GN_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.giphynavigator.GiphyNavigator"_s);
}

void prepareApplication()
{
    installAccessibility();
    QGuiApplication::setWindowIcon(QIcon(u":/icons/giphy-navigator.svg"_s));
    QGuiApplication::setApplicationDisplayName(u"Giphy Navigator"_s);
}

std::optional<int> answerAtOnce(const Result<CommandLine> &commandLine)
{
    if (!commandLine.has_value()) {
        printLine(stderr, commandLine.error().detail);
        return WrongUsage;
    }
    if (!commandLine->message.isEmpty()) {
        printLine(stdout, commandLine->message.trimmed());
        return Success;
    }
    return std::nullopt;
}

void printLine(FILE *stream, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

void reportBadConfig(const Error &error, bool inBox)
{
    printLine(stderr, u"giphy-navigator: "_s + error.detail);
    if (inBox) {
        const Languages languages; // the system's: the settings were not read
        QMessageBox::critical(nullptr,
                              QCoreApplication::translate("gn::Application", "Giphy Navigator can't start"),
                              QCoreApplication::translate("gn::Application", "The configuration file is wrong:")
                                  + u"\n\n"_s + error.detail);
    }
}

} // namespace gn
