// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexmodel.h"

#include "gui/pokedex/pokedextexts.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// The stat that a column shows; nothing for the others.
std::optional<PokemonStat> statOf(int column)
{
    const int index = column - PokedexModel::Hp;
    if (index < 0 || index >= static_cast<int>(AllPokemonStats.size())) {
        return {};
    }
    return AllPokemonStats.at(static_cast<size_t>(index));
}

QVariant known(std::optional<int> value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

PokedexModel::PokedexModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PokedexModel::setKeys(const QStringList &keys)
{
    beginResetModel();
    m_cards.clear();
    m_cards.reserve(keys.size());
    for (const QString &key : keys) {
        m_cards.append({.key = key});
    }
    endResetModel();
}

void PokedexModel::setOutcome(int row, const Result<Pokemon> &outcome)
{
    Card &card = m_cards[row];
    card.state = outcome ? State::Ready : State::Failed;
    card.pokemon = outcome ? *outcome : Pokemon();
    card.failure = outcome ? Error() : outcome.error();
    changed(row);
}

void PokedexModel::setWaiting(int row)
{
    m_cards[row].state = State::Waiting;
    changed(row);
}

void PokedexModel::stopWaiting()
{
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        if (m_cards.at(row).state == State::Waiting) {
            m_cards[row].state = State::Stopped;
            changed(static_cast<int>(row));
        }
    }
}

void PokedexModel::changed(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const Pokemon *PokedexModel::pokemon(int row) const
{
    const Card &card = m_cards.at(row);
    return card.state == State::Ready ? &card.pokemon : nullptr;
}

std::optional<Error> PokedexModel::failure(int row) const
{
    const Card &card = m_cards.at(row);
    return card.state == State::Failed ? std::optional(card.failure) : std::nullopt;
}

int PokedexModel::rowOf(int id) const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(), [id](const Card &card) {
        return card.state == State::Ready && card.pokemon.id == id;
    });
    return found == m_cards.cend() ? -1 : static_cast<int>(found - m_cards.cbegin());
}

QList<int> PokedexModel::missingRows() const
{
    QList<int> rows;
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        const State state = m_cards.at(row).state;
        if (state == State::Failed || state == State::Stopped) {
            rows.append(static_cast<int>(row));
        }
    }
    return rows;
}

QStringList PokedexModel::typesPresent() const
{
    QStringList types;
    for (const Card &card : m_cards) {
        if (card.state == State::Ready) {
            types += card.pokemon.types;
        }
    }
    types.sort();
    types.removeDuplicates();
    return types;
}

int PokedexModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int PokedexModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PokedexModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Card &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(card, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() >= Height ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == Name ? QVariant(spoken(card)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(card);
    case PokemonRole:
        return card.state == State::Ready ? QVariant::fromValue(card.pokemon) : QVariant();
    case StateRole:
        return static_cast<int>(card.state);
    case FailureRole:
        return card.state == State::Failed ? QVariant::fromValue(card.failure) : QVariant();
    case RowRole:
        return index.row();
    case NumberRole:
        return numberOf(card);
    case SortRole:
        return sortValue(card, index.column());
    default:
        return {};
    }
}

int PokedexModel::numberOf(const Card &card)
{
    return card.state == State::Ready ? card.pokemon.id : card.key.toInt();
}

QVariant PokedexModel::display(const Card &card, int column)
{
    if (column == Number) {
        const int number = numberOf(card);
        return number > 0 ? pokemonNumber(number) : card.key;
    }
    if (column == Sprite) {
        return {};
    }
    if (card.state != State::Ready) {
        if (column != Name) {
            return statText({});
        }
        return card.state == State::Failed ? pokemonFailureTitle(card.failure) : QString();
    }
    switch (column) {
    case Name:
        return prettyPokemonName(card.pokemon.name);
    case Types:
        return pokemonTypeLabels(card.pokemon.types);
    case Height:
        return heightText(card.pokemon.height);
    case Weight:
        return weightText(card.pokemon.weight);
    case Total:
        return statText(card.pokemon.stats.total());
    default:
        return statText(card.pokemon.stats.value(*statOf(column)));
    }
}

QVariant PokedexModel::sortValue(const Card &card, int column)
{
    if (column == Number) {
        const int number = numberOf(card);
        return number > 0 ? QVariant(number) : QVariant();
    }
    if (card.state != State::Ready) {
        return {};
    }
    switch (column) {
    case Sprite:
        return {};
    case Name:
        return prettyPokemonName(card.pokemon.name);
    case Types:
        return card.pokemon.types.isEmpty() ? QVariant() : QVariant(pokemonTypeLabels(card.pokemon.types));
    case Height:
        return known(card.pokemon.height);
    case Weight:
        return known(card.pokemon.weight);
    case Total:
        return known(card.pokemon.stats.total());
    default:
        return known(card.pokemon.stats.value(*statOf(column)));
    }
}

QString PokedexModel::spoken(const Card &card)
{
    const int number = numberOf(card);
    const QString what = number > 0 ? tr("Number %1").arg(number) : card.key;
    switch (card.state) {
    case State::Ready:
        return pokemonSummary(card.pokemon);
    case State::Waiting:
        return tr("%1, loading").arg(what);
    case State::Failed:
        return tr("%1, not loaded: %2. Press Enter to try again.").arg(what, pokemonFailureTitle(card.failure));
    case State::Stopped:
        return tr("%1, not loaded. Press Enter to load it.").arg(what);
    }
    return {};
}

QVariant PokedexModel::toolTip(const Card &card)
{
    if (card.state != State::Failed) {
        return {};
    }
    return QString(pokemonFailureTitle(card.failure) + u'\n' + pokemonFailureAdvice(card.failure));
}

QVariant PokedexModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section >= Height ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole && section != Sprite ? QVariant(columnTitle(static_cast<Column>(section)))
                                                        : QVariant();
}

QString PokedexModel::columnTitle(Column column)
{
    switch (column) {
    case Number:
        return tr("No.", "number");
    case Sprite:
        return tr("Picture");
    case Name:
        return tr("Name");
    case Types:
        return tr("Types");
    case Height:
        return tr("Height");
    case Weight:
        return tr("Weight");
    case Total:
        return tr("Total");
    default:
        return pokemonStatShortLabel(statOf(column).value_or(PokemonStat::Hp));
    }
}

} // namespace gn
