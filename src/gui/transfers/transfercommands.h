// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <array>

class QModelIndex;

namespace gn {

// What can be done with a row of the TransferList, in a menu's order.
enum class TransferCommand {
    Open,
    ShowInFolder,
    CopyAddress,
    Pause,
    Resume,
    Retry,
    MoveUp,
    MoveDown,
    Cancel,
    Remove, // from the list
};

inline constexpr std::array AllTransferCommands = {TransferCommand::Open,
                                                   TransferCommand::ShowInFolder,
                                                   TransferCommand::CopyAddress,
                                                   TransferCommand::Pause,
                                                   TransferCommand::Resume,
                                                   TransferCommand::Retry,
                                                   TransferCommand::MoveUp,
                                                   TransferCommand::MoveDown,
                                                   TransferCommand::Cancel,
                                                   TransferCommand::Remove};

// By the row's state and place.
bool mayDo(TransferCommand command, const QModelIndex &index);

QString commandText(TransferCommand command);
QString commandIcon(TransferCommand command); // for themedIcon(); empty: it has none
QString commandKeys(TransferCommand command); // for people; empty: it has none

// Those a row shows as buttons, at most two.
QList<TransferCommand> rowButtons(const QModelIndex &index);

} // namespace gn
