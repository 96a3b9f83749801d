// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/polls/polltypes.h"

#include <QAbstractListModel>

namespace gn {

// The polls, the newest first.
class PollListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollListModel)

public:
    enum Role { PollRole = Qt::UserRole + 1 };

    explicit PollListModel(QObject *parent = nullptr);

    void setPolls(const QList<Poll> &polls); // the newest first
    void put(const Poll &poll);              // a new one, or one that changed
    void remove(qint64 id);

    const QList<Poll> &polls() const { return m_polls; }

    int rowOf(qint64 id) const; // -1: not there
    std::optional<Poll> find(qint64 id) const;

    // Time has passed: what is said of the polls may be another.
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Poll> m_polls;
};

} // namespace gn
