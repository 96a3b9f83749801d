// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/waterfallpainter.h"
#include "providers/pokemonrun.h"

#include <QAbstractScrollArea>

namespace gn {

// Every request of a run as a row, time going along it. Rows are as high as fit, and scroll when they would be thinner
// than can be seen; the axis stays. A row is pointed at with the mouse or the arrow keys.
class WaterfallChart final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaterfallChart)

public:
    explicit WaterfallChart(QWidget *parent = nullptr);

    // Cheap, for 30 times a second. The row that is pointed at stays.
    void setRun(const PokemonRun &run);

    const PokemonRun &run() const { return m_run; }

    // The axis' end; nothing: as long as the run took.
    void setSpan(std::optional<PokemonTiming::Time> span);

    int currentRow() const { return m_current; }

    void setCurrentRow(int row); // -1: none

    // Of the rows as they lie now, in the viewport's coordinates.
    WaterfallLayout waterfallLayout() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentRowChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double rowHeight() const;
    int axisHeight() const;
    int namesWidth() const;
    WaterfallScene scene() const;
    void updateScrollBar();
    void bringIntoSight(int row);
    void describe();

    PokemonRun m_run;
    std::optional<PokemonTiming::Time> m_span;
    int m_current = -1;
    int m_longestKey = 1; // characters
};

} // namespace gn
