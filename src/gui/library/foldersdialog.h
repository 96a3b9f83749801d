// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace gn {

class FolderIndex;

// Which folders of this computer are searched.
class FoldersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldersDialog)

public:
    explicit FoldersDialog(FolderIndex &index, QWidget *parent = nullptr); // which must outlive the dialog

private:
    void fill();
    void add();
    void remove();
    void showProgress(const QString &text);

    FolderIndex &m_index;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_stop;
    QLabel *m_progress;
};

} // namespace gn
