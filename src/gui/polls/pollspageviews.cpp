// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page shows of what it knows.

#include "gui/polls/pollbars.h"
#include "gui/polls/polllistmodel.h"
#include "gui/polls/pollspage.h"
#include "gui/polls/polltexts.h"
#include "gui/window/banner.h"
#include "gui/window/icons.h"
#include "net/thiscomputer.h"
#include "ui_pollspage.h"

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowBelow = 720; // pixels: the list stands above the poll
constexpr int ListWidth = 300;
constexpr int NarrowListHeight = 160;
constexpr int EmptyTextWidth = 520;
constexpr int EmptyMargin = 32;
constexpr int EmptyIconSize = 56;

} // namespace

void PollsPage::showList()
{
    if (!m_isLoaded) {
        return;
    }
    const bool isEmpty = m_model->polls().isEmpty();
    m_ui->states->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->pollsRoom);
    m_ui->newButton->setVisible(!isEmpty);
    int row = m_model->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = 0;
    } else if (!m_ui->pollList->currentIndex().isValid() && !isEmpty) {
        row = 0;
    }
    if (row >= 0) {
        m_ui->pollList->setCurrentIndex(m_model->index(row));
    }
    arrange();
    showBanner();
    showCurrent();
    waitForTurn();
    if (m_wanted == 0 && std::exchange(m_isToFocus, false)) {
        m_ui->copyButton->setFocus(Qt::OtherFocusReason);
    }
}

void PollsPage::showCurrent()
{
    const std::optional<Poll> poll = current();
    m_ui->card->setVisible(poll.has_value());
    showLink(poll);
    if (!poll.has_value()) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_ui->questionLabel->setText(poll->question);
    m_ui->summaryLabel->setText(pollSummaryText(*poll, now));
    m_ui->closeButton->setText(poll->stateAt(now) == PollState::Closed ? tr("&Reopen poll") : tr("&Close poll"));
    m_bars->setPoll(*poll);
}

void PollsPage::showLink(const std::optional<Poll> &poll)
{
    const QUrl link = poll.has_value() ? pollLink(m_base, poll->id) : QUrl();
    m_ui->linkEdit->setText(link.toString());
    m_ui->linkEdit->setPlaceholderText(tr("The link comes with the server"));
    m_ui->linkEdit->setCursorPosition(0);
    for (QPushButton *button : {m_ui->copyButton, m_ui->qrButton, m_ui->openButton}) {
        button->setEnabled(link.isValid());
        button->setToolTip(link.isValid() ? QString() : tr("Start the server first"));
    }
}

void PollsPage::showBanner()
{
    const bool isOff = !m_base.isValid();
    const bool isWorthIt = m_isLoaded && !m_model->polls().isEmpty() && (isOff || isOnThisComputer(m_base));
    const QString state = isWorthIt ? m_base.toString() + u'!' : QString();
    if (std::exchange(m_bannerState, state) == state) {
        return; // who closed it has read it
    }
    if (isOff) {
        m_banner->setMessage(tr("Nobody can vote now: the server does not run."), tr("Start the server"));
    } else {
        m_banner->setMessage(tr("Only this computer reaches the polls. To let others vote, open the server to your "
                                "network."),
                             tr("Server settings"));
    }
    m_banner->setVisible(isWorthIt);
}

void PollsPage::drawEmptyIcon()
{
    const QIcon icon = themedIcon(u"poll"_s, QPalette::PlaceholderText);
    m_ui->emptyIcon->setPixmap(icon.pixmap(QSize(EmptyIconSize, EmptyIconSize), devicePixelRatioF()));
}

void PollsPage::arrange()
{
    const bool isNarrow = width() < NarrowBelow;
    const int side = std::max(EmptyMargin, (width() - EmptyTextWidth) / 2);
    m_ui->emptyColumn->setContentsMargins(side, 0, side, 0);
    m_ui->room->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->room->setStretchFactor(m_ui->detailArea, 1);
    m_ui->pollList->setMinimumWidth(isNarrow ? 0 : ListWidth);
    m_ui->pollList->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : ListWidth);
    const int rows = std::max(1, m_ui->pollList->sizeHintForRow(0)) * m_model->rowCount();
    m_ui->pollList->setMaximumHeight(isNarrow ? std::clamp(rows, 1, NarrowListHeight) : QWIDGETSIZE_MAX);
}

// A poll's state changes by itself when its time has come.
void PollsPage::waitForTurn()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime next;
    for (const Poll &poll : m_model->polls()) {
        const QDateTime turn = nextTurnOf(poll, now);
        next = turn.isValid() && (!next.isValid() || turn < next) ? turn : next;
    }
    m_turn.stop();
    if (next.isValid() && isVisible()) {
        constexpr qint64 Longest = 3600LL * 1000; // the clock may be set meanwhile
        m_turn.start(static_cast<int>(std::clamp<qint64>(now.msecsTo(next) + 1, 1, Longest)));
    }
}

} // namespace gn
