// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of Application opens and ends: the window, the picker, and the process that may outlive both.

#include "app/application.h"
#include "app/startup.h"
#include "gui/wall/motion.h"

#include <QApplication>
#include <QClipboard>

namespace gn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto CopyPatience = 20s;

} // namespace

void Application::connectPresence()
{
    connect(&m_settings, &Settings::changed, this, &Application::followSetting);
    connect(&m_systemMotion, &SystemMotion::answered, this, [this](bool wantsLess) {
        m_settings.setDefault(settings::Motion, static_cast<int>(wantsLess ? Motion::OnHover : Motion::Always));
    });
    connect(&m_presence, &Presence::windowWanted, this, &Application::showWindow);
    connect(&m_presence, &Presence::searched, this, [this] {
        if (!m_hasWindow) {
            m_idle.start(); // again, from the beginning
        }
    });
    connect(&m_presence, &Presence::trayChanged, this, &Application::chooseWhenToEnd);
    connect(&m_presence, &Presence::quitWanted, this, [] { QCoreApplication::quit(); });
    connect(&m_picker, &QuickPicker::opened, this, &Application::beInUse);
    connect(&m_picker, &QuickPicker::copyWanted, this, [this](const Gif &gif) { m_sharing.copyFiles({gif}); });
    connect(&m_sharing, &GifSharing::said, &m_picker, [this](const ToastMessage &message) {
        if (message.isError) {
            m_picker.showProblem(message.text);
        } else {
            m_picker.close();
        }
    });
    connect(&m_picker, &QuickPicker::remedyWanted, this, &Application::apply);
    connect(&m_picker, &QuickPicker::closed, this, &Application::endIfUnused);
    m_calm.setSingleShot(true);
    connect(&m_calm, &QTimer::timeout, this, &Application::beginUpkeep);
}

void Application::followSetting(const QString &name)
{
    if (name == QLatin1StringView(settings::UiLanguage.name)) {
        m_languages.use(m_settings.value(settings::UiLanguage));
        // Later: the settings dialog, a child of the window, is still writing.
        QTimer::singleShot(0, this, &Application::remakeWindow);
    } else if (name == QLatin1StringView(settings::StaysInTray.name)) {
        m_presence.followSettings();
    } else if (name == QLatin1StringView(settings::Motion.name)) {
        m_window->applySettings();
    }
}

void Application::openPicker()
{
    if (!m_commandLine.printsChoice) {
        m_picker.open(m_commandLine.query);
        return;
    }
    m_picker.open(m_commandLine.query, [](const std::optional<Gif> &choice) {
        if (choice) {
            printLine(stdout, shareAddress(*choice));
        }
        QCoreApplication::exit(choice ? Success : Failure); // whoever reads the address waits for the end
    });
}

void Application::showWindow(const WindowWish &wish)
{
    beInUse();
    const bool isFirst = !std::exchange(m_hasWindow, true);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_clipboardWait.reset();
    chooseWhenToEnd();
    if (isFirst || !wish.query.isNull()) {
        m_commandLine.query = wish.query; // searched for once there is a source
    }
    if (isFirst || !wish.query.isNull() || !wish.page.isEmpty()) {
        m_commandLine.page = wish.page;
    }
    if (m_hasProvider && isFirst) {
        chooseProvider();
    }
    if (m_hasProvider && (isFirst || !wish.query.isNull())) {
        openWanted();
    } else if (m_hasProvider && !wish.page.isEmpty()) {
        m_window->showPage(wish.page);
    }
    if (!wish.query.isNull() || !wish.page.isEmpty()) {
        m_window->closePreview(); // it would lie over it
    }
    openPictures(wish);
}

// These need no source. What is searched for meanwhile comes up behind them.
void Application::openPictures(const WindowWish &wish)
{
    if (!wish.pictures.isEmpty()) {
        m_window->openPictures(wish.pictures);
    } else if (!wish.gifs.isEmpty()) {
        m_window->openPictures(wish.gifs);
    }
}

void Application::apply(Remedy remedy)
{
    m_picker.close();
    if (remedy == Remedy::OpenSettings) {
        showWindow({});
        m_window->openSettings();
    } else if (remedy == Remedy::UseBuiltIn) {
        m_wantsCatalogue = true;
        chooseProvider();
    }
}

void Application::chooseWhenToEnd()
{
    QGuiApplication::setQuitOnLastWindowClosed(m_hasWindow && !m_presence.isInTray());
}

// A process that was started for the picker, or by D-Bus, or whose window was closed into the tray.
void Application::endIfUnused(bool hasCopied)
{
    m_clipboardWait.reset();
    if (m_commandLine.printsChoice) { // ends with its own exit code
        return;
    }
    if (m_window->isVisible() || m_presence.isInTray() || m_picker.isOpen()) {
        return;
    }
    if (!hasCopied && !QGuiApplication::clipboard()->ownsClipboard()) {
        QCoreApplication::quit();
        return;
    }
    m_clipboardWait = std::make_unique<ClipboardWait>(CopyPatience);
    connect(m_clipboardWait.get(), &ClipboardWait::done, this, [] { QCoreApplication::quit(); });
}

} // namespace gn
