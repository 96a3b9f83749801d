// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectoritems.h"

#include "core/filename.h"
#include "gui/collector/collectormodel.h"
#include "gui/library/gifkeeping.h"
#include "gui/preview/previewoverlay.h"
#include "gui/search/giflistmodel.h"
#include "gui/share/gifsharing.h"
#include "gui/wall/dragpicture.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/filesaving.h"
#include "gui/window/icons.h"
#include "storage/library/library.h"
#include "storage/settings.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace gn {

using namespace Qt::StringLiterals;

CollectorItems::CollectorItems(const CollectorServices &services,
                               CollectorModel &model,
                               GifGridView &wall,
                               QWidget &page)
    : QObject(&wall)
    , m_services(services)
    , m_model(model)
    , m_wall(wall)
    , m_page(page)
    , m_keeping(new GifKeeping(services.library, page))
    , m_files(new FileSaving(saveFileDialog(page), this))
{
    Library &library = services.library;
    model.setFavouriteLookup([&library](const GifKey &key) { return library.isFavourite(key); });
    connect(&library, &Library::favouritesChanged, &model, &CollectorModel::favouritesChanged);
    connect(m_keeping, &GifKeeping::said, this, &CollectorItems::said);
    connect(m_files, &FileSaving::ended, this, [this](const Result<QString> &path) {
        const QString text = path.has_value() ? tr("Saved “%1”").arg(QFileInfo(*path).fileName())
                                              : tr("The frame could not be saved: %1").arg(path.error().detail);
        emit said({.text = text, .isError = !path.has_value()});
    });
    makeActions(page);
    connectWall();
}

CollectorItems::~CollectorItems() = default;

void CollectorItems::makeActions(QWidget &page)
{
    m_previewAction = make(tr("&Preview"), u"eye"_s, {}, [this] { openPreview(); });
    m_copy =
        make(tr("&Copy GIF"), u"copy"_s, QKeySequence::Copy, [this] { m_services.sharing.copyFiles(chosenGifs()); });
    m_copyAddresses = make(
        tr("Copy &addresses"), u"link"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyAddresses(); });
    m_download = make(tr("&Download…"), u"download"_s, QKeySequence::Save, [this] { download(); });
    m_favourite = make(tr("&Favourite"), u"heart"_s, QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        m_keeping->toggleFavourites(chosenGifs());
    });
    m_open = make(tr("&Open in the browser"), u"open"_s, QKeySequence(Qt::CTRL | Qt::Key_O), [this] {
        if (m_wall.currentIndex().isValid()) {
            emit openWanted(m_model.pictureAt(m_wall.currentIndex().row()).url);
        }
    });
    page.addActions({m_copy, m_copyAddresses, m_download, m_favourite, m_open});
}

QAction *CollectorItems::make(const QString &text,
                              const QString &icon,
                              const QKeySequence &keys,
                              const std::function<void()> &act)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_model.rowCount() > 0) {
            act();
        }
    });
    return action;
}

void CollectorItems::connectWall()
{
    const auto tell = [this] {
        refresh();
        emit choiceChanged();
    };
    connect(m_wall.selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, tell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, tell);
    connect(&m_wall, &GifGridView::activated, this, &CollectorItems::activate);
    connect(&m_wall, &GifGridView::previewWanted, this, &CollectorItems::openPreview);
    connect(&m_wall, &GifGridView::heartClicked, this, [this](const QModelIndex &index) {
        m_keeping->toggleFavourites({index.data(GifListModel::GifRole).value<Gif>()});
    });
    connect(&m_wall, &GifGridView::dragBegun, this, &CollectorItems::beginDrag);
    m_wall.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_wall, &QWidget::customContextMenuRequested, this, &CollectorItems::showMenu);
    refresh();
}

void CollectorItems::refresh()
{
    const Choice now = choice();
    m_copy->setEnabled(now.playable > 0);
    m_favourite->setEnabled(now.playable > 0);
    m_download->setEnabled(now.files > 0);
    m_copyAddresses->setEnabled(m_model.rowCount() > 0);
}

QList<int> CollectorItems::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_wall.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

QList<Gif> CollectorItems::chosenGifs() const
{
    QList<Gif> gifs;
    const QList<int> rows = chosenRows();
    for (const int row : rows) {
        if (m_model.pictureAt(row).isPlayable()) {
            gifs.append(m_model.pictureAt(row).gif);
        }
    }
    return gifs;
}

CollectorItems::Choice CollectorItems::choice() const
{
    Choice choice{.selected = static_cast<int>(m_wall.selectionModel()->selectedIndexes().size())};
    const QList<int> rows = chosenRows();
    for (const int row : rows) {
        const CollectedPicture &picture = m_model.pictureAt(row);
        choice.files += picture.error ? 0 : 1;
        choice.playable += picture.isPlayable() ? 1 : 0;
        choice.bytes += picture.error ? 0 : std::max<qint64>(0, picture.bytes);
    }
    return choice;
}

void CollectorItems::keepSelection(const std::function<void()> &change)
{
    QSet<QUrl> selected;
    const QModelIndexList rows = m_wall.selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows) {
        selected.insert(m_model.pictureAt(row.row()).url);
    }
    change();
    QItemSelection selection;
    for (int row = 0; row < m_model.rowCount() && !selected.isEmpty(); ++row) {
        if (selected.contains(m_model.pictureAt(row).url)) {
            selection.select(m_model.index(row), m_model.index(row));
        }
    }
    m_wall.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CollectorItems::invertSelection()
{
    if (m_model.rowCount() > 0) {
        const QItemSelection all(m_model.index(0), m_model.index(m_model.rowCount() - 1));
        m_wall.selectionModel()->select(all, QItemSelectionModel::Toggle);
    }
}

void CollectorItems::copyAddresses()
{
    QStringList lines;
    const QList<int> rows = chosenRows();
    for (const int row : rows) {
        lines.append(m_model.pictureAt(row).url.toString(QUrl::FullyEncoded));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit said({.text = tr("Copied %n address(es)", nullptr, static_cast<int>(lines.size()))});
}

void CollectorItems::addFavourites()
{
    m_keeping->addFavourites(chosenGifs());
}

void CollectorItems::download()
{
    QList<TransferRequest> files;
    const QList<int> rows = chosenRows();
    for (const int row : rows) {
        const CollectedPicture &picture = m_model.pictureAt(row);
        if (!picture.error) {
            files.append({.url = picture.url, .folder = {}, .bytes = picture.bytes, .gif = picture.gif});
        }
    }
    if (!files.isEmpty()) {
        emit downloadWanted(files);
    }
}

void CollectorItems::showMenu(const QPoint &point)
{
    const QModelIndex index = m_wall.indexAt(point);
    if (!index.isValid()) {
        return;
    }
    m_previewAction->setEnabled(m_model.pictureAt(index.row()).isPlayable());
    auto *menu = new QMenu(&m_wall);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_previewAction, m_copy, m_copyAddresses, m_download, m_favourite, m_open});
    menu->popup(m_wall.viewport()->mapToGlobal(point));
}

void CollectorItems::makePreview()
{
    if (m_preview != nullptr) {
        return;
    }
    m_preview = new PreviewOverlay(m_services.media, m_services.pictures, &m_page);
    m_preview->setActions({m_copy, m_copyAddresses, m_download, m_favourite});
    applySettings();
    connect(m_preview, &PreviewOverlay::currentChanged, &m_wall, &GifGridView::setCurrentIndex);
    connect(m_preview, &PreviewOverlay::closed, this, [this](const QModelIndex &index) {
        m_wall.setPaused(false);
        if (index.isValid()) {
            m_wall.setCurrentIndex(index);
            m_wall.setFocus();
        }
    });
    connect(m_preview, &PreviewOverlay::linkOpened, this, &CollectorItems::openWanted);
    connect(m_preview, &PreviewOverlay::ownTagsEdited, this, [this](const Gif &gif, const QStringList &tags) {
        m_services.library.setOwnTags(gif, tags);
    });
    connect(m_preview, &PreviewOverlay::stillWanted, this, [this](const QImage &frame, const Gif &gif) {
        m_files->savePng({.title = tr("Save this frame"),
                          .fileName = fileNameFor(gif, MediaFormat::Png),
                          .suffix = u"png"_s,
                          .filter = tr("Pictures (*.png)")},
                         [frame] { return frame; });
    });
}

void CollectorItems::openPreview()
{
    const QModelIndex current = m_wall.currentIndex();
    if (!current.isValid() || !m_model.pictureAt(current.row()).isPlayable()) {
        return;
    }
    makePreview();
    if (!m_preview->isOpen()) {
        m_wall.setPaused(true); // it lies in the dark
        m_preview->open(m_model, current);
    }
}

void CollectorItems::activate(const QModelIndex &index)
{
    const CollectedPicture &picture = m_model.pictureAt(index.row());
    if (picture.isPlayable()) {
        openPreview();
    } else if (!picture.error) {
        emit openWanted(picture.url); // a video, which the browser plays
    }
}

void CollectorItems::applySettings()
{
    if (m_preview != nullptr) {
        const Settings &settings = m_services.settings;
        m_preview->setAutoPlay(settings.value(settings::Motion) == static_cast<int>(Motion::Always));
        m_preview->setNeedsActive(!settings.value(settings::PlaysInBackground));
    }
}

void CollectorItems::beginDrag()
{
    const QList<Gif> gifs = chosenGifs();
    if (!gifs.isEmpty()) {
        m_services.sharing.drag(gifs, *m_wall.viewport(), dragPicture(m_wall));
    }
}

} // namespace gn
