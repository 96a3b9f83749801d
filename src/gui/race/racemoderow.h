// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/race.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gn {

// One mode: what it is, how far it is, and a button to run it alone.
class RaceModeRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RaceModeRow)

public:
    explicit RaceModeRow(QWidget *parent = nullptr);

    void setMode(PokemonMode mode, int maxInFlight);
    void setRun(const std::optional<RaceRun> &run);
    void setRunnable(bool isRunnable);

signals:
    void runAsked();

private:
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_description;
    QProgressBar *m_bar;
    QPushButton *m_button;
};

} // namespace gn
