// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>
#include <QVariantAnimation>

namespace gn {

// What a choice has got so far.
struct PollScore
{
    QString text;   // the choice
    QString result; // "12 votes, 40 %", for who listens
    QString votes;  // "12 votes"
    int percent = 0;
    bool isLeading = false;

    bool operator==(const PollScore &) const = default;
};

// A choice's text, its bar and its votes. To screen readers it is a progress bar that is called like the choice.
class PollBar final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollBar)

public:
    explicit PollBar(QWidget *parent = nullptr);

    void setScore(const PollScore &score, bool isSmooth); // isSmooth: the bar moves there

    const PollScore &score() const { return m_score; }

    double shownPercent() const { return m_shown; } // on its way to the score's

    QString text() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont() const;
    QFont percentFont() const;
    int percentWidth() const;
    int nameHeight(int width) const;
    void paintTrack(QPainter &painter, const QRect &track) const;

    PollScore m_score;
    double m_shown = 0;
    QVariantAnimation m_move;
};

} // namespace gn
