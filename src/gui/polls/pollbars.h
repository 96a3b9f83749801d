// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/polls/pollsservices.h"
#include "storage/polls/polltypes.h"

#include <QWidget>

class QVBoxLayout;

namespace gn {

class PollBar;
class PollPictures;
class PollThumb;

// A poll's choices with their pictures and results, which move when votes come in.
class PollBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollBars)

public:
    explicit PollBars(const PollsServices &services, QWidget *parent = nullptr);
    ~PollBars() override;

    void setPoll(const Poll &poll);

    const QList<PollBar *> &bars() const { return m_bars; }

private:
    void rebuild(const Poll &poll);
    bool isMotionWanted() const;

    PollsServices m_services;
    PollPictures *m_pictures; // child
    QVBoxLayout *m_column;
    Poll m_poll;
    QWidget *m_rows = nullptr;   // child; made anew for another poll
    QList<PollBar *> m_bars;     // in m_rows, as the choices
    QList<PollThumb *> m_thumbs; // in m_rows; none when no choice has a picture
};

} // namespace gn
