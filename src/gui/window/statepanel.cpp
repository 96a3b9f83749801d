// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/statepanel.h"

#include "gui/window/chiprow.h"
#include "gui/window/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 56;
constexpr int TextWidth = 520;

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // a query stands in it
    label->setMaximumWidth(TextWidth);
    return label;
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(u"titleLabel"_s, this))
    , m_advice(makeLabel(u"adviceLabel"_s, this))
    , m_busy(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
    , m_termsHeading(makeLabel(u"termsLabel"_s, this))
    , m_terms(new ChipRow(this))
{
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(180, 6);
    m_busy->setAccessibleName(tr("Searching"));
    m_terms->setObjectName("termsRow"_L1);
    m_terms->setCentered(true);
    m_terms->setOverflowMenu(false);
    m_termsHeading->setForegroundRole(QPalette::PlaceholderText);
    m_termsHeading->setWordWrap(false); // a short heading, which a box layout would squeeze
    m_buttons->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_advice}) {
        auto *row = new QHBoxLayout; // centres what has a maximum width and lets it have its height for width
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addSpacing(12);
    column->addWidget(m_termsHeading, 0, Qt::AlignHCenter);
    column->addWidget(m_terms);
    column->addStretch(3);

    connect(m_terms, &ChipRow::chosen, this, &StatePanel::termChosen);
    setTerms({}, {});
}

void StatePanel::showText(const ErrorText &text)
{
    m_iconName = text.icon;
    drawIcon();
    m_icon->show();
    m_title->setText(text.title);
    m_advice->setText(text.advice);
    m_advice->show();
    m_busy->hide();
    setRemedies(text.remedies);
    setAccessibleName(text.title);
    setAccessibleDescription(text.advice);
    QAccessibleEvent alert(this, QAccessible::Alert); // a screen reader says it without the focus moving
    QAccessible::updateAccessibility(&alert);
}

void StatePanel::showBusy(const QString &title)
{
    m_icon->hide();
    m_title->setText(title);
    m_advice->hide();
    m_busy->show();
    setRemedies({});
    setTerms({}, {});
    setAccessibleName(title);
    setAccessibleDescription({});
}

void StatePanel::setTerms(const QString &heading, const QStringList &terms)
{
    QList<Chip> chips;
    for (const QString &term : terms) {
        chips.append({.text = term, .query = term});
    }
    m_terms->setChips(chips);
    m_terms->setVisible(!chips.isEmpty());
    m_termsHeading->setText(heading);
    m_termsHeading->setVisible(!chips.isEmpty());
}

bool StatePanel::focusFirstButton()
{
    const QList<QPushButton *> buttons = m_remedies + m_terms->findChildren<QPushButton *>();
    const auto first =
        std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->isVisible(); });
    if (first == buttons.cend()) {
        return false;
    }
    (*first)->setFocus(Qt::OtherFocusReason);
    return true;
}

void StatePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon(); // a pixmap, unlike an icon, keeps the colour that it was made in
    }
}

void StatePanel::drawIcon()
{
    if (!m_iconName.isEmpty()) {
        const QIcon icon = themedIcon(m_iconName, QPalette::PlaceholderText);
        m_icon->setPixmap(icon.pixmap(QSize(IconSize, IconSize), devicePixelRatioF()));
    }
}

void StatePanel::setRemedies(const QList<Remedy> &remedies)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item;
    }
    for (QPushButton *button : std::exchange(m_remedies, {})) {
        button->hide();
        button->deleteLater(); // it may be what was clicked
    }
    m_buttons->addStretch();
    for (const Remedy remedy : remedies) {
        auto *button = new QPushButton(remedyLabel(remedy), this);
        button->setProperty("role", remedy == remedies.first() ? u"primary"_s : u"secondary"_s);
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyChosen(remedy); });
        setTabOrder(m_remedies.isEmpty() ? static_cast<QWidget *>(this) : m_remedies.last(),
                    button); // before the terms
        m_remedies.append(button);
        m_buttons->addWidget(button);
        button->show(); // a layout would show it only later, and the focus may have to go there now
    }
    m_buttons->addStretch();
}

} // namespace gn
