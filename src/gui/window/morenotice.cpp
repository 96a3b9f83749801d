// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/morenotice.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int EndSeconds = 3;
constexpr int DistanceFromEdge = 12;

} // namespace

MoreNotice::MoreNotice(QAbstractScrollArea &wall)
    : QFrame(&wall)
    , m_wall(&wall)
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    setObjectName("moreNotice"_L1);
    m_text->setObjectName("moreText"_L1);
    m_retry->setObjectName("moreRetryButton"_L1);
    m_retry->setProperty("role", u"chip"_s);
    m_retry->setAccessibleName(tr("Try again to load more results"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->addWidget(m_text);
    row->addWidget(m_retry);
    hide();

    m_endTimer.setSingleShot(true);
    m_endTimer.setInterval(std::chrono::seconds(EndSeconds));
    connect(&m_endTimer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_retry, &QPushButton::clicked, this, &MoreNotice::retryChosen);
    connect(wall.verticalScrollBar(), &QScrollBar::valueChanged, this, &MoreNotice::refresh);
    connect(wall.verticalScrollBar(), &QScrollBar::rangeChanged, this, &MoreNotice::refresh);
    wall.installEventFilter(this);
}

void MoreNotice::setWhat(What what, const QString &reason)
{
    m_what = what;
    m_wasEndSeen = false;
    m_endTimer.stop();
    m_retry->setVisible(what == What::Failed);
    switch (what) {
    case What::Nothing:
        break;
    case What::Loading:
        m_text->setText(tr("Loading more…"));
        break;
    case What::End:
        m_text->setText(tr("That's all there is"));
        break;
    case What::Failed:
        m_text->setText(tr("Could not load more: %1").arg(reason));
        break;
    }
    refresh();
}

bool MoreNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void MoreNotice::refresh()
{
    const bool isSeen =
        m_what == What::Failed || (m_what != What::Nothing && isAtEnd() && !(m_what == What::End && m_wasEndSeen));
    if (m_what == What::End && isSeen) {
        m_wasEndSeen = true;
        m_endTimer.start();
    }
    if (m_what != What::End || isSeen) {
        setVisible(isSeen);
    }
    place();
}

void MoreNotice::place()
{
    if (!isVisible()) {
        return;
    }
    const int room = m_wall->width() - 2 * DistanceFromEdge;
    m_text->setWordWrap(false);
    QSize size = sizeHint();
    if (size.width() > room) {
        m_text->setWordWrap(true);
        size = {room, layout()->heightForWidth(room)};
    }
    resize(size);
    move((m_wall->width() - size.width()) / 2, m_wall->height() - size.height() - DistanceFromEdge);
    raise();
}

bool MoreNotice::isAtEnd() const
{
    const QScrollBar *bar = m_wall->verticalScrollBar();
    return bar->value() >= bar->maximum() - bar->singleStep();
}

} // namespace gn
