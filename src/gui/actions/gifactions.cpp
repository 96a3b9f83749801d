// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actions/gifactions.h"

#include "gui/library/gifkeeping.h"
#include "gui/share/gifsharing.h"
#include "gui/transfers/gifsaving.h"
#include "gui/window/icons.h"
#include "storage/library/library.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

GifActions::GifActions(const Doers &doers, QWidget &window)
    : QObject(&window)
    , m_doers(doers)
    , m_window(window)
{
    m_preview = make(tr("&Preview"), u"eye"_s, {}, [this] { emit previewWanted(); });
    makeSharing();
    makeKeeping();
    m_page = make(tr("Open the &page"), u"open"_s, QKeySequence(Qt::CTRL | Qt::Key_O), [this] {
        emit pageWanted(m_gifs.constFirst());
    });
    m_preview->setObjectName("previewAction"_L1);
    m_page->setObjectName("openPageAction"_L1);
    connect(&doers.library, &Library::favouritesChanged, this, &GifActions::refresh);
    connect(&doers.library, &Library::collectionsChanged, this, &GifActions::fillCollections);
    fillCollections();
    refresh();
}

void GifActions::makeSharing()
{
    using Text = GifSharing::Text;
    const auto copyText = [this](Text what) { return [this, what] { m_doers.sharing.copyText(what, m_gifs); }; };
    m_copy = make(tr("&Copy GIF"), u"copy"_s, QKeySequence::Copy, [this] { m_doers.sharing.copyFiles(m_gifs); });
    m_copyLink =
        make(tr("Copy &link"), u"link"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), copyText(Text::Link));
    m_copy->setObjectName("copyAction"_L1);
    m_copyLink->setObjectName("copyLinkAction"_L1);
    m_copyAs = new QMenu(tr("Copy &as"), &m_window);
    m_copyAs->addActions({make(tr("&Page link"), {}, {}, copyText(Text::PageLink)),
                          make(tr("&Markdown"), {}, {}, copyText(Text::Markdown)),
                          make(tr("&HTML"), {}, {}, copyText(Text::Html))});
    m_save = make(tr("&Save"), u"save"_s, QKeySequence::Save, [this] { m_doers.saving.save(m_gifs); });
    m_saveAs = make(
        tr("Save &as…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { m_doers.saving.saveAs(m_gifs); });
    m_save->setObjectName("saveAction"_L1);
    m_saveAs->setObjectName("saveAsAction"_L1);
}

void GifActions::makeKeeping()
{
    m_favourite = make(tr("&Favourite"), u"heart"_s, QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        m_doers.keeping.toggleFavourites(m_gifs);
    });
    m_favourite->setObjectName("favouriteAction"_L1);
    m_favourite->setCheckable(true);
    m_poll = make(tr("S&tart a poll…"), u"poll"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
        emit pollWanted(m_gifs);
    });
    m_poll->setObjectName("pollAction"_L1);
    m_collections = new QMenu(tr("Add to c&ollection"), &m_window);
    m_collections->setIcon(themedIcon(u"collection"_s));
    m_remove = make(tr("&Remove from here"), {}, QKeySequence::Delete, [this] { removeFromHere(); });
    m_remove->setObjectName("removeAction"_L1);
}

QAction *
GifActions::make(const QString &text, const QString &icon, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty()) {
        action->setIcon(themedIcon(icon));
    }
    action->setShortcut(keys);
    // The window, so that the keys work from the search field too, where no text is selected that they would copy.
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, act] {
        if (!m_gifs.isEmpty()) {
            act();
        }
    });
    return action;
}

void GifActions::setGifs(const QList<Gif> &gifs)
{
    m_gifs = gifs;
    refresh();
}

void GifActions::setScope(const std::optional<LibraryScope> &scope)
{
    m_scope = scope;
    refresh();
}

void GifActions::refresh()
{
    const bool hasGifs = !m_gifs.isEmpty();
    for (QAction *action : {m_preview, m_copy, m_copyLink, m_save, m_saveAs, m_favourite, m_poll, m_page}) {
        action->setEnabled(hasGifs);
    }
    m_copyAs->setEnabled(hasGifs);
    m_collections->setEnabled(hasGifs);
    m_preview->setEnabled(m_gifs.size() == 1);
    m_page->setEnabled(m_gifs.size() == 1 && !m_gifs.constFirst().pageUrl.isEmpty());
    const bool areFavourites = m_doers.keeping.areFavourites(m_gifs);
    m_favourite->setChecked(areFavourites);
    m_favourite->setIcon(themedIcon(areFavourites ? u"heart-filled"_s : u"heart"_s));
    m_copy->setText(m_gifs.size() > 1 ? tr("&Copy %L1 GIFs").arg(m_gifs.size()) : tr("&Copy GIF"));
    const bool isPart =
        m_scope && (m_scope->kind == LibraryScope::Kind::Collection || m_scope->kind == LibraryScope::Kind::Recents);
    m_remove->setVisible(isPart);
    m_remove->setEnabled(isPart && hasGifs);
    m_remove->setText(isPart && m_scope->kind == LibraryScope::Kind::Recents ? tr("Fo&rget")
                                                                             : tr("&Remove from this collection"));
}

void GifActions::fillCollections()
{
    m_collections->clear();
    for (const Collection &collection : m_doers.library.collections()) {
        QString name = collection.name;
        QAction *action = m_collections->addAction(name.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, collection] {
            m_doers.keeping.addToCollection(collection, m_gifs);
        });
    }
    m_collections->addSeparator();
    QAction *fresh = m_collections->addAction(themedIcon(u"add"_s), tr("&New collection…"));
    connect(fresh, &QAction::triggered, this, [this] { m_doers.keeping.addToNewCollection(m_gifs); });
}

void GifActions::removeFromHere()
{
    if (!m_scope) {
        return;
    }
    if (m_scope->kind == LibraryScope::Kind::Recents) {
        m_doers.keeping.forgetRecent(m_gifs);
        return;
    }
    const QList<Collection> &all = m_doers.library.collections();
    const auto found = std::find_if(all.cbegin(), all.cend(), [this](const Collection &collection) {
        return collection.id == m_scope->collection;
    });
    if (found != all.cend()) {
        m_doers.keeping.removeFromCollection(*found, m_gifs);
    }
}

void GifActions::addTo(QMenu &menu)
{
    menu.addAction(m_preview);
    menu.addSeparator();
    menu.addActions({m_copy, m_copyLink});
    menu.addMenu(m_copyAs);
    menu.addSeparator();
    menu.addActions({m_save, m_saveAs});
    menu.addSeparator();
    menu.addAction(m_favourite);
    menu.addMenu(m_collections);
    menu.addAction(m_remove);
    menu.addSeparator();
    menu.addAction(m_poll);
    menu.addAction(m_page);
}

QList<QAction *> GifActions::mostUsed() const
{
    return {m_copy, m_copyLink, m_save, m_favourite};
}

void GifActions::perform(EnterAction action)
{
    switch (action) {
    case EnterAction::Copy:
        m_copy->trigger();
        break;
    case EnterAction::Preview:
        m_preview->trigger();
        break;
    case EnterAction::OpenPage:
        m_page->trigger();
        break;
    case EnterAction::CopyLink:
        m_copyLink->trigger();
        break;
    case EnterAction::Save:
        m_save->trigger();
        break;
    }
}

} // namespace gn
