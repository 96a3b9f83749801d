// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transfercommands.h"

#include "core/weburl.h"
#include "gui/transfers/transferlist.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace gn {

using namespace Qt::StringLiterals;
using State = TransferList::State;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::TransferCommands)
};

} // namespace

bool mayDo(TransferCommand command, const QModelIndex &index)
{
    if (!index.isValid()) {
        return false;
    }
    const auto state = index.data(TransferList::StateRole).value<State>();
    const bool isUnderWay =
        (state == State::Waiting || state == State::Running) && !index.data(TransferList::IsFinishingRole).toBool();
    switch (command) {
    case TransferCommand::Open:
    case TransferCommand::ShowInFolder:
        return !index.data(TransferList::PathRole).toString().isEmpty();
    case TransferCommand::CopyAddress:
        return isWebUrl(index.data(TransferList::UrlRole).toUrl());
    case TransferCommand::Pause:
        return isUnderWay;
    case TransferCommand::Resume:
        return state == State::Paused;
    case TransferCommand::Retry:
        return state == State::Failed || state == State::Cancelled;
    case TransferCommand::MoveUp:
        return index.row() > 0;
    case TransferCommand::MoveDown:
        return index.row() + 1 < index.model()->rowCount();
    case TransferCommand::Cancel:
        return isUnderWay || state == State::Paused;
    case TransferCommand::Remove:
        return state == State::Done || state == State::Failed || state == State::Cancelled;
    }
    return false;
}

QString commandText(TransferCommand command)
{
    switch (command) {
    case TransferCommand::Open:
        return Texts::tr("Open");
    case TransferCommand::ShowInFolder:
        return Texts::tr("Show in its folder");
    case TransferCommand::CopyAddress:
        return Texts::tr("Copy the address");
    case TransferCommand::Pause:
        return Texts::tr("Pause");
    case TransferCommand::Resume:
        return Texts::tr("Resume");
    case TransferCommand::Retry:
        return Texts::tr("Try again");
    case TransferCommand::MoveUp:
        return Texts::tr("Move up");
    case TransferCommand::MoveDown:
        return Texts::tr("Move down");
    case TransferCommand::Cancel:
        return Texts::tr("Cancel");
    case TransferCommand::Remove:
        return Texts::tr("Remove from the list (the file stays)");
    }
    return {};
}

QString commandIcon(TransferCommand command)
{
    switch (command) {
    case TransferCommand::Open:
        return u"open"_s;
    case TransferCommand::ShowInFolder:
        return u"folder"_s;
    case TransferCommand::CopyAddress:
        return u"link"_s;
    case TransferCommand::Pause:
        return u"pause"_s;
    case TransferCommand::Resume:
        return u"play"_s;
    case TransferCommand::Retry:
        return u"retry"_s;
    case TransferCommand::MoveUp:
        return u"up"_s;
    case TransferCommand::MoveDown:
        return u"down"_s;
    case TransferCommand::Cancel:
    case TransferCommand::Remove:
        return u"clear"_s;
    }
    return {};
}

QString commandKeys(TransferCommand command)
{
    const auto named = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    switch (command) {
    case TransferCommand::Open:
        return named(Qt::Key_Return);
    case TransferCommand::CopyAddress:
        return named(QKeySequence::Copy);
    case TransferCommand::Pause:
    case TransferCommand::Resume:
        return named(Qt::Key_Space);
    case TransferCommand::Retry:
        return named(Qt::Key_F5);
    case TransferCommand::MoveUp:
        return named(Qt::ALT | Qt::Key_Up);
    case TransferCommand::MoveDown:
        return named(Qt::ALT | Qt::Key_Down);
    case TransferCommand::Cancel:
    case TransferCommand::Remove:
        return named(Qt::Key_Delete);
    case TransferCommand::ShowInFolder:
        break;
    }
    return {};
}

QList<TransferCommand> rowButtons(const QModelIndex &index)
{
    QList<TransferCommand> buttons;
    for (const TransferCommand command : {TransferCommand::Pause,
                                          TransferCommand::Resume,
                                          TransferCommand::Retry,
                                          TransferCommand::ShowInFolder,
                                          TransferCommand::Cancel,
                                          TransferCommand::Remove}) {
        if (mayDo(command, index)) {
            buttons.append(command);
        }
    }
    return buttons;
}

} // namespace gn
