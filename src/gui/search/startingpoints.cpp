// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/startingpoints.h"

#include "gui/search/callrules.h"

namespace gn {

StartingPoints::StartingPoints(QObject *parent)
    : QObject(parent)
{
}

StartingPoints::~StartingPoints() = default;

// Failures stay silent here: the wall tells of the same trouble, and chips are a convenience.
void StartingPoints::setProvider(GifProvider *provider)
{
    m_termsPending.reset();
    m_categoriesPending.reset();
    forgetRelated();
    m_provider = provider;
    m_trendingTerms.clear();
    m_categories.clear();
    if (mayAsk(ProviderTraits::TrendingTerms)) {
        m_termsPending = m_provider->trendingTerms([this](const Result<QStringList> &terms) {
            m_trendingTerms = terms.value_or(QStringList());
            emit changed();
        });
    }
    if (mayAsk(ProviderTraits::Categories)) {
        m_categoriesPending = m_provider->categories([this](const Result<QList<Category>> &categories) {
            m_categories = categories.value_or(QList<Category>());
            emit changed();
        });
    }
    emit changed();
}

void StartingPoints::askRelated(const QString &query)
{
    forgetRelated();
    if (mayAsk(ProviderTraits::RelatedTerms)) {
        m_relatedPending = m_provider->relatedTerms(query, [this](const Result<QStringList> &terms) {
            m_related = terms.value_or(QStringList());
            emit relatedChanged();
        });
    }
}

void StartingPoints::forgetRelated()
{
    m_relatedPending.reset();
    m_related.clear();
}

bool StartingPoints::mayAsk(ProviderTraits::Ability ability) const
{
    return callrules::mayCallUnasked(m_provider) && m_provider->traits().can(ability);
}

} // namespace gn
