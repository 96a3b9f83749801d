// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollcommands.h"

#include "gui/polls/polltexts.h"
#include "storage/polls/pollstore.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString failureText(const Error &error)
{
    return error.kind == Error::Kind::NotFound ? PollCommands::tr("This poll has been deleted meanwhile.")
                                               : pollErrorText(error).advice;
}

} // namespace

PollCommands::PollCommands(PollStore &store, QWidget &parent)
    : QObject(&parent)
    , m_store(store)
    , m_parent(parent)
{
}

// The store answers even when we are gone.
Handler<bool> PollCommands::saying(const ToastMessage &message)
{
    return [self = QPointer<PollCommands>(this), message](const Result<bool> &result) {
        if (self == nullptr) {
            return;
        }
        if (result.has_value()) {
            emit self->said(message);
        } else {
            emit self->said({.text = failureText(result.error()), .isError = true});
        }
    };
}

void PollCommands::closeOrReopen(const Poll &poll)
{
    if (poll.stateAt(QDateTime::currentDateTimeUtc()) == PollState::Closed) {
        m_store.reopen(poll.id, saying({.text = tr("The poll is open again")}));
        return;
    }
    const auto reopen = [self = QPointer<PollCommands>(this), id = poll.id] {
        if (self != nullptr) {
            self->m_store.reopen(id, self->saying({.text = tr("The poll is open again")}));
        }
    };
    m_store.closeNow(poll.id, saying({.text = tr("The poll is closed"), .actionText = tr("Reopen"), .action = reopen}));
}

void PollCommands::remove(const Poll &poll)
{
    auto *box = new QMessageBox(QMessageBox::Warning,
                                tr("Delete the poll?"),
                                tr("Delete “%1”?").arg(poll.question.simplified()),
                                QMessageBox::Cancel,
                                &m_parent);
    box->setObjectName("deletePollBox"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its %Ln vote(s) will be lost, and its link will lead nowhere. This can't be undone.",
                               nullptr,
                               poll.totalVotes()));
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName("confirmDeleteButton"_L1);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = poll.id] {
        m_store.remove(id, saying({.text = tr("The poll was deleted")}));
    });
    box->open();
}

} // namespace gn
