// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/pagefacts.h"

#include "gui/collector/collectortexts.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int StartHeight = 150; // pixels

} // namespace

PageFacts::PageFacts(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_start(new QPlainTextEdit(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName("pageTitle"_L1);
    m_facts->setObjectName("pageFacts"_L1);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText); // a stranger wrote it
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_fold->setObjectName("pageStartButton"_L1);
    m_fold->setText(tr("Text of the page"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_start->setObjectName("pageStart"_L1);
    m_start->setReadOnly(true);
    m_start->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_start->setAccessibleName(tr("Start of the page's text"));
    m_start->setTabChangesFocus(true);
    m_start->setFixedHeight(StartHeight);
    m_start->hide();

    auto *facts = new QHBoxLayout;
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_fold, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(facts);
    column->addWidget(m_start);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_start->setVisible(isOpen);
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
}

void PageFacts::show(const PageReport &report)
{
    const QString title = report.content.title.simplified();
    m_title->setText(title.isEmpty() ? report.url.toDisplayString() : title);
    m_title->setToolTip(report.url.toDisplayString());
    m_facts->setText(pageFacts(report));
    m_start->setPlainText(report.content.start);
    m_fold->setVisible(!report.content.start.isEmpty());
    if (report.content.start.isEmpty()) {
        m_fold->setChecked(false);
    }
}

} // namespace gn
