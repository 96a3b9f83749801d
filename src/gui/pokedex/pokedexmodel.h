// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"
#include "core/result.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace gn {

// A range of Pokémon in the order they were asked for; each has its own state.
class PokedexModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexModel)

public:
    enum Column {
        Number,
        Sprite,
        Name,
        Types,
        Height,
        Weight,
        Hp,
        Attack,
        Defense,
        SpecialAttack,
        SpecialDefense,
        Speed,
        Total,
        ColumnCount
    };

    // Of every column of a row, but for SortRole.
    enum Role {
        PokemonRole = Qt::UserRole + 1, // Pokemon; invalid unless it is Ready
        StateRole,                      // State as an int
        FailureRole,                    // Error; invalid unless it is Failed
        RowRole,                        // its place in the request, whatever a proxy makes of it
        NumberRole,                     // the id as an int; 0: nobody knows
        SortRole                        // what its column is sorted by; invalid: unknown
    };

    enum class State {
        Waiting, // under way
        Ready,
        Failed,
        Stopped // it was cancelled before an answer came
    };

    explicit PokedexModel(QObject *parent = nullptr);

    // All are Waiting.
    void setKeys(const QStringList &keys);
    void setOutcome(int row, const Result<Pokemon> &outcome);
    void setWaiting(int row);
    void stopWaiting(); // what is Waiting becomes Stopped

    QString key(int row) const { return m_cards.at(row).key; }

    State state(int row) const { return m_cards.at(row).state; }

    const Pokemon *pokemon(int row) const; // null unless it is Ready
    std::optional<Error> failure(int row) const;
    int rowOf(int id) const;        // -1: not among those that are Ready
    QList<int> missingRows() const; // Failed or Stopped
    QStringList typesPresent() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The header's text; what a person sorts by.
    static QString columnTitle(Column column);

private:
    struct Card
    {
        QString key;
        State state = State::Waiting;
        Pokemon pokemon; // when Ready
        Error failure;   // when Failed
    };

    static int numberOf(const Card &card);
    static QVariant display(const Card &card, int column);
    static QVariant sortValue(const Card &card, int column);
    static QString spoken(const Card &card);
    static QVariant toolTip(const Card &card);
    void changed(int row);

    QList<Card> m_cards;
};

} // namespace gn
