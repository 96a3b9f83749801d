// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowitems.h"

#include "gui/actions/gifactions.h"
#include "gui/library/gifkeeping.h"
#include "gui/preview/previewoverlay.h"
#include "gui/search/giflistmodel.h"
#include "gui/share/gifsharing.h"
#include "gui/transfers/gifsaving.h"
#include "gui/transfers/transferpanel.h"
#include "gui/wall/dragpicture.h"
#include "gui/wall/gifgridview.h"
#include "gui/wall/motion.h"
#include "gui/window/toast.h"
#include "storage/library/library.h"
#include "storage/settings.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QItemSelectionModel>
#include <QMenu>

namespace gn {

WindowItems::WindowItems(
    const WindowServices &services, GifGridView &wall, GifListModel &model, QWidget &over, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_wall(wall)
    , m_model(model)
    , m_over(over)
    , m_saving(new GifSaving(services.transfers, services.library, services.settings, services.config, window))
    , m_keeping(new GifKeeping(services.library, window))
    , m_actions(new GifActions({services.sharing, *m_saving, *m_keeping, services.library}, window))
    , m_dropped(services.media)
    , m_opened(services.media)
    , m_toast(new Toast(over))
    , m_transferPanel(new TransferPanel(services.transfers, &window))
{
    m_transferPanel->hide();
    m_toast->keepAbove(*m_transferPanel); // which the window puts into over
    Library &library = services.library;
    model.setFavouriteLookup([&library](const GifKey &key) { return library.isFavourite(key); });
    connect(&library, &Library::favouritesChanged, &model, &GifListModel::favouritesChanged);
    connectWall();
    connectMessages();
    takeSelection();
}

WindowItems::~WindowItems() = default;

void WindowItems::connectWall()
{
    const auto take = [this] { takeSelection(); };
    connect(m_wall.selectionModel(), &QItemSelectionModel::selectionChanged, this, take);
    connect(m_wall.selectionModel(), &QItemSelectionModel::currentChanged, this, take);
    connect(&m_model, &QAbstractItemModel::modelReset, this, take);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, take);
    connect(&m_wall, &GifGridView::activated, this, [this] {
        m_actions->perform(static_cast<EnterAction>(m_services.settings.value(settings::EnterDoes)));
    });
    connect(&m_wall, &GifGridView::previewWanted, this, &WindowItems::openPreview);
    connect(m_actions, &GifActions::previewWanted, this, &WindowItems::openPreview);
    connect(m_actions, &GifActions::pageWanted, this, [this](const Gif &gif) {
        emit used();
        emit pageWanted(gif.pageUrl);
    });
    connect(m_actions, &GifActions::pollWanted, this, &WindowItems::pollWanted);
    connect(&m_wall, &GifGridView::heartClicked, this, [this](const QModelIndex &index) {
        m_keeping->toggleFavourites({index.data(GifListModel::GifRole).value<Gif>()});
    });
    connect(&m_wall, &GifGridView::dragBegun, this, &WindowItems::beginDrag);
    m_wall.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_wall, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex index = m_wall.indexAt(point);
        if (!m_actions->gifs().isEmpty() && index.isValid()) {
            auto *menu = new QMenu(&m_wall);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            m_actions->addTo(*menu);
            menu->popup(m_wall.viewport()->mapToGlobal(point));
        }
    });
    connect(&m_dropped, &HandedGifs::taken, this, [this](const QList<Gif> &gifs, const QList<RefusedPicture> &refused) {
        for (const Gif &gif : gifs) {
            const QUrl url = gif.renditions.constFirst().url;
            if (url.isLocalFile()) {
                m_services.library.noteSaved(gif, url.toLocalFile());
            }
        }
        m_keeping->addFavourites(gifs);
        if (!refused.isEmpty()) {
            const int count = static_cast<int>(refused.size());
            m_toast->showMessage(
                {.text = tr("%n of them could not be read as a picture", nullptr, count), .isError = true});
        }
    });
    connect(
        &m_opened, &OpenedGifs::opened, this, [this] { showInPreview(m_opened.model(), m_opened.model().index(0)); });
    connect(&m_opened, &OpenedGifs::settled, this, &WindowItems::settled);
}

void WindowItems::makePreview()
{
    if (m_preview != nullptr) {
        return;
    }
    m_preview = new PreviewOverlay(m_services.media, m_services.pictures, &m_over);
    m_preview->setActions(m_actions->mostUsed());
    m_preview->setOffersMoreLikeThis(true);
    applySettings();
    connect(m_preview, &PreviewOverlay::currentChanged, this, [this](const QModelIndex &index) {
        if (index.model() == &m_model) { // else it is one of those that were opened
            m_wall.setCurrentIndex(index);
        }
        takeSelection();
        askOwnTags();
    });
    connect(m_preview, &PreviewOverlay::closed, this, [this](const QModelIndex &index) {
        m_wall.setPaused(false);
        if (index.isValid() && index.model() == &m_model) {
            m_wall.setCurrentIndex(index);
            m_wall.setFocus();
        }
        takeSelection();
    });
    connect(m_preview, &PreviewOverlay::nearEnd, this, [this] {
        if (m_preview->currentIndex().model() == &m_model) {
            emit morePagesWanted();
        }
    });
    connect(m_preview, &PreviewOverlay::settled, this, &WindowItems::settled);
    connect(m_preview, &PreviewOverlay::tagChosen, this, [this](const QString &tag) {
        m_preview->dismiss();
        emit tagChosen(tag);
    });
    connect(m_preview, &PreviewOverlay::moreLikeThisWanted, this, [this](const Gif &gif) {
        m_preview->dismiss();
        emit moreLikeThisWanted(gif);
    });
    connect(m_preview, &PreviewOverlay::stillWanted, m_saving, &GifSaving::saveStill);
    connect(m_preview, &PreviewOverlay::linkOpened, this, &WindowItems::pageWanted);
    connect(m_preview, &PreviewOverlay::ownTagsEdited, this, [this](const Gif &gif, const QStringList &tags) {
        m_services.library.setOwnTags(gif, tags);
    });
}

void WindowItems::connectMessages()
{
    const auto say = [this](const ToastMessage &message) { m_toast->showMessage(message); };
    GifSharing &sharing = m_services.sharing;
    connect(&sharing, &GifSharing::said, m_toast, say);
    connect(&sharing, &GifSharing::said, this, &WindowItems::used);
    connect(&sharing, &GifSharing::progressed, m_toast, [this, &sharing](const QString &text, qint64 done, qint64 all) {
        m_toast->showProgress(text, done, all, [&sharing] { sharing.cancel(); });
    });
    connect(&sharing, &GifSharing::progressEnded, m_toast, &Toast::endProgress);
    connect(&m_opened, &OpenedGifs::said, m_toast, say);
    connect(m_saving, &GifSaving::said, m_toast, say);
    connect(m_saving, &GifSaving::said, this, &WindowItems::used);
    connect(m_keeping, &GifKeeping::said, m_toast, say);
    connect(m_keeping, &GifKeeping::removed, &m_model, &GifListModel::remove);
    connect(m_keeping, &GifKeeping::restored, this, &WindowItems::shownAgain);
    connect(m_transferPanel, &TransferPanel::openWanted, m_saving, &GifSaving::openFile);
    connect(m_transferPanel, &TransferPanel::folderWanted, m_saving, &GifSaving::openFolderOf);
    connect(&m_services.library, &Library::failed, m_toast, [this](const Error &error) {
        m_toast->showMessage({.text = tr("Your library can't be used: %1").arg(error.detail), .isError = true});
    });
    connect(&m_services.library, &Library::notice, m_toast, [this](const LibraryNotice &notice) {
        const bool isNewer = notice.kind == LibraryNotice::Kind::NewerSchema;
        m_toast->showMessage(
            {.text = isNewer ? tr("Your library was written by a newer version of this program and is left as it is.")
                             : tr("Your library was damaged. It was put aside as %1, and a new one was begun.")
                                   .arg(notice.file),
             .isError = true});
    });
}

void WindowItems::takeSelection()
{
    QModelIndexList rows = m_wall.selectionModel()->selectedIndexes();
    if (!m_isWallShown) {
        rows.clear();
    } else if (isPreviewOpen()) {
        rows = {m_preview->currentIndex()};
    } else if (rows.isEmpty() && m_wall.currentIndex().isValid()) {
        rows = {m_wall.currentIndex()};
    }
    std::sort(rows.begin(), rows.end());
    QList<Gif> gifs;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (row.isValid()) {
            gifs.append(row.data(GifListModel::GifRole).value<Gif>());
        }
    }
    m_actions->setGifs(gifs);
}

void WindowItems::openPreview()
{
    const QModelIndex current = m_wall.currentIndex();
    if (current.isValid() && !isPreviewOpen()) {
        emit used();
        showInPreview(m_model, current);
    }
}

void WindowItems::showInPreview(GifListModel &model, const QModelIndex &index)
{
    makePreview();
    m_wall.setPaused(true); // it lies in the dark
    m_preview->open(model, index);
    m_toast->raise(); // it may still say what was refused of what is opened now
    askOwnTags();
}

bool WindowItems::isPreviewOpen() const
{
    return m_preview != nullptr && m_preview->isOpen();
}

void WindowItems::askOwnTags()
{
    m_preview->setOwnTags({});
    m_ownTags = m_services.library.entry(keyOf(m_preview->currentGif()), [this](const Result<LibraryEntry> &entry) {
        if (entry.has_value() && keyOf(entry->gif) == keyOf(m_preview->currentGif())) {
            m_preview->setOwnTags(entry->ownTags);
        }
    });
}

void WindowItems::beginDrag()
{
    m_services.sharing.drag(m_actions->gifs(), *m_wall.viewport(), dragPicture(m_wall));
}

void WindowItems::applySettings()
{
    if (m_preview == nullptr) {
        return;
    }
    const Settings &settings = m_services.settings;
    m_preview->setAutoPlay(settings.value(settings::Motion) == static_cast<int>(Motion::Always));
    m_preview->setNeedsActive(!settings.value(settings::PlaysInBackground));
}

void WindowItems::setWallShown(bool isShown)
{
    m_isWallShown = isShown;
    takeSelection();
}

bool WindowItems::mayDrop(const QDropEvent &event)
{
    return event.source() == nullptr && HandedGifs::mayTake(*event.mimeData());
}

void WindowItems::drop(const QDropEvent &event)
{
    m_dropped.take(*event.mimeData());
}

void WindowItems::open(const QList<QUrl> &urls)
{
    m_opened.open(urls);
}

void WindowItems::open(const QList<Gif> &gifs)
{
    m_opened.show(gifs);
}

void WindowItems::closePreview()
{
    if (isPreviewOpen()) {
        m_preview->dismiss();
    }
}

bool WindowItems::isSettled() const
{
    return !m_opened.isLoading() && (!isPreviewOpen() || m_preview->isSettled());
}

} // namespace gn
