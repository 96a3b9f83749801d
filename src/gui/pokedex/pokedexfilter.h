// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace gn {

// The cards that match, in the order a person chose. What is unknown comes last, whichever way it goes.
class PokedexFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexFilter)

public:
    explicit PokedexFilter(QObject *parent = nullptr);

    void setText(const QString &text); // in the name, or the beginning of the number
    void setType(const QString &type); // empty: any

    const QString &type() const { return m_type; }

    bool isFiltering() const { return !m_text.isEmpty() || !m_type.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QString m_type;
};

} // namespace gn
