// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokemonevolution.h"

#include <QAbstractButton>
#include <QStringList>

namespace gn {

// A stage of an evolution line. Its sprite is laid over it by its view.
class EvolutionCell final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvolutionCell)

public:
    static constexpr int Width = 80;

    EvolutionCell(const EvolutionStage &stage, QStringList types, bool isCurrent, QWidget *parent);

    static int heightFor(const QFont &font);
    static QRect spriteBox(); // in the cell

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_types;
    bool m_isCurrent;
};

} // namespace gn
