// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/questionbanner.h"

#include "gui/collector/hostquestions.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gn {

using namespace Qt::StringLiterals;

QuestionBanner::QuestionBanner(HostQuestions &questions, QWidget *parent)
    : QFrame(parent)
    , m_questions(questions)
    , m_text(new QLabel(this))
    , m_yes(new QPushButton(tr("&Yes, ask it"), this))
    , m_no(new QPushButton(tr("&No"), this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_text->setObjectName("questionText"_L1);
    m_text->setTextFormat(Qt::PlainText); // a stranger's host stands in it
    m_text->setWordWrap(true);
    m_yes->setObjectName("questionYes"_L1);
    m_no->setObjectName("questionNo"_L1);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setProperty("role", u"chip"_s);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_yes, 0, Qt::AlignVCenter);
    row->addWidget(m_no, 0, Qt::AlignVCenter);
    connect(m_yes, &QPushButton::clicked, this, [this] { m_questions.answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { m_questions.answer(false); });
    connect(&questions, &HostQuestions::currentChanged, this, &QuestionBanner::showCurrent);
    showCurrent();
}

void QuestionBanner::showCurrent()
{
    const QString host = m_questions.current();
    setVisible(!host.isEmpty());
    if (host.isEmpty()) {
        return;
    }
    QString text =
        tr("The page leads to “%1”, a computer of your own network. May the program ask it for pictures?").arg(host);
    if (m_questions.waiting() > 1) {
        text += u' ' + tr("(%n more question(s))", nullptr, m_questions.waiting() - 1);
    }
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gn
