// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewcursor.h"

#include "gui/search/giflistmodel.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace gn {

namespace {

constexpr int NearTheEnd = 6; // rows

} // namespace

PreviewCursor::PreviewCursor(QObject *parent)
    : QObject(parent)
{
}

bool PreviewCursor::start(QAbstractItemModel &model, const QModelIndex &index)
{
    stop();
    if (!index.isValid() || index.model() != &model) {
        return false;
    }
    m_model = &model;
    m_index = index;
    m_row = index.row();
    m_gif = gifAt(m_row);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PreviewCursor::follow);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &PreviewCursor::follow);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &PreviewCursor::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PreviewCursor::onRowsRemoved);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PreviewCursor::onReset);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PreviewCursor::onDataChanged);
    connect(m_model, &QObject::destroyed, this, &PreviewCursor::lose);
    if (count() - m_row <= NearTheEnd) {
        emit nearEnd();
    }
    return true;
}

void PreviewCursor::stop()
{
    if (m_model != nullptr) {
        m_model->disconnect(this);
    }
    m_model.clear();
    m_index = QPersistentModelIndex();
    m_row = -1;
    m_gif = {};
}

int PreviewCursor::count() const
{
    return m_model == nullptr ? 0 : m_model->rowCount();
}

bool PreviewCursor::canStep(int rows) const
{
    const int row = m_row + rows;
    return m_index.isValid() && row >= 0 && row < count();
}

void PreviewCursor::step(int rows)
{
    if (canStep(rows)) {
        goTo(m_row + rows);
    }
}

void PreviewCursor::goTo(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const Gif gif = gifAt(row);
    const bool isOther = !m_index.isValid() || row != m_row || gif != m_gif;
    m_index = m_model->index(row, 0);
    m_row = row;
    m_gif = gif;
    if (!isOther) {
        return;
    }
    const bool isNearEnd = count() - row <= NearTheEnd;
    const QPointer<PreviewCursor> guard(this);
    emit moved();
    if (!guard.isNull() && isNearEnd && m_index.isValid()) {
        emit nearEnd();
    }
}

Gif PreviewCursor::gifAt(int row) const
{
    return m_model->index(row, 0).data(GifListModel::GifRole).value<Gif>();
}

void PreviewCursor::follow()
{
    m_row = m_index.isValid() ? m_index.row() : m_row;
    emit neighboursChanged();
}

// What came after the removed item takes its place, else what was before it.
void PreviewCursor::onRowsRemoved(const QModelIndex & /*parent*/, int first)
{
    if (m_index.isValid()) {
        follow();
    } else if (count() == 0) {
        lose();
    } else {
        goTo(std::min(first, count() - 1));
    }
}

// The same item may have come back.
void PreviewCursor::onReset()
{
    const GifKey key = keyOf(m_gif);
    for (int row = 0; row < count(); ++row) {
        if (keyOf(gifAt(row)) == key) {
            m_index = m_model->index(row, 0);
            follow();
            return;
        }
    }
    lose();
}

void PreviewCursor::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    if (!m_index.isValid() || m_row < first.row() || m_row > last.row()) {
        return;
    }
    const Gif before = m_gif;
    m_gif = gifAt(m_row);
    if (keyOf(before) != keyOf(m_gif)) {
        emit moved();
    } else if (before != m_gif) {
        emit refreshed();
    }
}

void PreviewCursor::lose()
{
    stop();
    emit lost();
}

} // namespace gn
