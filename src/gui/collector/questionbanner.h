// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace gn {

class HostQuestions;

// Asks the questions, in a strip that stands in the way of nothing.
class QuestionBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionBanner)

public:
    explicit QuestionBanner(HostQuestions &questions, QWidget *parent = nullptr); // which must outlive the banner

private:
    void showCurrent();

    HostQuestions &m_questions;
    QLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace gn
