// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "gui/polls/pollsservices.h"
#include "gui/window/filesaving.h"
#include "gui/window/toast.h"
#include "storage/polls/polltypes.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace gn {

class Banner;
class NewPollDialog;
class PollBars;
class PollCommands;
class PollFeed;
class PollListModel;
class StatePanel;
struct Error;

namespace Ui {
class PollsPage;
}

// The polls: a list, and the chosen one with its bars as votes come in. It may not know the server: it is told where
// that is and asks for what it wants by signals.
class PollsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollsPage)

public:
    explicit PollsPage(const PollsServices &services, QWidget *parent = nullptr);
    ~PollsPage() override;

    // Where the server is reached; invalid: it does not run.
    void setServerUrl(const QUrl &base);

    // Asks for a question for these (the first six); fewer than two: choices are to be added by hand.
    void makePoll(const QList<Gif> &gifs);

    void setFileChoice(FileChoice choose); // instead of a file dialog

    void choose(qint64 poll); // shows it, now or as soon as it is there

signals:
    void serverWanted();         // to be started
    void serverSettingsWanted(); // others can't reach it
    void openWanted(const QUrl &url);
    void said(const gn::ToastMessage &message);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void setUpDetails();
    void connectFeed();
    void connectActions();
    void onLoaded(const QList<Poll> &polls);
    void onFailed(const Error &error);
    void showList();
    void showCurrent();
    void showLink(const std::optional<Poll> &poll);
    void showBanner();
    void drawEmptyIcon();
    void arrange();
    void waitForTurn();
    void copyLink();
    void showQrCode();
    std::optional<Poll> current() const;
    QUrl currentLink() const;

    std::unique_ptr<Ui::PollsPage> m_ui;
    PollsServices m_services;
    PollListModel *m_model;   // these are children
    PollFeed *m_feed;         //
    PollCommands *m_commands; //
    FileSaving *m_files;      //
    PollBars *m_bars;         //
    StatePanel *m_panel;      //
    Banner *m_banner;         //
    QPointer<NewPollDialog> m_dialog;
    QUrl m_base;
    QString m_bannerState;    // what the banner was last shown or hidden for
    qint64 m_wanted = 0;      // to be chosen when it comes
    bool m_isToFocus = false; // its link, then
    bool m_isLoaded = false;
    QTimer m_turn; // until a poll opens or closes by itself
};

} // namespace gn
