// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace gn {

class TransferList;

// The list of files being saved, at the window's lower edge: progress, cancel, retry, and where each one went.
class TransferPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransferPanel)

public:
    explicit TransferPanel(TransferList &transfers, QWidget *parent = nullptr); // which must outlive the panel

signals:
    void openWanted(const QString &path);
    void folderWanted(const QString &path); // the folder of that file

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the list's keys

private:
    void refresh();
    void openCurrent();
    void showMenu(const QPoint &point);

    TransferList &m_transfers;
    QLabel *m_title;
    QPushButton *m_cancelAll;
    QPushButton *m_clear;
    QListView *m_list;
};

} // namespace gn
