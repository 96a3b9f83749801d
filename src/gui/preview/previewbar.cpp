// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewbar.h"

#include "gui/preview/elidedlabel.h"
#include "gui/preview/previewbutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Speeds{0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0};
constexpr int ButtonGap = 2;
constexpr int GroupGap = 10;

QString speedText(double speed)
{
    return QLocale().toString(speed, 'g', 3) + u'×';
}

} // namespace

PreviewBar::PreviewBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_back(new PreviewButton(u"framebackward"_s, tr("One frame back"), u","_s, this))
    , m_play(new PreviewButton(u"pause"_s, tr("Pause"), u"K"_s, this))
    , m_forward(new PreviewButton(u"frameforward"_s, tr("One frame on"), u"."_s, this))
    , m_counter(new QLabel(this))
    , m_speed(new PreviewButton({}, tr("Speed"), u"[ ]"_s, this))
    , m_speeds(new QActionGroup(this))
    , m_zoom(new PreviewButton({}, tr("One pixel for one of the screen"), u"Z"_s, this))
    , m_still(new PreviewButton(u"still"_s, tr("Save a still of this frame"), u"S"_s, this))
    , m_actions(new QWidget(this))
    , m_more(new PreviewButton(u"wait"_s, tr("More actions"), {}, this))
    , m_details(new PreviewButton(u"info"_s, tr("Details"), u"I"_s, this))
{
    m_title->setObjectName("previewTitle"_L1);
    m_counter->setObjectName("frameCounter"_L1);
    m_counter->setTextFormat(Qt::PlainText);
    m_counter->setAlignment(Qt::AlignCenter);
    m_counter->setForegroundRole(QPalette::PlaceholderText);
    m_speed->setMenu(makeSpeedMenu());
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setText(u"1:1"_s);
    m_zoom->setCheckable(true);
    m_details->setCheckable(true);
    m_more->setMenu(new QMenu(m_more));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(ButtonGap);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(ButtonGap);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_back, m_play, m_forward, m_counter, m_speed, m_zoom}) {
        tools->addWidget(tool);
    }
    tools->addStretch();
    tools->addWidget(m_actions);
    tools->addWidget(m_more);
    tools->addSpacing(GroupGap);
    tools->addWidget(m_still);
    tools->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(tools);

    connect(m_back, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    connect(m_play, &QToolButton::clicked, this, &PreviewBar::playToggled);
    connect(m_zoom, &QToolButton::clicked, this, &PreviewBar::zoomToggled);
    connect(m_still, &QToolButton::clicked, this, &PreviewBar::stillWanted);
    connect(m_details, &QToolButton::clicked, this, &PreviewBar::detailsToggled);
    setFrame(0, 0);
    setSpeed(1);
}

QMenu *PreviewBar::makeSpeedMenu()
{
    auto *menu = new QMenu(m_speed);
    for (const double speed : Speeds) {
        QAction *action = menu->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        m_speeds->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] { emit speedWanted(speed); });
    }
    return menu;
}

double PreviewBar::nextSpeed(double speed, int steps)
{
    const auto at = std::lower_bound(Speeds.cbegin(), Speeds.cend(), speed) - Speeds.cbegin();
    const auto last = static_cast<std::ptrdiff_t>(Speeds.size()) - 1;
    return Speeds.at(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + steps, 0, last)));
}

void PreviewBar::setTitle(const QString &title)
{
    m_title->setFullText(title);
}

void PreviewBar::setFrame(int number, int total)
{
    const QLocale locale;
    const QString all = locale.toString(total);
    m_counter->setText(total == 0 ? QString() : locale.toString(number) + u'/' + all);
    if (!m_isPlaying) { // a screen reader would read all that goes by
        m_counter->setAccessibleName(total == 0 ? QString() : tr("Frame %L1 of %L2").arg(number).arg(total));
    }
    // As wide as its widest number, so that nothing beside it moves while it counts.
    const QString widest = QString(all.size(), u'0');
    m_counter->setMinimumWidth(m_counter->fontMetrics().horizontalAdvance(u" %1/%1 "_s.arg(widest)));
    const bool canMove = total > 1;
    for (PreviewButton *button : {m_back, m_play, m_forward}) {
        button->setEnabled(canMove);
    }
}

void PreviewBar::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying) {
        return;
    }
    m_isPlaying = isPlaying;
    m_counter->setAccessibleName(tr("Frame number"));
    m_play->setIconByName(isPlaying ? u"pause"_s : u"play"_s);
    m_play->setNames(isPlaying ? tr("Pause") : tr("Play"), u"K"_s);
}

void PreviewBar::setSpeed(double speed)
{
    m_speed->setText(speedText(speed));
    m_speed->setNames(tr("Speed: %1").arg(speedText(speed)), u"[ ]"_s);
    for (QAction *action : m_speeds->actions()) {
        action->setChecked(qFuzzyCompare(action->data().toDouble(), speed));
    }
    m_speed->setFixedWidth(m_speed->fontMetrics().horizontalAdvance(speedText(Speeds[2])) + 2 * GroupGap);
}

void PreviewBar::setZoomed(bool isZoomed)
{
    m_zoom->setChecked(isZoomed);
}

void PreviewBar::setDetailsShown(bool isShown)
{
    m_details->setChecked(isShown);
}

void PreviewBar::setStillPossible(bool isPossible)
{
    m_still->setEnabled(isPossible);
}

void PreviewBar::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_actions->layout()->takeAt(0)) {
        item->widget()->deleteLater(); // it may be what was clicked
        item->widget()->hide();
        delete item;
    }
    m_more->menu()->clear();
    for (QAction *action : actions) {
        m_actions->layout()->addWidget(new PreviewButton(*action, m_actions));
        m_more->menu()->addAction(action);
    }
    m_actions->setVisible(!actions.isEmpty());
    fitActions();
}

void PreviewBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitActions();
}

void PreviewBar::fitActions()
{
    if (m_more->menu()->isEmpty()) {
        m_more->hide();
        return;
    }
    int needed = 2 * GroupGap + 4 * GroupGap; // margins and gaps
    for (const QWidget *tool :
         std::initializer_list<QWidget *>{m_back, m_play, m_forward, m_counter, m_speed, m_zoom}) {
        needed += tool->sizeHint().expandedTo(tool->minimumSize()).width() + ButtonGap;
    }
    for (const QWidget *tool : std::initializer_list<QWidget *>{m_still, m_details}) {
        needed += tool->sizeHint().width() + ButtonGap;
    }
    const bool isFitting = needed + m_actions->sizeHint().width() <= width();
    m_actions->setVisible(isFitting);
    m_more->setVisible(!isFitting);
}

} // namespace gn
