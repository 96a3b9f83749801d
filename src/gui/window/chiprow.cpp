// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/chiprow.h"

#include "gui/window/icons.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 6;

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(tr("More"), this))
{
    m_more->setProperty("role", u"chip"_s);
    m_more->setObjectName("moreChipsButton"_L1);
    m_more->setIcon(themedIcon(u"more"_s, QPalette::Text));
    m_more->setAccessibleName(tr("More starting points"));
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips) {
        return;
    }
    m_chips = chips;
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // it may be what was clicked
    }
    for (const Chip &chip : chips) {
        auto *button = new QPushButton(QString(chip.text).replace(u'&', u"&&"_s), this);
        button->setProperty("role", u"chip"_s);
        button->setAccessibleName(tr("Search for %1").arg(chip.text));
        if (!chip.icon.isEmpty()) {
            button->setIcon(themedIcon(chip.icon, QPalette::PlaceholderText));
        }
        connect(button, &QPushButton::clicked, this, [this, query = chip.query] { emit chosen(query); });
        // Into the row's own place in the tab order: a new child would come after everything else in the window.
        setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(this) : m_buttons.last(), button);
        m_buttons.append(button);
    }
    if (!m_buttons.isEmpty()) {
        setTabOrder(m_buttons.last(), m_more);
    }
    arrange();
    updateGeometry();
}

void ChipRow::setCentered(bool isCentered)
{
    m_isCentered = isCentered;
    arrange();
}

void ChipRow::setOverflowMenu(bool isOffered)
{
    m_hasOverflowMenu = isOffered;
    arrange();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons) {
        width += button->sizeHint().width() + Gap;
    }
    return {width, lineHeight()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), lineHeight()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

int ChipRow::lineHeight() const
{
    return m_more->sizeHint().height();
}

void ChipRow::arrange()
{
    const int moreWidth = m_hasOverflowMenu ? m_more->sizeHint().width() + Gap : 0;
    qsizetype fitting = 0;
    int used = 0;
    for (; fitting < m_buttons.size(); ++fitting) {
        const int next = used + m_buttons.at(fitting)->sizeHint().width();
        const bool isLast = fitting + 1 == m_buttons.size();
        if (next + (isLast ? 0 : moreWidth) > width()) {
            break;
        }
        used = next + Gap;
    }
    const bool hasMore = m_hasOverflowMenu && fitting < m_buttons.size();
    const int total = used + (hasMore ? moreWidth : 0) - Gap;
    int x = m_isCentered ? qMax(0, (width() - total) / 2) : 0;
    const auto place = [this, &x](QPushButton *button) {
        const QRect box(x, 0, button->sizeHint().width(), lineHeight());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        button->show();
        x += box.width() + Gap;
    };
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (i < fitting) {
            place(m_buttons.at(i));
        } else {
            m_buttons.at(i)->hide();
        }
    }
    m_more->setVisible(hasMore);
    if (hasMore) {
        place(m_more);
        fillMenu(fitting);
    }
}

void ChipRow::fillMenu(qsizetype firstHidden)
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (const Chip &chip : m_chips.sliced(firstHidden)) {
        QAction *action = menu->addAction(QString(chip.text).replace(u'&', u"&&"_s));
        action->setIcon(chip.icon.isEmpty() ? QIcon() : themedIcon(chip.icon));
        connect(action, &QAction::triggered, this, [this, query = chip.query] { emit chosen(query); });
    }
}

} // namespace gn
