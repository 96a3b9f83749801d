// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/gifkeeping.h"

#include "gui/window/errortexts.h"
#include "storage/library/library.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QList<GifKey> keysOf(const QList<Gif> &gifs)
{
    QList<GifKey> keys;
    for (const Gif &gif : gifs) {
        keys.append(keyOf(gif));
    }
    return keys;
}

} // namespace

GifKeeping::GifKeeping(Library &library, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_window(window)
{
}

bool GifKeeping::areFavourites(const QList<Gif> &gifs) const
{
    return !gifs.isEmpty() && std::all_of(gifs.cbegin(), gifs.cend(), [this](const Gif &gif) {
        return m_library.isFavourite(keyOf(gif));
    });
}

void GifKeeping::addFavourites(const QList<Gif> &gifs)
{
    if (!areFavourites(gifs)) {
        toggleFavourites(gifs);
    }
}

void GifKeeping::toggleFavourites(const QList<Gif> &gifs)
{
    if (gifs.isEmpty()) {
        return;
    }
    const bool toAdd = !areFavourites(gifs);
    QList<Gif> changed = gifs; // what was a favourite before is not the undo's to take away
    changed.removeIf([&](const Gif &gif) { return m_library.isFavourite(keyOf(gif)) == toAdd; });
    m_library.setFavourite(changed, toAdd);
    const int count = static_cast<int>(changed.size());
    emit said({.text = toAdd ? tr("%n added to the favourites", nullptr, count)
                             : tr("%n removed from the favourites", nullptr, count),
               .actionText = tr("Undo"),
               .action = [this, changed, toAdd] { m_library.setFavourite(changed, !toAdd); }});
}

// A handler that tells a failure and hands on a success, unless this is gone by then.
template <typename T>
std::function<void(const Result<T> &)> GifKeeping::orSay(const std::function<void(const T &)> &then)
{
    return [self = QPointer<GifKeeping>(this), then](const Result<T> &result) {
        if (self == nullptr) {
            return;
        }
        if (result.has_value()) {
            then(*result);
        } else {
            emit self->said(
                {.text = tr("Your library could not be changed: %1").arg(result.error().detail), .isError = true});
        }
    };
}

void GifKeeping::addToCollection(const Collection &collection, const QList<Gif> &gifs)
{
    if (gifs.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(gifs.size());
    m_library.addToCollection(collection.id, gifs, orSay<bool>([this, count, gifs, collection](const bool & /*done*/) {
                                  emit said({.text = tr("%n added to “%1”", nullptr, count).arg(collection.name),
                                             .actionText = tr("Undo"),
                                             .action = [this, gifs, collection] {
                                                 m_library.removeFromCollection(collection.id, keysOf(gifs));
                                             }});
                              }));
}

void GifKeeping::addToNewCollection(const QList<Gif> &gifs)
{
    askName(tr("New collection"), {}, [this, gifs](const QString &name) {
        m_library.addCollection(name, orSay<qint64>([this, gifs, name](const qint64 &id) {
                                    addToCollection({.id = id, .name = name}, gifs);
                                }));
    });
}

void GifKeeping::removeFromCollection(const Collection &collection, const QList<Gif> &gifs)
{
    const int count = static_cast<int>(gifs.size());
    m_library.removeFromCollection(
        collection.id, keysOf(gifs), orSay<bool>([this, count, gifs, collection](const bool & /*done*/) {
            emit removed(keysOf(gifs));
            emit said({.text = tr("%n removed from “%1”", nullptr, count).arg(collection.name),
                       .actionText = tr("Undo"),
                       .action = [this, gifs, collection] {
                           m_library.addToCollection(
                               collection.id, gifs, orSay<bool>([this](const bool & /*done*/) { emit restored(); }));
                       }});
        }));
}

void GifKeeping::forgetRecent(const QList<Gif> &gifs)
{
    const int count = static_cast<int>(gifs.size());
    m_library.forgetRecent(
        keysOf(gifs), orSay<bool>([this, count, gifs](const bool & /*done*/) {
            emit removed(keysOf(gifs));
            emit said({.text = tr("%n forgotten", nullptr, count), .actionText = tr("Undo"), .action = [this, gifs] {
                           for (const Gif &gif : gifs) {
                               m_library.noteUsed(gif);
                           }
                           emit restored();
                       }});
        }));
}

void GifKeeping::renameCollection(const Collection &collection)
{
    askName(tr("Rename the collection"), collection.name, [this, collection](const QString &name) {
        m_library.renameCollection(collection.id, name, orSay<bool>([](const bool & /*done*/) {}));
    });
}

void GifKeeping::removeCollection(const Collection &collection)
{
    m_library.removeCollection(collection.id, orSay<RemovedCollection>([this](const RemovedCollection &removed) {
                                   emit said({.text = tr("Collection “%1” deleted").arg(removed.collection.name),
                                              .actionText = tr("Undo"),
                                              .action = [this, removed] { m_library.restoreCollection(removed); }});
                               }));
}

void GifKeeping::mergeCollections(const Collection &from, const Collection &into)
{
    auto *question = new QMessageBox(QMessageBox::Question,
                                     tr("Merge collections"),
                                     tr("Move all of “%1” into “%2” and delete “%1”?").arg(from.name, into.name),
                                     QMessageBox::Ok | QMessageBox::Cancel,
                                     &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->button(QMessageBox::Ok)->setText(tr("Merge"));
    connect(question, &QMessageBox::accepted, this, [this, from, into] {
        m_library.mergeCollections(from.id, into.id, orSay<bool>([this, into](const bool & /*done*/) {
                                       emit said({.text = tr("Merged into “%1”").arg(into.name)});
                                   }));
    });
    question->open();
}

void GifKeeping::askName(const QString &title, const QString &name, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            then(text.trimmed());
        }
    });
    dialog->open();
}

} // namespace gn
