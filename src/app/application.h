// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/firstpaint.h"
#include "app/screenshot.h"
#include "gui/window/mainwindow.h"
#include "gui/window/theme.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/httpcache.h"
#include "net/managerpool.h"
#include "providers/callbudget.h"
#include "providers/demoprovider.h"
#include "providers/giphyprovider.h"
#include "storage/config.h"
#include "storage/keystore.h"
#include "storage/settings.h"

#include <QObject>
#include <QTimer>

class QApplication;

namespace gn {

// The composition root: builds everything in the order of its members and connects what the layers don't know of each
// other.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    Application(QApplication &application, Config config, CommandLine commandLine);
    ~Application() override;

    void start();

private:
    void findKey();
    void useKey(const QString &key);
    void chooseProvider();
    void applySettings();
    GiphySettings giphySettings() const;
    Q_SLOT void openLink(const QUrl &url); // QDesktopServices calls it by name
    void takeScreenshot();

    Theme m_theme;
    FirstPaint m_firstPaint;
    Config m_config;
    CommandLine m_commandLine;
    QString m_key;                 // GIPHY's; empty: the built-in catalogue answers
    bool m_wantsCatalogue = false; // although there is a key
    bool m_hasProvider = false;
    Settings m_settings;
    KeyStore m_keys;
    ManagerPool m_connections;
    HttpCache m_diskCache;
    ByteCache m_pictures;
    FetchQueue m_apiQueue; // few at a time, and never behind pictures
    FetchQueue m_mediaQueue;
    CallBudget m_budget;
    DemoProvider m_demo;
    GiphyProvider m_giphy;
    MainWindow m_window;
    std::unique_ptr<PendingReply> m_keyReply;
    std::unique_ptr<PendingReply> m_linkReply;
    std::unique_ptr<Screenshot> m_screenshot;
    QTimer m_keyWait; // a keychain that asks its user for a password must not leave the window empty
};

} // namespace gn
