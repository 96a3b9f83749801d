// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/librarytypes.h"

#include <QTreeView>

#include <functional>
#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace gn {

class GifKeeping;
class Library;

// A page of the window that is not the wall.
struct PageEntry
{
    QString id;   // for the program
    QString name; // for people
    QString icon;

    bool operator==(const PageEntry &) const = default;
};

// What the window shows: a page of its own, or on the wall the source that is searched or a part of the library.
struct Place
{
    QString page;                        // its id; empty: the wall
    std::optional<LibraryScope> scope{}; // nothing: the source
    QString name{};                      // for people

    bool operator==(const Place &) const = default;
};

// The places at the window's side: the source, what the user kept, the collections. Items dropped on a place are put
// there. Collections are moved with the mouse or Ctrl+Up and Ctrl+Down, renamed with F2, deleted with Delete.
class PlacesBar final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacesBar)

public:
    // All must outlive the bar.
    PlacesBar(Library &library, GifKeeping &keeping, QWidget *parent = nullptr);

    void setSourceName(const QString &name);
    void setPages(const QList<PageEntry> &pages);
    void choose(const Place &place); // without placeChosen(); its name does not matter
    Place current() const;

    // What is dragged from the wall right now; nothing: a drag of somebody else's.
    void setDraggedItems(std::function<QList<Gif>()> dragged);

    QSize sizeHint() const override;

signals:
    void placeChosen(const gn::Place &place);
    void foldersWanted(); // to choose the local folders

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void rebuild();
    QStandardItem *add(const Place &place, const QString &icon, int count = -1);
    void addHeading(const QString &text);
    std::optional<Collection> collectionAt(const QModelIndex &index) const;
    static bool takesItems(const QModelIndex &index);
    void moveBy(const Collection &collection, int steps);
    void dropCollection(const Collection &moved, QDropEvent *event);

    Library &m_library;
    GifKeeping &m_keeping;
    QStandardItemModel *m_model; // child
    std::function<QList<Gif>()> m_dragged;
    QString m_sourceName;
    QList<PageEntry> m_pages;
    bool m_isRebuilding = false;
};

} // namespace gn
