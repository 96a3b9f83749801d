// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/naivewall.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace gn::probe {

namespace {

// A child of the label, playing its own bytes. The first frame is not counted, as our engine doesn't either.
QMovie *startMovie(QLabel &label, const QByteArray &bytes, quint64 &framesShown)
{
    auto *movie = new QMovie(&label);
    auto *buffer = new QBuffer(movie);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    movie->setDevice(buffer);
    label.setMovie(movie);
    movie->start(); // decodes the first frame at once
    QObject::connect(movie, &QMovie::frameChanged, &label, [&framesShown] { ++framesShown; });
    return movie;
}

bool isBlank(const QMovie *movie)
{
    return movie == nullptr || movie->currentFrameNumber() < 0;
}

} // namespace

NaiveWall::NaiveWall(const QList<TileContent> &tiles, const MasonryLayout &layout, QSize size)
{
    for (int i = 0; i < tiles.size(); ++i) {
        auto *label = new QLabel(&m_window);
        label->setGeometry(layout.rect(i));
        m_movies.append(startMovie(*label, tiles[i].bytes, m_framesShown));
    }
    m_window.resize(size);
}

QList<int> NaiveWall::blankTiles() const
{
    QList<int> blank;
    for (int i = 0; i < m_movies.size(); ++i) {
        if (isBlank(m_movies[i])) {
            blank.append(i);
        }
    }
    return blank;
}

NaiveScroller::NaiveScroller(QList<TileContent> tiles, MasonryLayout layout, QSize size)
    : m_tiles(std::move(tiles))
    , m_layout(std::move(layout))
{
    auto *content = new QWidget;
    content->resize(size.width(), m_layout.height());
    m_labels.reserve(m_tiles.size());
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_labels.append(new QLabel(content));
        m_labels.last()->setGeometry(m_layout.rect(i));
    }
    m_area.setWidget(content);
    m_area.setFrameShape(QFrame::NoFrame);
    m_area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area.resize(size);
    QObject::connect(bar(), &QScrollBar::valueChanged, &m_area, [this] { playWhatIsInSight(); });
    playWhatIsInSight();
}

void NaiveScroller::playWhatIsInSight()
{
    const QList<int> tiles = m_layout.itemsIn(QRect(QPoint(0, bar()->value()), m_area.size()));
    const QSet<int> now(tiles.cbegin(), tiles.cend());
    for (const int tile : std::as_const(m_inSight)) {
        if (!now.contains(tile)) {
            m_labels[tile]->movie()->setPaused(true);
        }
    }
    for (const int tile : tiles) {
        if (!m_inSight.contains(tile)) {
            play(tile);
        }
    }
    m_inSight = now;
}

void NaiveScroller::play(int tile)
{
    QLabel &label = *m_labels[tile];
    if (label.movie() != nullptr) {
        label.movie()->setPaused(false);
    } else {
        startMovie(label, m_tiles[tile].bytes, m_framesShown);
    }
}

QList<int> NaiveScroller::blankTiles() const
{
    QList<int> blank;
    std::copy_if(m_inSight.cbegin(), m_inSight.cend(), std::back_inserter(blank), [this](int tile) {
        return isBlank(m_labels[tile]->movie());
    });
    return blank;
}

} // namespace gn::probe
