// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/polls/polldraft.h"
#include "gui/polls/pollsservices.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gn {

// A choice of a poll that is being made: its picture, its text, its place among the others.
class ChoiceEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceEdit)

public:
    ChoiceEdit(const PollsServices &services, const DraftChoice &draft, QWidget *parent = nullptr);

    DraftChoice draft() const; // as it is now

    // number: from 0; count: of all.
    void setPlace(int number, int count);

    void setProblem(const QString &text); // empty: none
    bool hasProblem() const;
    void focusText();
    QList<QWidget *> tabStops() const; // in their order

signals:
    void edited();
    void moveWanted(int by); // -1: up
    void removeWanted();

private:
    QToolButton *addTool(QBoxLayout &row, const QString &icon, const QString &name);

    DraftChoice m_draft;
    QLineEdit *m_text;
    QLabel *m_problem;
    QToolButton *m_up = nullptr; // these are children
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace gn
