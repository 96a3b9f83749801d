// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/statusline.h"

#include "gui/search/callrules.h"
#include "gui/window/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_results(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_calls(new QLabel(this))
    , m_attribution(new QLabel(this))
{
    m_results->setObjectName("resultsLabel"_L1);
    m_calls->setObjectName("callsLabel"_L1);
    m_warning->setObjectName("callsWarning"_L1);
    m_attribution->setObjectName("attributionLabel"_L1);
    drawWarning();
    m_results->setTextFormat(Qt::PlainText);
    m_results->setMinimumWidth(1); // gives way first when the window is narrow

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 10, 2);
    row->setSpacing(6);
    row->addWidget(m_results, 1);
    row->addWidget(m_warning);
    row->addWidget(m_calls);
    row->addSpacing(10);
    row->addWidget(m_attribution);
    setAllowance({});
    setAttribution({});
}

void StatusLine::setResults(const QString &text)
{
    m_results->setText(text);
}

void StatusLine::setAllowance(const std::optional<CallAllowance> &allowance)
{
    const bool isLow = allowance && allowance->left < callrules::WarnBelow;
    m_warning->setVisible(isLow);
    m_calls->setVisible(allowance.has_value());
    if (!allowance) {
        return;
    }
    m_calls->setText(tr("Calls left: %L1 of %L2").arg(allowance->left).arg(allowance->limit));
    m_calls->setForegroundRole(isLow ? QPalette::BrightText : QPalette::WindowText);
    QString tip = tr("Calls to the source that this key has left in the sliding hour.");
    if (allowance->nextReturn.isValid()) {
        const QTime time = allowance->nextReturn.toLocalTime().time();
        tip += u' ' + tr("The next one comes back at %1.").arg(QLocale().toString(time, QLocale::ShortFormat));
    }
    m_calls->setToolTip(tip);
    m_warning->setToolTip(tip);
}

void StatusLine::setAttribution(const QString &text)
{
    m_attribution->setText(text);
    m_attribution->setVisible(!text.isEmpty());
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawWarning(); // a pixmap, unlike an icon, keeps the colour that it was made in
    }
}

void StatusLine::drawWarning()
{
    m_warning->setPixmap(themedIcon(u"warning"_s, QPalette::BrightText).pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace gn
