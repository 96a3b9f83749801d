// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/choiceedit.h"

#include "gui/polls/pollthumb.h"
#include "gui/window/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize ThumbSize(52, 52);
constexpr int Gap = 8;

} // namespace

ChoiceEdit::ChoiceEdit(const PollsServices &services, const DraftChoice &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_text(new QLineEdit(draft.choice.text, this))
    , m_problem(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setObjectName("choiceText"_L1);
    m_text->setCursorPosition(0);
    m_problem->setObjectName("choiceProblem"_L1);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_text, 1);
    line->addSpacing(Gap / 2);
    m_up = addTool(*line, u"up"_s, u"moveUpButton"_s);
    m_down = addTool(*line, u"down"_s, u"moveDownButton"_s);
    m_remove = addTool(*line, u"clear"_s, u"removeChoiceButton"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch();
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    if (!draft.picture().isEmpty()) {
        auto *thumb = new PollThumb(services, ThumbSize, this);
        thumb->setPicture(draft.picture());
        row->addWidget(thumb);
    }
    row->addLayout(column, 1);
    connect(m_text, &QLineEdit::textEdited, this, &ChoiceEdit::edited);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveWanted(1); });
    connect(m_remove, &QToolButton::clicked, this, &ChoiceEdit::removeWanted);
}

QToolButton *ChoiceEdit::addTool(QBoxLayout &row, const QString &icon, const QString &name)
{
    auto *tool = new QToolButton(this);
    tool->setObjectName(name);
    tool->setIcon(themedIcon(icon));
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(tool);
    return tool;
}

DraftChoice ChoiceEdit::draft() const
{
    DraftChoice draft = m_draft;
    draft.choice.text = m_text->text().trimmed();
    return draft;
}

void ChoiceEdit::setPlace(int number, int count)
{
    const QString name = tr("Choice %1").arg(number + 1);
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(name);
    const auto label = [](QToolButton *tool, const QString &text) {
        tool->setAccessibleName(text);
        tool->setToolTip(text);
    };
    label(m_up, tr("Move choice %1 up").arg(number + 1));
    label(m_down, tr("Move choice %1 down").arg(number + 1));
    label(m_remove, tr("Remove choice %1").arg(number + 1));
    m_up->setEnabled(number > 0);
    m_down->setEnabled(number + 1 < count);
    m_remove->setEnabled(count > FewestChoices);
}

void ChoiceEdit::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_text->setAccessibleDescription(text);
}

bool ChoiceEdit::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void ChoiceEdit::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ChoiceEdit::tabStops() const
{
    return {m_text, m_up, m_down, m_remove};
}

} // namespace gn
