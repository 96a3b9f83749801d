// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectormodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace gn {

// How far the checking is, which pictures are shown, and what is done with those that are chosen. It decides nothing.
class CollectorTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorTools)

public:
    explicit CollectorTools(QWidget *parent = nullptr);

    CollectorFilter filter() const;
    void resetFilter();

    // missing: how many of those that were checked are not to be had.
    void showProgress(int checked, int total, int missing, bool isChecking);

    // files: how many would be downloaded, bytes as far as they are known. selected 0: all that are shown are meant.
    void showChoice(int selected, int files, qint64 bytes, bool canKeep);

signals:
    void filterChanged();
    void restWanted(); // checking goes on
    void selectAllWanted();
    void selectNoneWanted();
    void invertWanted();
    void copyWanted(); // the addresses
    void keepWanted(); // as favourites
    void downloadWanted();

private:
    QWidget *makeFilters();
    QWidget *makeProgress();
    QWidget *makeSelection();
    QWidget *makeDoing();

    QComboBox *m_kind = nullptr;
    QComboBox *m_size = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_rest = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_download = nullptr;
};

} // namespace gn
