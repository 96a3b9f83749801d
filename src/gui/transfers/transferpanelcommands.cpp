// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the rows that are selected in a TransferPanel.

#include "gui/transfers/transferlist.h"
#include "gui/transfers/transferpanel.h"
#include "gui/window/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

QModelIndexList TransferPanel::selectedRows() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.isEmpty() && m_list->currentIndex().isValid()) {
        rows = {m_list->currentIndex()};
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool TransferPanel::mayDoWithAny(TransferCommand command, const QModelIndexList &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(), [command](const QModelIndex &row) { return mayDo(command, row); });
}

void TransferPanel::perform(TransferCommand command)
{
    perform(command, selectedRows());
}

void TransferPanel::perform(TransferCommand command, const QModelIndexList &rows)
{
    if (!mayDoWithAny(command, rows)) {
        return;
    }
    if (command == TransferCommand::CopyAddress) {
        copyAddresses(rows);
        return;
    }
    const bool isBlockAtEdge =
        (command == TransferCommand::MoveUp && rows.constFirst().row() == 0)
        || (command == TransferCommand::MoveDown && rows.constLast().row() + 1 == m_transfers.rowCount());
    if (isBlockAtEdge) {
        return; // or its rows would overtake each other
    }
    QList<QPersistentModelIndex> kept(rows.cbegin(), rows.cend());
    if (command == TransferCommand::MoveDown) {
        std::reverse(kept.begin(), kept.end());
    }
    for (const QPersistentModelIndex &row : std::as_const(kept)) {
        if (mayDo(command, row)) {
            performOn(command, row);
        }
        if (command == TransferCommand::Open || command == TransferCommand::ShowInFolder) {
            return; // not a window each
        }
    }
    m_list->scrollTo(m_list->currentIndex());
}

void TransferPanel::performOn(TransferCommand command, const QModelIndex &index)
{
    const int row = index.row();
    switch (command) {
    case TransferCommand::Open:
        emit openWanted(index.data(TransferList::PathRole).toString());
        break;
    case TransferCommand::ShowInFolder:
        emit folderWanted(index.data(TransferList::PathRole).toString());
        break;
    case TransferCommand::Pause:
        m_transfers.pause(row);
        break;
    case TransferCommand::Resume:
        m_transfers.resume(row);
        break;
    case TransferCommand::Retry:
        m_transfers.retry(row);
        break;
    case TransferCommand::MoveUp:
        m_transfers.moveRow({}, row, {}, row - 1);
        break;
    case TransferCommand::MoveDown:
        m_transfers.moveRow({}, row, {}, row + 2);
        break;
    case TransferCommand::Cancel:
        m_transfers.cancel(row);
        break;
    case TransferCommand::Remove:
        m_transfers.remove(row);
        break;
    case TransferCommand::CopyAddress:
        copyAddresses({index});
        break;
    }
}

void TransferPanel::copyAddresses(const QModelIndexList &rows)
{
    QStringList addresses;
    for (const QModelIndex &row : rows) {
        if (mayDo(TransferCommand::CopyAddress, row)) {
            addresses.append(row.data(TransferList::UrlRole).toUrl().toString(QUrl::FullyEncoded));
        }
    }
    QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void TransferPanel::showMenu(const QPoint &point)
{
    const QModelIndexList rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TransferCommand command : AllTransferCommands) {
        QAction *entry = menu->addAction(themedIcon(commandIcon(command)), commandText(command));
        entry->setText(commandText(command) + u'\t' + commandKeys(command)); // the list takes the keys, not the menu
        entry->setEnabled(mayDoWithAny(command, rows));
        connect(entry, &QAction::triggered, this, [this, command] { perform(command); });
        const bool isLastOfItsKind = command == TransferCommand::CopyAddress || command == TransferCommand::Retry
                                     || command == TransferCommand::MoveDown;
        if (isLastOfItsKind) {
            menu->addSeparator();
        }
    }
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

std::optional<TransferCommand> TransferPanel::commandFor(const QKeyEvent &key) const
{
    if (key.matches(QKeySequence::Copy)) {
        return TransferCommand::CopyAddress;
    }
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Up) {
        return TransferCommand::MoveUp;
    }
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Down) {
        return TransferCommand::MoveDown;
    }
    if (modifiers != Qt::NoModifier) {
        return std::nullopt;
    }
    const QModelIndexList rows = selectedRows();
    switch (key.key()) {
    case Qt::Key_Space:
        return mayDoWithAny(TransferCommand::Pause, rows) ? TransferCommand::Pause : TransferCommand::Resume;
    case Qt::Key_F5:
        return TransferCommand::Retry;
    case Qt::Key_Delete:
        return mayDoWithAny(TransferCommand::Cancel, rows) ? TransferCommand::Cancel : TransferCommand::Remove;
    default:
        return std::nullopt;
    }
}

bool TransferPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto command = watched == m_list && isKey ? commandFor(*static_cast<QKeyEvent *>(event)) : std::nullopt;
    if (!command) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the window has other uses for some of these
    } else {
        perform(*command);
    }
    return true;
}

} // namespace gn
