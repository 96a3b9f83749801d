// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/polllistmodel.h"

#include "gui/polls/polltexts.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

PollListModel::PollListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PollListModel::setPolls(const QList<Poll> &polls)
{
    const bool isSameList =
        std::ranges::equal(polls, m_polls, [](const Poll &a, const Poll &b) { return a.id == b.id; });
    if (isSameList) { // so that nothing loses its selection
        for (const Poll &poll : polls) {
            put(poll);
        }
        return;
    }
    beginResetModel();
    m_polls = polls;
    endResetModel();
}

void PollListModel::put(const Poll &poll)
{
    const int known = rowOf(poll.id);
    if (known >= 0) {
        if (m_polls.at(known) != poll) {
            m_polls[known] = poll;
            emit dataChanged(index(known), index(known));
        }
        return;
    }
    const auto place =
        std::ranges::find_if(m_polls, [&poll](const Poll &other) { return other.id < poll.id; }) - m_polls.begin();
    const int row = static_cast<int>(place);
    beginInsertRows({}, row, row);
    m_polls.insert(row, poll);
    endInsertRows();
}

void PollListModel::remove(qint64 id)
{
    const int row = rowOf(id);
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_polls.removeAt(row);
        endRemoveRows();
    }
}

int PollListModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_polls, id, &Poll::id);
    return found == m_polls.end() ? -1 : static_cast<int>(found - m_polls.begin());
}

std::optional<Poll> PollListModel::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_polls.at(row));
}

void PollListModel::refreshTexts()
{
    if (!m_polls.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int PollListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_polls.size());
}

QVariant PollListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Poll &poll = m_polls.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return poll.question;
    case Qt::AccessibleTextRole:
        return QString(poll.question + u", "_s + pollSummaryText(poll, QDateTime::currentDateTimeUtc()));
    case PollRole:
        return QVariant::fromValue(poll);
    default:
        return {};
    }
}

} // namespace gn
