// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/clipboardwait.h"
#include "app/commandline.h"
#include "app/firstpaint.h"
#include "app/languages.h"
#include "app/presence.h"
#include "app/programpages.h"
#include "app/quickpicker.h"
#include "app/screenshot.h"
#include "app/systemmotion.h"
#include "gui/share/gifsharing.h"
#include "gui/share/sharedfiles.h"
#include "gui/transfers/transferlist.h"
#include "gui/window/mainwindow.h"
#include "gui/window/theme.h"
#include "media/bytecache.h"
#include "net/downloadqueue.h"
#include "net/downloadwriter.h"
#include "net/fetchqueue.h"
#include "net/httpcache.h"
#include "net/managerpool.h"
#include "providers/callbudget.h"
#include "providers/demoprovider.h"
#include "providers/giphyprovider.h"
#include "providers/libraryrefresh.h"
#include "storage/config.h"
#include "storage/keystore.h"
#include "storage/library/downloadrecords.h"
#include "storage/library/folderindex.h"
#include "storage/library/library.h"
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
    // instance must outlive the application.
    Application(QApplication &application, Config config, CommandLine commandLine, SingleInstance &instance);
    ~Application() override;

    void start();

private:
    void makeWindow();
    void remakeWindow(); // in another language, with what was searched for
    void beginUpkeep();  // what may wait until the window has settled
    void findKey();
    void useKey(const QString &key);
    void chooseProvider();
    void applySettings();
    DownloadQueueOptions downloadOptions() const;
    GiphySettings giphySettings() const;
    void connectPresence();
    void followSetting(const QString &name);
    void openPicker();
    void beInUse(); // from then on a source is needed, and what may take its time is begun later
    void showWindow(const WindowWish &wish);
    void openPictures(const WindowWish &wish);
    void openWanted();
    void openQuery(const QString &text);
    void apply(Remedy remedy);
    void chooseWhenToEnd();
    void endIfUnused(bool hasCopied);
    Q_SLOT void openLink(const QUrl &url); // QDesktopServices calls it by name
    void takeScreenshot();

    Theme m_theme;
    FirstPaint m_firstPaint;
    Config m_config;
    CommandLine m_commandLine;
    QString m_key;                 // GIPHY's; empty: the built-in catalogue answers
    bool m_wantsCatalogue = false; // although there is a key
    bool m_hasProvider = false;
    bool m_isInUse = false;
    bool m_hasWindow = false; // it was asked for; until then the main window asks no source
    Settings m_settings;
    SystemMotion m_systemMotion;
    Languages m_languages; // before the first widget
    KeyStore m_keys;
    ManagerPool m_connections;
    HttpCache m_diskCache;
    ByteCache m_pictures;
    FetchQueue m_apiQueue; // few at a time, and never behind pictures
    FetchQueue m_mediaQueue;
    CallBudget m_budget;
    DemoProvider m_demo;
    GiphyProvider m_giphy;
    Library m_library;
    FolderIndex m_folders;
    SharedFiles m_sharedFiles;
    GifSharing m_sharing;
    DownloadWriter m_downloadWriter;
    LibraryDownloads m_downloadRecords;
    DownloadQueue m_downloads; // goes before what it writes with and into
    TransferList m_transfers;
    std::unique_ptr<LibraryRefresh> m_refresh;
    ProgramPages m_pages;
    std::unique_ptr<MainWindow> m_window; // another one after the language was changed
    QuickPicker m_picker;
    Presence m_presence;
    std::unique_ptr<PendingReply> m_keyReply;
    std::unique_ptr<PendingReply> m_linkReply;
    std::unique_ptr<Screenshot> m_screenshot;
    std::unique_ptr<ClipboardWait> m_clipboardWait;
    QTimer m_calm;    // then what may take its time is begun, settled or not
    QTimer m_idle;    // of a process without a window, until somebody wants something of it
    QTimer m_keyWait; // a keychain that asks its user for a password must not leave the window empty
};

} // namespace gn
