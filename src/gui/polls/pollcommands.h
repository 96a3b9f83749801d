// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/window/toast.h"
#include "storage/polls/polltypes.h"

#include <QObject>

namespace gn {

class PollStore;

// What is done with a poll by a button, and what is said about it.
class PollCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollCommands)

public:
    // Both must outlive it. parent: of what asks.
    PollCommands(PollStore &store, QWidget &parent);

    void closeOrReopen(const Poll &poll);
    void remove(const Poll &poll); // asks first, since votes don't come back

signals:
    void said(const gn::ToastMessage &message);

private:
    Handler<bool> saying(const ToastMessage &message);

    PollStore &m_store;
    QWidget &m_parent;
};

} // namespace gn
