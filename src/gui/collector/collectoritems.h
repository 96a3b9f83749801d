// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectedpicture.h"
#include "gui/collector/collectorservices.h"
#include "gui/transfers/transferlist.h"
#include "gui/window/toast.h"

#include <QObject>

#include <functional>

class QAction;

namespace gn {

class CollectorModel;
class FileSaving;
class GifGridView;
class GifKeeping;
class PreviewOverlay;

// What is done with the pictures of a page: selected, copied, kept, dragged out, looked at, downloaded. Where none is
// selected, all that are shown are meant.
class CollectorItems final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorItems)

public:
    struct Choice
    {
        int selected = 0; // 0: none, so all are meant
        int files = 0;    // of them that can be downloaded
        int playable = 0; // GIF or WebP
        qint64 bytes = 0; // of the files, as far as it is known
    };

    // All must outlive this; page is what the preview lies on and where the keys work.
    CollectorItems(const CollectorServices &services, CollectorModel &model, GifGridView &wall, QWidget &page);
    ~CollectorItems() override;

    Choice choice() const;
    void keepSelection(const std::function<void()> &change); // of the model's rows
    void applySettings();
    void invertSelection();
    void copyAddresses();
    void addFavourites();
    void download();

signals:
    void choiceChanged();
    void said(const gn::ToastMessage &message);
    void openWanted(const QUrl &url);
    void downloadWanted(const QList<gn::TransferRequest> &files); // the folder is to be asked for

private:
    void makeActions(QWidget &page);
    QAction *make(const QString &text, const QString &icon, const QKeySequence &keys, const std::function<void()> &act);
    void connectWall();
    void refresh(); // the actions
    QList<int> chosenRows() const;
    QList<Gif> chosenGifs() const; // that play
    void showMenu(const QPoint &point);
    void activate(const QModelIndex &index);
    void openPreview();
    void makePreview();
    void beginDrag();

    CollectorServices m_services;
    CollectorModel &m_model;
    GifGridView &m_wall;
    QWidget &m_page;
    GifKeeping *m_keeping;               // child of the page
    FileSaving *m_files;                 // child
    PreviewOverlay *m_preview = nullptr; // child of the page
    QAction *m_previewAction = nullptr;  // children
    QAction *m_copy = nullptr;
    QAction *m_copyAddresses = nullptr;
    QAction *m_download = nullptr;
    QAction *m_favourite = nullptr;
    QAction *m_open = nullptr;
};

} // namespace gn
