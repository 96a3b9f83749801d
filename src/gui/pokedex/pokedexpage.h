// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"
#include "core/result.h"
#include "gui/pokedex/pokedexfilter.h"
#include "gui/pokedex/pokedexload.h"
#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/pokedexservices.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAbstractItemView;

namespace gn {

namespace Ui {
class PokedexPage;
}

class PokedexDetails;
class PokedexGrid;
class PokedexTable;
class PokemonReply;

// The Pokédex: a range of Pokémon as cards or as a table, each fetched by itself, with details at the side. Nothing is
// fetched before it is first shown.
class PokedexPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexPage)

public:
    explicit PokedexPage(const PokedexServices &services, QWidget *parent = nullptr);
    ~PokedexPage() override;

    // first: an id. Starts at once.
    void load(int first, int count);

    // Nothing is under way, and what is in sight has its pictures.
    bool isSettled() const;

signals:
    void raceWanted();
    void settled(); // isSettled() became true

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // pokedexpage.cpp: what is loaded
    void buildViews();
    void connectLoading();
    void loadChosen();
    void onOutcome(int row, const Result<Pokemon> &outcome);
    void onEnded();
    void cancel();
    void retry(const QModelIndex &index);
    void retryMissing();
    void refreshSoon();
    void refresh();
    void refreshShown();
    void showFailureOfAll();
    void showNoMatch();
    bool hasAllFailed() const;
    void checkSettled();

    // pokedexpagecontrols.cpp: what stands above it
    void buildControls();
    void roundSegments();
    void alignControls();
    void refreshTypes();
    void refreshProgress();

    // pokedexpageviews.cpp: how it is looked at
    void connectViews();
    void connectFilter();
    void showTable(bool isTable);
    void setOrder(int column, Qt::SortOrder order);
    void activate(const QModelIndex &index);
    void onCurrentChanged(const QModelIndex &index);
    void openDetails(const QModelIndex &index);
    void closeDetails();
    void showStage(int id, const QString &name);
    void onStage(const QString &name, const Result<Pokemon> &pokemon);
    void showContextMenu(QAbstractItemView &view, const QPoint &point);
    bool clearFilter();
    void fitSplitter();
    QAbstractItemView *view() const; // the one that is seen
    QModelIndex indexOf(int row) const;

    PokedexServices m_services;
    std::unique_ptr<Ui::PokedexPage> m_ui;
    PokedexModel m_model;
    PokedexFilter m_filter;
    PokedexLoad m_load;
    std::unique_ptr<PokemonReply> m_stage; // of an evolution line, that is not in the list
    PokedexGrid *m_grid;                   // children
    PokedexTable *m_table;
    PokedexDetails *m_details;
    int m_stageId = 0; // the stage that was chosen last
    QString m_stageName;
    QTimer m_refresh;
    QTimer m_settledTimer;
    bool m_hasBegun = false; // something was loaded
    bool m_wasShown = false;
    bool m_wasSettled = false;
};

} // namespace gn
