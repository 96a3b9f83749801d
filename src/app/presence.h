// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktopsearch.h"
#include "app/instancemessage.h"
#include "app/trayicon.h"
#include "app/windowwish.h"

#include <QObject>

#include <optional>

namespace gn {

class DesktopService;
class Library;
class QuickPicker;
class Settings;
class SingleInstance;

// How the running program is reached from outside its window: by a second process, by the desktop, from the tray.
class Presence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presence)

public:
    // All of it must outlive the presence. Second processes are heard from the next turn of the event loop on.
    Presence(SingleInstance &instance,
             QuickPicker &picker,
             Library &library,
             const Settings &settings,
             QObject *parent = nullptr);
    ~Presence() override;

    // The rest, which may take milliseconds: tray, D-Bus, and the picker built ahead. Again: does nothing.
    void begin();

    void followSettings(); // the tray's, after begin()

    bool isInTray() const { return m_tray.isShown(); }

signals:
    void windowWanted(const gn::WindowWish &wish);
    void searched(); // the desktop asked for something of the library, which needs no window
    void trayChanged();
    void quitWanted();

private:
    void serve(quint64 caller, const InstanceMessage &message);
    void servePick(quint64 caller, const InstanceMessage &message);
    void beginOnBus();

    SingleInstance &m_instance;
    QuickPicker &m_picker;
    const Settings &m_settings;
    TrayIcon m_tray;
    DesktopSearch m_search;
    DesktopService *m_service = nullptr; // child; null: none, or not yet
    std::optional<quint64> m_picksFor;   // the caller that waits for a choice
    bool m_hasBegun = false;
};

} // namespace gn
