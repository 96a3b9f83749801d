// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup.h"

#include "gui/wall/gridaccessible.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QTranslator>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Owned by the application. A missing translation leaves the English of the sources.
void installTranslation(const QString &base, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(QLocale(), base, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

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
    installTranslation(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslation(u"giphy-navigator"_s, u":/i18n"_s);
    QGuiApplication::setApplicationDisplayName(u"Giphy Navigator"_s);
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
        QMessageBox::critical(nullptr,
                              QCoreApplication::translate("gn::Application", "Giphy Navigator can't start"),
                              QCoreApplication::translate("gn::Application", "The configuration file is wrong:")
                                  + u"\n\n"_s + error.detail);
    }
}

} // namespace gn
