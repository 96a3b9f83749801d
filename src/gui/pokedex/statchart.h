// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"

#include <QWidget>

namespace gn {

// The six base stats as bars from 0 to 255, and their total.
class StatChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatChart)

public:
    explicit StatChart(QWidget *parent = nullptr);

    // type: of its colour.
    void setStats(const PokemonStats &stats, const QString &type);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString label;
        std::optional<int> value;
        bool isTotal = false;
    };

    QList<Line> lines() const;
    void paintLine(QPainter &painter, const QRect &area, const Line &line) const;
    int lineHeight() const;
    int labelWidth() const;

    PokemonStats m_stats;
    QString m_type;
};

} // namespace gn
