// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racemoderow.h"

#include "gui/race/racetexts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Flat, in the program's own colours.
class FlatBar final : public QProgressBar
{
public:
    explicit FlatBar(QWidget *parent)
        : QProgressBar(parent)
    {
        setTextVisible(false);
        setFixedHeight(8);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double radius = height() / 2.0;
        painter.setBrush(palette().color(QPalette::Mid));
        painter.drawRoundedRect(rect(), radius, radius);
        if (value() > minimum() && maximum() > minimum()) {
            const int done = std::max(height(), width() * value() / maximum());
            painter.setBrush(palette().color(QPalette::Highlight));
            painter.drawRoundedRect(
                QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, done, height())), radius, radius);
        }
    }
};

int settledOf(const PokemonRun &run)
{
    return static_cast<int>(
        std::ranges::count_if(run.outcomes, [](const PokemonOutcome &outcome) { return outcome.pokemon.has_value(); }));
}

} // namespace

RaceModeRow::RaceModeRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_description(new QLabel(this))
    , m_bar(new FlatBar(this))
    , m_button(new QPushButton(tr("Run"), this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state->setObjectName("stateLabel"_L1);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName("runButton"_L1);
    m_button->setProperty("role", u"chip"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_state, 0, 1); // as wide as there is room, so that nothing moves when its text grows
    grid->addWidget(m_description, 1, 0, 1, 2);
    grid->addWidget(m_bar, 2, 0, 1, 2);
    grid->addWidget(m_button, 0, 2, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    connect(m_button, &QPushButton::clicked, this, &RaceModeRow::runAsked);
}

void RaceModeRow::setMode(PokemonMode mode, int maxInFlight)
{
    m_title->setText(racetexts::modeTitle(mode));
    m_description->setText(racetexts::modeDescription(mode, maxInFlight));
    m_bar->setAccessibleName(m_title->text());
    m_button->setAccessibleName(tr("Run “%1” alone").arg(m_title->text()));
    m_button->setToolTip(m_button->accessibleName());
}

void RaceModeRow::setRun(const std::optional<RaceRun> &run)
{
    if (!run) {
        m_state->clear();
        m_bar->setRange(0, 1);
        m_bar->setValue(0);
        return;
    }
    const auto all = static_cast<int>(run->run.outcomes.size());
    const int settled = settledOf(run->run);
    m_bar->setRange(0, all);
    m_bar->setValue(settled);
    const QString count = tr("%L1 of %L2").arg(settled).arg(all);
    const QString time = racetexts::duration(run->run.wall);
    m_state->setText(run->state == RaceRun::State::Cancelled ? tr("cancelled · %1").arg(count)
                                                             : tr("%1 · %2", "count, duration").arg(count, time));
}

void RaceModeRow::setRunnable(bool isRunnable)
{
    m_button->setEnabled(isRunnable);
}

} // namespace gn
