// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "server/serverhost.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace gn {

class ServerPage;
class Settings;
struct ServedRequest;
struct ServerChoice;

// The local server as the window has it: runs it for the page, which may be replaced while it runs.
class ServerControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerControl)

public:
    // Both must outlive this. key: GIPHY's, when a server starts.
    ServerControl(const Config &config, Settings &settings, std::function<QString()> key, QObject *parent = nullptr);
    ~ServerControl() override; // what is not answered is dropped

    void attach(ServerPage &page);

    void start(); // with what was chosen last; does nothing while it runs

    bool isRunning() const { return m_url.isValid(); }

    // Where others reach it, else where this computer does; invalid while it does not run.
    QUrl sharedUrl() const;

signals:
    void changed(); // isRunning()
    void said(const QString &text);

private:
    void start(const ServerChoice &choice);
    void onListening(const QUrl &url);
    void onFailed(const Error &error);
    void onEnded();
    void showAddress();

    const Config &m_config;
    Settings &m_settings;
    std::function<QString()> m_key;
    ServerHost m_host;
    QPointer<ServerPage> m_page;
    QUrl m_url; // while it listens
};

} // namespace gn
