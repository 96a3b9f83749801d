// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/waterfalllegend.h"

#include "gui/preview/flowlayout.h"
#include "gui/race/racetexts.h"
#include "gui/race/waterfallpainter.h"

#include <QPainter>
#include <QStyle>

namespace gn {

namespace {

constexpr int Swatch = 12;
constexpr int Space = 6;

class LegendEntry final : public QWidget
{
public:
    LegendEntry(WaterfallStage stage, QWidget *parent)
        : QWidget(parent)
        , m_stage(stage)
        , m_text(racetexts::stageName(stage))
    {
        setAccessibleName(m_text);
    }

    QSize sizeHint() const override
    {
        return {Swatch + Space + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const int height = m_stage == WaterfallStage::Queued ? Swatch / 2 : Swatch; // as thin as in the chart
        const QRect swatch(0, (this->height() - height) / 2, Swatch, height);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), swatch), stageColor(m_stage, palette()));
        const QRect text = rect().adjusted(Swatch + Space, 0, 0, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft).toInt())
                             | Qt::AlignVCenter,
                         m_text);
    }

private:
    WaterfallStage m_stage;
    QString m_text;
};

} // namespace

WaterfallLegend::WaterfallLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new FlowLayout(14);
    setLayout(line);
    line->setContentsMargins(0, 0, 0, 0);
    for (const WaterfallStage stage : AllWaterfallStages) {
        line->addWidget(new LegendEntry(stage, this));
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace gn
