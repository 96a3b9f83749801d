// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/race.h"
#include "gui/race/racequestion.h"
#include "gui/window/filesaving.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QToolButton;

namespace gn {

namespace Ui {
class RacePage;
}

class RaceModeRow;
class RaceSummaryModel;

// What fetching in parallel buys, shown live: the same Pokémon fetched in three ways, every request a bar.
class RacePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RacePage)

public:
    // client must outlive it.
    explicit RacePage(PokeApiClient &client, QWidget *parent = nullptr);
    ~RacePage() override;

    void setQuestion(RaceQuestion ask) { m_ask = std::move(ask); }

    void setFileChoice(FileChoice choose);

    // Asks first when the service is not on this computer.
    void start(const QList<PokemonMode> &modes);
    void cancel();

    bool isRunning() const { return m_race.running().has_value(); }

    const Race &race() const { return m_race; }

signals:
    void ended(); // all that was asked for is over or cancelled

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpModes();
    void setUpChart();
    void setUpExport();
    QStringList keys() const;
    void onStarted(PokemonMode mode);
    void onEnded();
    void showMode(PokemonMode mode);
    void refresh();
    void refreshChart();
    void refreshState();
    void refreshNotice(const QList<RaceRun> &runs);
    void showRow(int row);
    void arrange();
    void fitHeight();
    void translate();

    std::unique_ptr<Ui::RacePage> m_ui;
    PokeApiClient &m_client;
    Race m_race;
    RaceQuestion m_ask;
    FileSaving *m_files;         // child
    RaceSummaryModel *m_summary; // child
    std::array<RaceModeRow *, AllRaceModes.size()> m_rows{};
    std::array<QToolButton *, AllRaceModes.size()> m_tabs{};
    QTimer m_frames; // while it runs
    std::optional<PokemonMode> m_shown;
    bool m_isChosen = false; // by hand, so the chart no longer follows the race
};

} // namespace gn
