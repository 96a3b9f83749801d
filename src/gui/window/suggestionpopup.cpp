// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/suggestionpopup.h"

#include "gui/window/icons.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 30;
constexpr int Padding = 5;

QString iconName(Suggestion::Origin origin)
{
    switch (origin) {
    case Suggestion::Origin::History:
        return u"history"_s;
    case Suggestion::Origin::Trending:
        return u"trending"_s;
    case Suggestion::Origin::Source:
        break;
    }
    return u"search"_s;
}

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName("suggestionPopup"_L1);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding, Padding, Padding);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &SuggestionPopup::emitClicked);
    hide();
}

void SuggestionPopup::setSuggestions(const QList<Suggestion> &suggestions)
{
    const QString chosen = current(); // the source's answer must not take away what the keys stand on
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item =
            new QStandardItem(themedIcon(iconName(suggestion.origin), QPalette::PlaceholderText), suggestion.text);
        item->setSizeHint(QSize(0, RowHeight));
        m_model->appendRow(item); // the model owns it
        if (suggestion.text == chosen) {
            m_list->setCurrentIndex(item->index());
        }
    }
    resize(width(), static_cast<int>(suggestions.size()) * RowHeight + 2 * (Padding + frameWidth()) + 2);
    if (suggestions.isEmpty()) {
        hide();
    }
}

void SuggestionPopup::openBelow(const QWidget &field)
{
    if (isEmpty()) {
        return;
    }
    resize(field.width(), height());
    QWidget::move(field.mapTo(parentWidget(), QPoint(0, field.height() + 4)));
    raise();
    show();
}

QString SuggestionPopup::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.data().toString() : QString();
}

void SuggestionPopup::moveCurrent(int steps)
{
    const int rows = m_model->rowCount();
    const QModelIndex now = m_list->currentIndex();
    // rows + 1 places in a ring: the suggestions and "none", which stands before the first
    const int place = now.isValid() ? now.row() + 1 : 0;
    const int next = (place + steps + rows + 1) % (rows + 1);
    m_list->setCurrentIndex(next == 0 ? QModelIndex() : m_model->index(next - 1, 0));
}

bool SuggestionPopup::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void SuggestionPopup::emitClicked(const QModelIndex &index)
{
    emit clicked(index.data().toString());
}

} // namespace gn
