// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/search/suggestionsource.h"

#include <QFrame>

class QListView;
class QModelIndex;
class QStandardItemModel;

namespace gn {

// The list under the search field. It never takes the focus; the field's keys move in it.
class SuggestionPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionPopup)

public:
    explicit SuggestionPopup(QWidget *parent);

    void setSuggestions(const QList<Suggestion> &suggestions);
    void openBelow(const QWidget &field); // does nothing without suggestions

    QString current() const;     // empty: none is chosen
    void moveCurrent(int steps); // past either end: none is chosen
    bool isEmpty() const;

signals:
    void clicked(const QString &text);

private:
    void emitClicked(const QModelIndex &index);

    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace gn
