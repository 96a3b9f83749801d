// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/tilestage.h"

#include "gui/search/giflistmodel.h"
#include "gui/wall/tilewidget.h"
#include "media/gifopening.h"
#include "media/renditionchoice.h"

#include <QWidget>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// While the wall flies past, rows that nobody could look at cost no request.
constexpr auto WishInterval = 30ms;
constexpr qsizetype FewestSpares = 16;

QSize devicePixels(QSize logical, double ratio)
{
    return {static_cast<int>(std::ceil(logical.width() * ratio)),
            static_cast<int>(std::ceil(logical.height() * ratio))};
}

} // namespace

TileStage::TileStage(FetchQueue &queue, ByteCache &cache, QWidget &viewport, QObject *parent)
    : QObject(parent)
    , m_viewport(viewport)
    , m_loader(queue, cache)
{
    m_wishTimer.setSingleShot(true);
    m_settledTimer.setSingleShot(true);
    m_settledTimer.setInterval(0);
    m_engine.setRunning(false);
    connect(&m_wishTimer, &QTimer::timeout, this, &TileStage::sendWishes);
    connect(&m_settledTimer, &QTimer::timeout, this, &TileStage::checkSettled);
    connect(&m_loader, &ThumbnailLoader::loaded, this, [this](int row, const QByteArray &bytes) {
        const auto found = m_tiles.find(row);
        if (found != m_tiles.end() && !found->hasBytes) {
            play(row, *found, bytes);
        }
    });
    connect(&m_loader, &ThumbnailLoader::opened, this, [this](int row, const QByteArray &opening) {
        const auto found = m_tiles.find(row);
        if (found != m_tiles.end() && !found->hasBytes) {
            showOpening(*found, opening);
        }
    });
    connect(&m_loader, &ThumbnailLoader::failed, this, [this](int row, const Error &error) {
        const auto found = m_tiles.find(row);
        if (found != m_tiles.end()) {
            breakTile(row, *found, error);
        }
    });
    connect(&m_engine, &AnimationEngine::firstFrame, this, [this](TileId id) {
        if (TileWidget *widget = widgetFor(id)) {
            widget->update();
        }
    });
    connect(&m_engine, &AnimationEngine::frameChanged, this, [this](TileId id, const QRect &changed) {
        if (TileWidget *widget = widgetFor(id)) {
            widget->pictureChanged(changed);
        }
    });
    connect(&m_engine, &AnimationEngine::failed, this, &TileStage::onFailed);
}

TileStage::~TileStage()
{
    leaveAll();
    qDeleteAll(m_spare);
}

void TileStage::setModel(QAbstractItemModel *model)
{
    clear();
    m_model = model;
}

void TileStage::clear()
{
    leaveAll();
    trimSpares();
    m_nearly.clear();
    m_loader.clear();
    m_wishTimer.stop();
}

void TileStage::leaveAll()
{
    for (const Tile &tile : std::as_const(m_tiles)) {
        leave(tile);
    }
    m_tiles.clear();
    m_rows.clear();
    m_engine.hideAll();
}

void TileStage::leave(const Tile &tile)
{
    m_engine.hide(tile.id);
    m_spare.append(tile.widget);
}

void TileStage::setPlaces(const QList<TilePlace> &inSight, const QList<TilePlace> &nearly)
{
    QHash<int, QRect> wanted;
    wanted.reserve(inSight.size());
    for (const TilePlace &place : inSight) {
        wanted.insert(place.row, place.rect);
    }
    m_tiles.removeIf([&](QHash<int, Tile>::iterator it) {
        const auto found = wanted.constFind(it.key());
        if (found != wanted.cend() && found->size() == it->widget->size()) {
            return false;
        }
        m_rows.remove(it->id);
        leave(*it);
        return true;
    });
    bool hasNew = false;
    for (const TilePlace &place : inSight) {
        const auto known = m_tiles.find(place.row);
        if (known != m_tiles.end()) {
            known->widget->move(place.rect.topLeft());
        } else {
            begin(place.row, enter(place));
            hasNew = true;
        }
    }
    trimSpares();
    QHash<int, QUrl> ahead;
    for (const TilePlace &place : nearly) {
        const auto known = m_nearly.constFind(place.row);
        if (known != m_nearly.cend()) {
            ahead.insert(place.row, *known);
        } else if (const auto rendition = renditionFor(place.row, place.rect.size())) {
            ahead.insert(place.row, rendition->url);
        }
    }
    const bool isNewAhead = ahead.keys() != m_nearly.keys();
    m_nearly = std::move(ahead);
    if (hasNew || isNewAhead) {
        wishSoon();
    }
    m_settledTimer.start();
}

TileStage::Tile &TileStage::enter(const TilePlace &place)
{
    Tile &tile = m_tiles[place.row];
    tile.widget = freshWidget();
    tile.widget->setGeometry(place.rect);
    tile.ground = m_style.placeholder(m_model->index(place.row, 0).data(GifListModel::GifRole).value<Gif>().id);
    return tile;
}

TileWidget *TileStage::freshWidget()
{
    if (!m_spare.isEmpty()) {
        return m_spare.takeLast();
    }
    auto *widget = new TileWidget(m_engine, m_style, &m_viewport);
    connect(widget, &TileWidget::pictureShown, &m_settledTimer, qOverload<>(&QTimer::start));
    return widget;
}

void TileStage::trimSpares()
{
    const qsizetype most = std::max<qsizetype>(FewestSpares, m_tiles.size());
    while (m_spare.size() > most) {
        delete m_spare.takeLast();
    }
    for (TileWidget *widget : std::as_const(m_spare)) {
        widget->hide();
    }
}

std::optional<Rendition> TileStage::renditionFor(int row, QSize tileSize) const
{
    const auto gif = m_model->index(row, 0).data(GifListModel::GifRole).value<Gif>();
    return chooseRendition(gif, {.tile = devicePixels(tileSize, m_style.pixelRatio), .savesData = m_savesData});
}

void TileStage::begin(int row, Tile &tile)
{
    m_wasSettled = false;
    m_rows.remove(tile.id);
    m_engine.hide(tile.id);
    tile.id = ++m_lastId;
    tile.hasBytes = false;
    tile.url.clear();
    tile.failure.reset();
    m_rows.insert(tile.id, row);
    tile.widget->present(tile.id, tile.ground);
    tile.widget->setHeart(heartFor(row));
    tile.widget->show();
    const auto rendition = renditionFor(row, tile.widget->size());
    if (!rendition) {
        breakTile(row, tile, Error{.kind = Error::Kind::InvalidData, .detail = u"no rendition that can be painted"_s});
        return;
    }
    tile.url = rendition->url;
    if (const QByteArray *bytes = m_loader.cached(tile.url)) {
        play(row, tile, *bytes);
    } else if (const QByteArray *opening = m_loader.opening(tile.url)) {
        showOpening(tile, *opening);
    }
}

FrameOptions TileStage::optionsFor(const Tile &tile) const
{
    return {.size = tile.widget->devicePixels(),
            .background = tile.ground,
            .cornerRadius = TileStyle::CornerRadius * m_style.pixelRatio,
            .outside = m_style.page};
}

// The first frame, while the rest is on its way.
void TileStage::showOpening(Tile &tile, const QByteArray &opening)
{
    if (const auto end = gifFirstFrameEnd(opening)) {
        m_engine.show(tile.id, opening.first(*end), optionsFor(tile));
    }
}

void TileStage::play(int row, Tile &tile, const QByteArray &bytes)
{
    tile.hasBytes = true;
    m_engine.show(tile.id, bytes, optionsFor(tile));
    tile.isToPlay = m_motion == Motion::Always; // as the engine starts it
    direct(row, tile);
}

void TileStage::breakTile(int row, Tile &tile, const Error &error)
{
    tile.failure = error;
    tile.widget->setBroken();
    m_settledTimer.start();
    emit failureChanged(row);
}

void TileStage::onFailed(TileId id, const Error &error)
{
    const auto row = m_rows.constFind(id);
    // What fails in the middle keeps the last frame that was good; of an opening the whole is still to come.
    if (row != m_rows.cend() && m_engine.canvas(id) == nullptr && m_tiles[*row].hasBytes) {
        breakTile(*row, m_tiles[*row], error);
    }
}

TileWidget *TileStage::widgetFor(TileId id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : m_tiles.constFind(*row)->widget;
}

void TileStage::wishSoon()
{
    if (!m_wishTimer.isActive()) {
        const auto since = m_sinceWishes.isValid() ? std::chrono::milliseconds(m_sinceWishes.elapsed()) : WishInterval;
        m_wishTimer.start(std::max(0ms, WishInterval - since));
    }
}

void TileStage::sendWishes()
{
    m_sinceWishes.start();
    QList<ThumbnailWish> wishes;
    wishes.reserve(m_tiles.size() + m_nearly.size());
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
        if (it->hasBytes || it->url.isEmpty()) {
            continue;
        }
        if (const QByteArray *bytes = m_loader.cached(it->url)) { // it came as a nearly visible one
            play(it.key(), *it, *bytes);
        } else {
            wishes.append({.row = it.key(), .url = it->url, .isVisible = true});
        }
    }
    for (auto it = m_nearly.cbegin(); it != m_nearly.cend(); ++it) {
        wishes.append({.row = it.key(), .url = *it, .isVisible = false});
    }
    std::sort(wishes.begin(), wishes.end(), [](const ThumbnailWish &a, const ThumbnailWish &b) {
        return a.isVisible != b.isVisible ? a.isVisible : a.row < b.row;
    });
    m_loader.setWishes(wishes);
}

void TileStage::setSavesData(bool savesData)
{
    if (std::exchange(m_savesData, savesData) != savesData) {
        m_nearly.clear(); // pictures in sight stay: fetching them again would save nothing
    }
}

void TileStage::refreshStyle()
{
    const QColor page = m_viewport.palette().color(m_viewport.backgroundRole());
    TileStyle style(m_viewport.palette(), page, m_viewport.devicePixelRatioF());
    const bool isOther = style.page != m_style.page || !qFuzzyCompare(style.pixelRatio, m_style.pixelRatio);
    m_style = std::move(style);
    if (isOther) {
        leaveAll();
        m_nearly.clear();
    }
}

bool TileStage::isSettled() const
{
    return !m_tiles.isEmpty() && std::all_of(m_tiles.cbegin(), m_tiles.cend(), [](const Tile &tile) {
        return tile.failure.has_value() || tile.widget->hasShownPicture();
    });
}

void TileStage::checkSettled()
{
    const bool isNow = isSettled();
    if (std::exchange(m_wasSettled, isNow) != isNow && isNow) {
        emit settled();
    }
}

std::optional<Error> TileStage::failure(int row) const
{
    const auto tile = m_tiles.constFind(row);
    return tile == m_tiles.cend() ? std::nullopt : tile->failure;
}

void TileStage::retryFailed()
{
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
        if (it->failure) {
            m_loader.retry(it.key());
            begin(it.key(), *it);
            emit failureChanged(it.key());
        }
    }
    wishSoon();
}

} // namespace gn
