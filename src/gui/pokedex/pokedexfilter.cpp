// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexfilter.h"

#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/pokedextexts.h"

namespace gn {

namespace {

bool isNumber(int number, const QString &text)
{
    const QString written = pokemonNumber(number);
    return number > 0
           && (written.startsWith(text) || written.mid(1).startsWith(text) || QString::number(number).startsWith(text));
}

} // namespace

PokedexFilter::PokedexFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(PokedexModel::SortRole);
}

void PokedexFilter::setText(const QString &text)
{
    const QString simple = text.simplified();
    if (simple != m_text) {
        m_text = simple;
        invalidateFilter();
    }
}

void PokedexFilter::setType(const QString &type)
{
    if (type != m_type) {
        m_type = type;
        invalidateFilter();
    }
}

bool PokedexFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(row, PokedexModel::Name, parent);
    const auto pokemon = index.data(PokedexModel::PokemonRole).value<Pokemon>();
    if (!m_type.isEmpty() && !pokemon.types.contains(m_type)) {
        return false;
    }
    return m_text.isEmpty() || isNumber(index.data(PokedexModel::NumberRole).toInt(), m_text)
           || pokemon.name.contains(m_text, Qt::CaseInsensitive)
           || prettyPokemonName(pokemon.name).contains(m_text, Qt::CaseInsensitive);
}

bool PokedexFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(PokedexModel::SortRole);
    const QVariant b = right.data(PokedexModel::SortRole);
    if (a.isValid() != b.isValid()) {
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    if (!a.isValid()) {
        return false;
    }
    return a.typeId() == QMetaType::QString ? QString::localeAwareCompare(a.toString(), b.toString()) < 0
                                            : a.toInt() < b.toInt();
}

} // namespace gn
