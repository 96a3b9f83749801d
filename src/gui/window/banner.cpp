// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/banner.h"

#include "gui/window/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gn {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_action->setObjectName("bannerButton"_L1);
    m_action->setProperty("role", u"chip"_s);

    auto *close = new QToolButton(this);
    close->setObjectName("bannerCloseButton"_L1);
    close->setIcon(themedIcon(u"clear"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Hide this message"));
    close->setToolTip(close->accessibleName());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(close, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionChosen);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
}

void Banner::setMessage(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    setAccessibleName(text);
}

} // namespace gn
