// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup.h"

#include "app/languages.h"
#include "core/regexpjit.h"
#include "gui/wall/gridaccessible.h"
#include "gui/window/icons.h"

#include <QApplication>
#include <QMessageBox>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace gn {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_WIN)
// Programs with windows are not given the console they are started from. What is redirected stays so.
void joinConsole()
{
    const bool hasOut = GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN;
    const bool hasError = GetFileType(GetStdHandle(STD_ERROR_HANDLE)) != FILE_TYPE_UNKNOWN;
    if ((hasOut && hasError) || AttachConsole(ATTACH_PARENT_PROCESS) == 0) {
        return;
    }
    SetConsoleOutputCP(CP_UTF8);
    if (!hasOut) {
        static_cast<void>(std::freopen("CONOUT$", "w", stdout));
    }
    if (!hasError) {
        static_cast<void>(std::freopen("CONOUT$", "w", stderr));
    }
}
#endif

} // namespace

void prepareProcess()
{
    avoidRegExpJit();
#if defined(Q_OS_WIN)
    joinConsole();
#endif
    QCoreApplication::setApplicationName(u"giphy-navigator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GN_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.giphynavigator.GiphyNavigator"_s);
}

void prepareApplication()
{
    installAccessibility();
    QGuiApplication::setWindowIcon(programIcon());
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
