// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/foldersdialog.h"

#include "storage/library/folderindex.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

namespace gn {

using namespace Qt::StringLiterals;

FoldersDialog::FoldersDialog(FolderIndex &index, QWidget *parent)
    : QDialog(parent)
    , m_index(index)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_stop(new QPushButton(tr("S&top reading"), this))
    , m_progress(new QLabel(this))
{
    setWindowTitle(tr("My folders"));
    resize(520, 340);
    auto *explanation =
        new QLabel(tr("GIFs in these folders, and in the folders inside them, can be searched by the names of their "
                      "files and folders. They stay where they are."),
                   this);
    explanation->setWordWrap(true);
    auto *addButton = new QPushButton(tr("&Add a folder…"), this);
    m_list->setAccessibleName(tr("Folders"));
    m_progress->setObjectName("folderProgress"_L1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *side = new QVBoxLayout;
    side->addWidget(addButton);
    side->addWidget(m_remove);
    side->addStretch();
    side->addWidget(m_stop);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(middle, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);

    connect(addButton, &QPushButton::clicked, this, &FoldersDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &FoldersDialog::remove);
    connect(m_stop, &QPushButton::clicked, &index, &FolderIndex::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    });
    connect(&index, &FolderIndex::foldersChanged, this, &FoldersDialog::fill);
    connect(&index, &FolderIndex::progressed, this, [this](int done, int found) {
        showProgress(tr("Reading: %L1 of %L2 files").arg(done).arg(found));
    });
    connect(&index, &FolderIndex::finished, this, [this](const FolderScan &scan) {
        showProgress(scan.wasCancelled ? tr("Stopped; %n picture(s) can be searched", nullptr, scan.pictures)
                                       : tr("%n picture(s) can be searched", nullptr, scan.pictures));
    });
    connect(&index, &FolderIndex::failed, this, [this](const Error &error) { showProgress(error.detail); });
    fill();
    showProgress({});
}

void FoldersDialog::fill()
{
    m_list->clear();
    for (const QString &folder : m_index.folders()) {
        m_list->addItem(QDir::toNativeSeparators(folder));
    }
    m_remove->setEnabled(false);
}

void FoldersDialog::add()
{
    auto *dialog =
        new QFileDialog(this, tr("Add a folder"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        QStringList folders = m_index.folders();
        if (!folders.contains(folder)) {
            folders.append(folder);
            m_index.setFolders(folders);
            fill();
        }
    });
    dialog->open();
}

void FoldersDialog::remove()
{
    QStringList folders = m_index.folders();
    const int row = m_list->currentRow();
    if (row >= 0 && row < folders.size()) {
        folders.removeAt(row);
        m_index.setFolders(folders);
        fill();
    }
}

void FoldersDialog::showProgress(const QString &text)
{
    m_progress->setText(text);
    m_stop->setEnabled(m_index.isScanning());
}

} // namespace gn
