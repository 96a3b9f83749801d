// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/transfers/transfercommands.h"

#include <QFrame>
#include <QModelIndex>

#include <optional>

class QAction;
class QKeyEvent;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace gn {

class ElidedLabel;
class TransferList;

// The download list at the window's lower edge: how far everything is, what became of it, and everything that can be
// done about it, with the pointer and with keys. Comes by itself when there is something to look at, once for every
// run.
class TransferPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransferPanel)

public:
    explicit TransferPanel(TransferList &transfers, QWidget *parent = nullptr); // which must outlive the panel

    // For the selected rows, as far as each allows it.
    void perform(TransferCommand command);

signals:
    void openWanted(const QString &path);
    void folderWanted(const QString &path); // the folder of that file

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the list's keys
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void setUpHead();
    void setUpActions();
    void refresh();
    void refreshActions();
    void fitButtons();
    void fitList();
    void appear();
    void showMenu(const QPoint &point);
    void perform(TransferCommand command, const QModelIndexList &rows);
    void performOn(TransferCommand command, const QModelIndex &index);
    static void copyAddresses(const QModelIndexList &rows);
    QModelIndexList selectedRows() const; // in their order
    static bool mayDoWithAny(TransferCommand command, const QModelIndexList &rows);
    std::optional<TransferCommand> commandFor(const QKeyEvent &key) const;

    TransferList &m_transfers;
    ElidedLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_more;
    QToolButton *m_close;
    QStackedWidget *m_body;
    QListView *m_list;
    QAction *m_pauseAll;
    QAction *m_resumeAll;
    QAction *m_cancelAll;
    QAction *m_clear;
    QList<QPushButton *> m_chips; // the same as buttons, while there is room
    bool m_isDismissed = false;   // by the user, for this run
    bool m_wasIdle = true;
};

} // namespace gn
