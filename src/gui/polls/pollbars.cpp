// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollbars.h"

#include "gui/polls/pollbar.h"
#include "gui/polls/pollpictures.h"
#include "gui/polls/polltexts.h"
#include "gui/polls/pollthumb.h"
#include "gui/wall/motion.h"
#include "storage/settings.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gn {

namespace {

constexpr QSize ThumbSize(72, 72);
constexpr int RowGap = 14;
constexpr int ThumbGap = 14;

bool hasPicture(const PollChoice &choice)
{
    return choice.hasOwnPicture || !choice.pictureUrl.isEmpty();
}

bool areSameRows(const Poll &a, const Poll &b)
{
    return std::ranges::equal(a.choices, b.choices, [](const PollChoice &x, const PollChoice &y) {
        return x.id == y.id && hasPicture(x) == hasPicture(y);
    });
}

} // namespace

PollBars::PollBars(const PollsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_pictures(new PollPictures(services.store, services.pictures, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(m_pictures, &PollPictures::came, this, [this](qint64 poll) {
        if (poll == m_poll.id) {
            setPoll(m_poll);
        }
    });
}

PollBars::~PollBars() = default;

void PollBars::setPoll(const Poll &poll)
{
    const bool isSame = m_rows != nullptr && m_poll.id == poll.id && areSameRows(m_poll, poll);
    if (!isSame) {
        rebuild(poll);
    }
    m_poll = poll;
    const auto most = std::ranges::max_element(poll.choices, {}, &PollChoice::votes);
    const bool isSmooth = isSame && isMotionWanted();
    for (qsizetype row = 0; row < poll.choices.size(); ++row) {
        const PollChoice &choice = poll.choices.at(row);
        m_bars.at(row)->setScore({.text = choice.text,
                                  .result = pollResultText(poll, choice),
                                  .votes = pollVotesText(choice.votes),
                                  .percent = poll.percentOf(choice),
                                  .isLeading = choice.votes > 0 && choice.votes == most->votes},
                                 isSmooth);
        if (!m_thumbs.isEmpty()) {
            m_thumbs.at(row)->setPicture(m_pictures->urlOf(poll, choice));
            m_thumbs.at(row)->setToolTip(choice.credit);
        }
    }
}

void PollBars::rebuild(const Poll &poll)
{
    delete m_rows;
    m_bars.clear();
    m_thumbs.clear();
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(RowGap);
    const bool hasPictures = std::ranges::any_of(poll.choices, hasPicture);
    for (qsizetype row = 0; row < poll.choices.size(); ++row) {
        auto *line = new QHBoxLayout;
        line->setSpacing(ThumbGap);
        if (hasPictures) {
            m_thumbs.append(new PollThumb(m_services, ThumbSize, m_rows));
            line->addWidget(m_thumbs.constLast(), 0, Qt::AlignTop);
        }
        m_bars.append(new PollBar(m_rows));
        line->addWidget(m_bars.constLast(), 1);
        column->addLayout(line);
    }
    m_column->addWidget(m_rows);
    m_rows->show(); // the layout would show it later, and what is not visible does not move
}

bool PollBars::isMotionWanted() const
{
    return static_cast<Motion>(m_services.settings.value(settings::Motion)) != Motion::Never;
}

} // namespace gn
