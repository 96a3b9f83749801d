// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/placesbar.h"

#include "gui/library/gifkeeping.h"
#include "gui/window/icons.h"
#include "storage/library/library.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 208;

enum ItemRole {
    IsPlaceRole = Qt::UserRole + 1, // bool; else a heading
    KindRole,                       // int, LibraryScope::Kind; invalid: the source
    CollectionRole,                 // qint64
    PageRole,                       // QString; empty: the wall
    NameRole                        // QString, without the count
};

std::optional<LibraryScope> scopeOf(const QModelIndex &index)
{
    const QVariant kind = index.data(KindRole);
    if (!kind.isValid()) {
        return {};
    }
    return LibraryScope{.kind = static_cast<LibraryScope::Kind>(kind.toInt()),
                        .collection = index.data(CollectionRole).toLongLong()};
}

Place placeOf(const QModelIndex &index)
{
    return {.page = index.data(PageRole).toString(), .scope = scopeOf(index), .name = index.data(NameRole).toString()};
}

bool leadTheSameWay(const Place &one, const Place &other)
{
    return one.page == other.page && one.scope == other.scope;
}

} // namespace

PlacesBar::PlacesBar(Library &library, GifKeeping &keeping, QWidget *parent)
    : QTreeView(parent)
    , m_library(library)
    , m_keeping(keeping)
    , m_model(new QStandardItemModel(this))
{
    setObjectName("placesBar"_L1);
    setAccessibleName(tr("Places"));
    setModel(m_model);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(true);
    setFixedWidth(Width);
    setIconSize(QSize(18, 18));
    setAllColumnsShowFocus(true);
    connect(&library, &Library::collectionsChanged, this, &PlacesBar::rebuild);
    connect(&library, &Library::favouritesChanged, this, &PlacesBar::rebuild);
    rebuild();
}

QSize PlacesBar::sizeHint() const
{
    return {Width, 400};
}

void PlacesBar::setSourceName(const QString &name)
{
    if (std::exchange(m_sourceName, name) != name) {
        rebuild();
    }
}

void PlacesBar::setPages(const QList<PageEntry> &pages)
{
    m_pages = pages;
    rebuild();
}

void PlacesBar::setDraggedItems(std::function<QList<Gif>()> dragged)
{
    m_dragged = std::move(dragged);
}

void PlacesBar::rebuild()
{
    using Kind = LibraryScope::Kind;
    const Place chosen = current();
    m_isRebuilding = true;
    m_model->clear();
    const auto part = [](Kind kind, const QString &name) {
        return Place{.scope = LibraryScope{.kind = kind}, .name = name};
    };
    add({.name = m_sourceName}, u"search"_s);
    addHeading(tr("Library"));
    add(part(Kind::Favourites, tr("Favourites")), u"heart"_s, m_library.favouriteCount());
    add(part(Kind::Recents, tr("Recently used")), u"history"_s);
    add(part(Kind::Saved, tr("Saved files")), u"save"_s);
    add(part(Kind::Folders, tr("My folders")), u"folder"_s);
    addHeading(tr("Collections"));
    for (const Collection &collection : m_library.collections()) {
        add({.scope = LibraryScope{.kind = Kind::Collection, .collection = collection.id}, .name = collection.name},
            u"collection"_s,
            collection.count);
    }
    if (m_library.collections().isEmpty()) {
        auto *hint = new QStandardItem(tr("Drag GIFs here"));
        hint->setFlags(Qt::ItemIsDropEnabled);
        m_model->appendRow(hint);
    }
    if (!m_pages.isEmpty()) {
        addHeading(tr("More"));
    }
    for (const PageEntry &page : std::as_const(m_pages)) {
        add({.page = page.id, .name = page.name}, page.icon);
    }
    choose(chosen);
    m_isRebuilding = false;
    if (!leadTheSameWay(current(), chosen)) { // a collection that is gone
        emit placeChosen(current());
    }
}

QStandardItem *PlacesBar::add(const Place &place, const QString &icon, int count)
{
    auto *item = new QStandardItem(themedIcon(icon, QPalette::Text),
                                   count > 0 ? tr("%1 (%L2)").arg(place.name).arg(count) : place.name);
    item->setData(true, IsPlaceRole);
    item->setData(place.page, PageRole);
    item->setData(place.name, NameRole);
    item->setToolTip(place.name);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (place.scope) {
        item->setData(static_cast<int>(place.scope->kind), KindRole);
        item->setData(place.scope->collection, CollectionRole);
        flags.setFlag(Qt::ItemIsDragEnabled, place.scope->kind == LibraryScope::Kind::Collection);
    }
    item->setFlags(flags);
    m_model->appendRow(item);
    return item;
}

void PlacesBar::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.9);
    item->setFont(bold);
    item->setFlags(Qt::ItemIsDropEnabled); // neither chosen nor stopped at
    item->setSizeHint(QSize(0, fontMetrics().height() * 2));
    m_model->appendRow(item);
}

void PlacesBar::choose(const Place &place)
{
    const bool wasRebuilding = std::exchange(m_isRebuilding, true);
    QModelIndex found = m_model->index(0, 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(IsPlaceRole).toBool() && leadTheSameWay(placeOf(index), place)) {
            found = index;
        }
    }
    setCurrentIndex(found);
    m_isRebuilding = wasRebuilding;
}

Place PlacesBar::current() const
{
    return placeOf(currentIndex());
}

void PlacesBar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isRebuilding && current.isValid()) {
        emit placeChosen(this->current());
    }
}

std::optional<Collection> PlacesBar::collectionAt(const QModelIndex &index) const
{
    const auto scope = scopeOf(index);
    if (!scope || scope->kind != LibraryScope::Kind::Collection) {
        return {};
    }
    const QList<Collection> &all = m_library.collections();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const Collection &collection) { return collection.id == scope->collection; });
    return found == all.cend() ? std::optional<Collection>() : *found;
}

void PlacesBar::moveBy(const Collection &collection, int steps)
{
    const auto at = m_library.collections().indexOf(collection);
    const auto to = at + steps;
    if (at >= 0 && to >= 0 && to < m_library.collections().size()) {
        m_library.moveCollection(collection.id, static_cast<int>(to));
    }
}

void PlacesBar::keyPressEvent(QKeyEvent *event)
{
    const auto collection = collectionAt(currentIndex());
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (collection && event->key() == Qt::Key_F2) {
        m_keeping.renameCollection(*collection);
    } else if (collection && event->key() == Qt::Key_Delete) {
        m_keeping.removeCollection(*collection);
    } else if (collection && hasControl && event->key() == Qt::Key_Up) {
        moveBy(*collection, -1);
    } else if (collection && hasControl && event->key() == Qt::Key_Down) {
        moveBy(*collection, 1);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void PlacesBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(u"add"_s), tr("New collection…")), &QAction::triggered, this, [this] {
        m_keeping.addToNewCollection({});
    });
    connect(menu->addAction(themedIcon(u"folder"_s), tr("Choose my folders…")),
            &QAction::triggered,
            this,
            &PlacesBar::foldersWanted);
    if (const auto collection = collectionAt(index)) {
        menu->addSeparator();
        connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, collection] {
            m_keeping.renameCollection(*collection);
        });
        QMenu *merge = menu->addMenu(tr("Merge into"));
        for (const Collection &other : m_library.collections()) {
            if (other.id != collection->id) {
                QString name = other.name;
                connect(merge->addAction(name.replace(u'&', "&&"_L1)), &QAction::triggered, this, [=, this] {
                    m_keeping.mergeCollections(*collection, other);
                });
            }
        }
        merge->setEnabled(!merge->isEmpty());
        connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, collection] {
            m_keeping.removeCollection(*collection);
        });
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool PlacesBar::takesItems(const QModelIndex &index)
{
    const auto scope = scopeOf(index);
    return scope && (scope->kind == LibraryScope::Kind::Collection || scope->kind == LibraryScope::Kind::Favourites);
}

void PlacesBar::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOwn = event->source() == this;
    const bool hasItems = m_dragged && !m_dragged().isEmpty();
    if (isOwn || hasItems) {
        event->acceptProposedAction();
    } else {
        event->ignore(); // the window takes files
    }
}

void PlacesBar::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // the indicator
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOwn = event->source() == this;
    if (isOwn ? collectionAt(index).has_value() : takesItems(index) || !index.data(IsPlaceRole).toBool()) {
        event->setDropAction(isOwn ? Qt::MoveAction : Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void PlacesBar::dropEvent(QDropEvent *event)
{
    if (event->source() == this) {
        if (const auto moved = collectionAt(currentIndex())) {
            dropCollection(*moved, event);
        }
        return;
    }
    const QList<Gif> gifs = m_dragged ? m_dragged() : QList<Gif>();
    const QModelIndex index = indexAt(event->position().toPoint());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const auto collection = collectionAt(index)) {
        m_keeping.addToCollection(*collection, gifs);
    } else if (takesItems(index)) {
        m_keeping.addFavourites(gifs);
    } else if (!gifs.isEmpty()) {
        m_keeping.addToNewCollection(gifs);
    }
}

// On another collection: merged into it. Between two: moved there.
void PlacesBar::dropCollection(const Collection &moved, QDropEvent *event)
{
    const auto target = collectionAt(indexAt(event->position().toPoint()));
    event->setDropAction(Qt::IgnoreAction); // or the view would delete the row
    event->accept();
    if (!target || target->id == moved.id) {
        return;
    }
    if (dropIndicatorPosition() == OnItem) {
        m_keeping.mergeCollections(moved, *target);
        return;
    }
    const auto from = m_library.collections().indexOf(moved);
    auto to = m_library.collections().indexOf(*target) + (dropIndicatorPosition() == BelowItem ? 1 : 0);
    to -= to > from ? 1 : 0; // it leaves its own place first
    m_library.moveCollection(moved.id, static_cast<int>(to));
}

} // namespace gn
