// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/searchhistory.h"

#include "storage/settings.h"

namespace gn {

namespace {

constexpr qsizetype MaxQueries = 50;

} // namespace

SearchHistory::SearchHistory(Settings &settings)
    : m_settings(&settings)
{
}

QStringList SearchHistory::queries() const
{
    return m_settings->value(settings::SearchHistory);
}

void SearchHistory::add(const QString &query)
{
    const QString added = query.trimmed();
    if (added.isEmpty() || !m_settings->value(settings::KeepsHistory)) {
        return;
    }
    QStringList all = queries();
    all.removeIf([&added](const QString &known) { return known.compare(added, Qt::CaseInsensitive) == 0; });
    all.prepend(added);
    m_settings->setValue(settings::SearchHistory, QStringList(all.first(qMin(all.size(), MaxQueries))));
}

void SearchHistory::forget(const QString &query)
{
    QStringList all = queries();
    all.removeIf([&query](const QString &known) { return known.compare(query, Qt::CaseInsensitive) == 0; });
    m_settings->setValue(settings::SearchHistory, all);
}

void SearchHistory::clear()
{
    m_settings->setValue(settings::SearchHistory, QStringList());
}

} // namespace gn
