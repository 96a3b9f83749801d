// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "gui/library/handedgifs.h"
#include "gui/window/openedgifs.h"
#include "gui/window/windowservices.h"
#include "storage/library/librarytypes.h"

#include <QImage>
#include <QObject>
#include <QPointer>

class QDropEvent;

namespace gn {

class GifActions;
class GifGridView;
class GifKeeping;
class GifListModel;
class GifSaving;
class PreviewOverlay;
class Toast;
class TransferPanel;

// What is done with the items on the wall: the actions and their menu, hearts, drags in both directions, the preview,
// the toast and the list of files being saved. The window puts the widgets where they belong.
class WindowItems final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowItems)

public:
    // All must outlive this; over is what the preview and the toast lie on.
    WindowItems(const WindowServices &services, GifGridView &wall, GifListModel &model, QWidget &over, QWidget &window);
    ~WindowItems() override;

    GifActions &actions() { return *m_actions; }

    GifKeeping &keeping() { return *m_keeping; }

    Toast &toast() { return *m_toast; }

    TransferPanel &transferPanel() { return *m_transferPanel; }

    void applySettings();

    // Whether the items can be seen: else nothing is done with them.
    void setWallShown(bool isShown);

    static bool mayDrop(const QDropEvent &event); // from another program
    void drop(const QDropEvent &event);

    // What was given to the program, in the preview: files and addresses on the web, or items that are known.
    void open(const QList<QUrl> &urls);
    void open(const QList<Gif> &gifs);
    void closePreview();
    bool isPreviewOpen() const;

    // What was opened is shown, or known to be broken; also when nothing was.
    bool isSettled() const;

signals:
    void settled(); // isSettled() may have become true
    void used();    // an item: its search was worth remembering
    void pageWanted(const QUrl &url);
    void pollWanted(const QList<gn::Gif> &gifs);
    void tagChosen(const QString &tag);
    void moreLikeThisWanted(const gn::Gif &gif);
    void morePagesWanted();
    void shownAgain(); // what was removed from the place that is shown came back

private:
    void connectWall();
    void makePreview(); // when it is first wanted: the window opens sooner without it
    void connectMessages();
    void takeSelection();
    void openPreview();
    void showInPreview(GifListModel &model, const QModelIndex &index);
    void beginDrag();
    void askOwnTags();

    WindowServices m_services;
    GifGridView &m_wall;
    GifListModel &m_model;
    QWidget &m_over;
    GifSaving *m_saving;   // these are children
    GifKeeping *m_keeping; //
    GifActions *m_actions;
    HandedGifs m_dropped;
    OpenedGifs m_opened;
    PreviewOverlay *m_preview = nullptr; // a child of over
    Toast *m_toast;                      // a child of over
    TransferPanel *m_transferPanel;      // owned by the widget tree
    std::unique_ptr<PendingReply> m_ownTags;
    bool m_isWallShown = true;
};

} // namespace gn
