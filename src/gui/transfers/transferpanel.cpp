// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transferpanel.h"

#include "gui/transfers/transferdelegate.h"
#include "gui/transfers/transferlist.h"
#include "gui/window/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListHeight = 132; // four rows

bool isUnderWay(const QModelIndex &index)
{
    const auto state = index.data(TransferList::StateRole).value<TransferList::State>();
    return state == TransferList::State::Waiting || state == TransferList::State::Running;
}

bool mayRetry(const QModelIndex &index)
{
    const auto state = index.data(TransferList::StateRole).value<TransferList::State>();
    return state == TransferList::State::Failed || state == TransferList::State::Cancelled;
}

} // namespace

TransferPanel::TransferPanel(TransferList &transfers, QWidget *parent)
    : QFrame(parent)
    , m_transfers(transfers)
    , m_title(new QLabel(this))
    , m_cancelAll(new QPushButton(tr("Cancel all"), this))
    , m_clear(new QPushButton(tr("Clear the list"), this))
    , m_list(new QListView(this))
{
    setObjectName("transferPanel"_L1);
    m_title->setObjectName("transferTitle"_L1);
    m_cancelAll->setProperty("role", u"chip"_s);
    m_clear->setProperty("role", u"chip"_s);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"clear"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Hide the list of saved files"));
    close->setToolTip(close->accessibleName());

    m_list->setObjectName("transferList"_L1);
    m_list->setAccessibleName(tr("Files being saved"));
    m_list->setModel(&transfers);
    m_list->setItemDelegate(new TransferDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(ListHeight);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 8, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_cancelAll);
    head->addWidget(m_clear);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);

    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_cancelAll, &QPushButton::clicked, &transfers, &TransferList::cancelAll);
    connect(m_clear, &QPushButton::clicked, &transfers, &TransferList::clearFinished);
    connect(m_list, &QListView::activated, this, &TransferPanel::openCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TransferPanel::showMenu);
    connect(&transfers, &TransferList::activityChanged, this, &TransferPanel::refresh);
    connect(&transfers, &QAbstractItemModel::modelReset, this, &TransferPanel::refresh);
    connect(&transfers, &QAbstractItemModel::rowsInserted, m_list, &QListView::scrollToBottom);
    refresh();
}

void TransferPanel::refresh()
{
    const int unfinished = m_transfers.unfinished();
    const int failed = m_transfers.failedOfRun();
    QString text;
    if (unfinished > 0) {
        text = tr("Saving: %L1 of %L2 done").arg(m_transfers.doneOfRun()).arg(m_transfers.totalOfRun());
    } else {
        text = tr("Saved files: %L1").arg(m_transfers.doneOfRun());
    }
    if (failed > 0) {
        text += u" · "_s + tr("failed: %L1").arg(failed);
    }
    m_title->setText(text);
    m_cancelAll->setEnabled(unfinished > 0);
    m_clear->setEnabled(m_transfers.rowCount() > unfinished);
}

void TransferPanel::openCurrent()
{
    const QString path = m_list->currentIndex().data(TransferList::PathRole).toString();
    if (!path.isEmpty()) {
        emit openWanted(path);
    }
}

void TransferPanel::showMenu(const QPoint &point)
{
    const QPersistentModelIndex index(m_list->indexAt(point));
    if (!index.isValid()) {
        return;
    }
    const QString path = index.data(TransferList::PathRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, bool isEnabled, const std::function<void()> &action) {
        QAction *entry = menu->addAction(text);
        entry->setEnabled(isEnabled);
        connect(entry, &QAction::triggered, this, action);
    };
    offer(tr("Open"), !path.isEmpty(), [this, path] { emit openWanted(path); });
    offer(tr("Show in its folder"), !path.isEmpty(), [this, path] { emit folderWanted(path); });
    offer(tr("Try again"), mayRetry(index), [this, index] {
        if (index.isValid()) {
            m_transfers.retry(index.row());
        }
    });
    offer(tr("Cancel"), isUnderWay(index), [this, index] {
        if (index.isValid()) {
            m_transfers.cancel(index.row());
        }
    });
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

bool TransferPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            m_transfers.cancel(m_list->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_F5) {
            m_transfers.retry(m_list->currentIndex().row());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gn
