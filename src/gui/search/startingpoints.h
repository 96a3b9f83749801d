// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QObject>

namespace gn {

// What a source offers to start from: trending terms and categories, asked for once a source, and the terms that are
// related to a query which found nothing.
class StartingPoints final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartingPoints)

public:
    explicit StartingPoints(QObject *parent = nullptr);
    ~StartingPoints() override;

    // Forgets the old source's and asks the new one (unless few calls are left). provider must outlive this or be
    // replaced.
    void setProvider(GifProvider *provider);

    void askRelated(const QString &query); // relatedChanged() follows if there are any
    void forgetRelated();                  // cancels askRelated()

    const QStringList &trendingTerms() const { return m_trendingTerms; }

    const QList<Category> &categories() const { return m_categories; }

    const QStringList &related() const { return m_related; }

signals:
    void changed();
    void relatedChanged();

private:
    bool mayAsk(ProviderTraits::Ability ability) const;

    GifProvider *m_provider = nullptr; // not owned
    QStringList m_trendingTerms;
    QList<Category> m_categories;
    QStringList m_related;
    GifProvider::Pending m_termsPending;
    GifProvider::Pending m_categoriesPending;
    GifProvider::Pending m_relatedPending;
};

} // namespace gn
