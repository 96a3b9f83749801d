// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transferpanel.h"

#include "gui/preview/elidedlabel.h"
#include "gui/transfers/transferdelegate.h"
#include "gui/transfers/transferlist.h"
#include "gui/transfers/transfertexts.h"
#include "gui/window/icons.h"
#include "net/downloadqueue.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestRows = 2;
constexpr int MostRows = 4;
constexpr int ChipGap = 6;
constexpr int BarSteps = 1000;
constexpr int RoomForTitle = 240;
constexpr qint64 WorthWatching = 8'000'000; // bytes of a single file

int barValue(const DownloadTotals &totals)
{
    if (totals.total > 0) {
        return static_cast<int>(totals.received * BarSteps / totals.total);
    }
    return totals.files > 0 ? totals.done * BarSteps / totals.files : 0;
}

} // namespace

TransferPanel::TransferPanel(TransferList &transfers, QWidget *parent)
    : QFrame(parent)
    , m_transfers(transfers)
    , m_title(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_body(new QStackedWidget(this))
    , m_list(new QListView(m_body))
    , m_pauseAll(new QAction(tr("&Pause all"), this))
    , m_resumeAll(new QAction(tr("&Resume all"), this))
    , m_cancelAll(new QAction(tr("&Cancel all"), this))
    , m_clear(new QAction(tr("Clear &finished"), this))
{
    setObjectName("transferPanel"_L1);
    setUpActions();
    setUpList();
    setUpHead();
    connect(&transfers, &TransferList::activityChanged, this, &TransferPanel::refresh);
    connect(&transfers, &TransferList::activityChanged, this, &TransferPanel::appear);
    connect(&transfers, &QAbstractItemModel::rowsInserted, m_list, &QListView::scrollToBottom);
    refresh();
}

void TransferPanel::setUpActions()
{
    m_pauseAll->setObjectName("pauseAllAction"_L1);
    m_resumeAll->setObjectName("resumeAllAction"_L1);
    m_cancelAll->setObjectName("cancelAllAction"_L1);
    m_clear->setObjectName("clearFinishedAction"_L1);
    connect(m_pauseAll, &QAction::triggered, &m_transfers, &TransferList::pauseAll);
    connect(m_resumeAll, &QAction::triggered, &m_transfers, &TransferList::resumeAll);
    connect(m_cancelAll, &QAction::triggered, &m_transfers, &TransferList::cancelAll);
    connect(m_clear, &QAction::triggered, &m_transfers, &TransferList::clearFinished);
    for (QAction *action : {m_pauseAll, m_resumeAll, m_clear}) {
        auto *chip = new QPushButton(action->text().remove(u'&'), this); // its key is the menu's
        chip->setProperty("role", u"chip"_s);
        connect(chip, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, chip, [chip, action] { chip->setEnabled(action->isEnabled()); });
        m_chips.append(chip);
    }
}

void TransferPanel::setUpList()
{
    auto *empty = new QLabel(tr("Files that you save are listed here, with all that can be done about them."), m_body);
    empty->setObjectName("transferEmpty"_L1);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setMargin(12);
    m_body->addWidget(empty);
    m_body->addWidget(m_list);

    m_list->setObjectName("transferList"_L1);
    m_list->setAccessibleName(tr("Files being saved"));
    m_list->setModel(&m_transfers);
    auto *delegate = new TransferDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(delegate, &TransferDelegate::clicked, this, [this](TransferCommand command, const QModelIndex &index) {
        perform(command, {index});
    });
    connect(m_list, &QListView::activated, this, [this] { perform(TransferCommand::Open); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &TransferPanel::showMenu);
    connect(&m_transfers, &QAbstractItemModel::rowsInserted, this, &TransferPanel::fitList);
    connect(&m_transfers, &QAbstractItemModel::rowsRemoved, this, &TransferPanel::fitList);
}

void TransferPanel::setUpHead()
{
    m_title->setObjectName("transferTitle"_L1);
    m_bar->setObjectName("transferBar"_L1);
    m_bar->setAccessibleName(tr("All files being saved"));
    m_bar->setRange(0, BarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    auto *menu = new QMenu(this);
    menu->addActions({m_pauseAll, m_resumeAll, m_cancelAll, m_clear});
    m_more->setObjectName("transferMore"_L1);
    m_more->setIcon(themedIcon(u"more"_s));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("For all of them"));
    m_close->setObjectName("transferClose"_L1);
    m_close->setIcon(themedIcon(u"clear"_s));
    m_close->setAccessibleName(tr("Hide the list of saved files"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 8, 4);
    head->setSpacing(ChipGap);
    head->addWidget(m_title, 1);
    for (QPushButton *chip : std::as_const(m_chips)) {
        head->addWidget(chip);
    }
    for (QToolButton *button : {m_more, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(button->accessibleName());
        head->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_body);
    fitList();
}

void TransferPanel::refresh()
{
    const DownloadTotals &totals = m_transfers.totals();
    m_title->setFullText(transferSummary(m_transfers));
    m_bar->setValue(barValue(totals));
    m_bar->setVisible(totals.unfinished > 0);
    refreshActions();
}

void TransferPanel::refreshActions()
{
    const TransferCounts counts = m_transfers.counts();
    m_pauseAll->setEnabled(counts.underWay > 0);
    m_resumeAll->setEnabled(counts.paused > 0);
    m_cancelAll->setEnabled(counts.underWay + counts.paused > 0);
    m_clear->setEnabled(counts.ended() > 0);
}

// What finds no room beside the title is in the menu only.
void TransferPanel::fitButtons()
{
    int wanted = RoomForTitle + m_more->sizeHint().width() + m_close->sizeHint().width();
    for (const QPushButton *chip : std::as_const(m_chips)) {
        wanted += chip->sizeHint().width() + ChipGap;
    }
    for (QPushButton *chip : std::as_const(m_chips)) {
        chip->setVisible(wanted <= width());
    }
}

void TransferPanel::fitList()
{
    const int rows = m_transfers.rowCount();
    m_body->setCurrentIndex(rows > 0 ? 1 : 0);
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    const int rowHeight = m_list->itemDelegate()->sizeHint(option, {}).height();
    m_body->setFixedHeight(rowHeight * std::clamp(rows, FewestRows, MostRows));
}

void TransferPanel::appear()
{
    const bool isIdle = m_transfers.totals().unfinished == 0;
    if (!isIdle && std::exchange(m_wasIdle, false)) {
        m_isDismissed = false;
    }
    m_wasIdle = isIdle;
    const bool isLarge = !isIdle && m_transfers.totals().total > WorthWatching;
    if (!m_isDismissed && (m_transfers.totals().unfinished > 1 || m_transfers.totals().failed > 0 || isLarge)) {
        show();
    }
}

void TransferPanel::hideEvent(QHideEvent *event)
{
    m_isDismissed = m_isDismissed || isHidden(); // and not only with its window
    QFrame::hideEvent(event);
}

void TransferPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitButtons();
}

void TransferPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitList();
        fitButtons();
    }
}

} // namespace gn
