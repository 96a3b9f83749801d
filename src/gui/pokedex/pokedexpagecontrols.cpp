// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's controls: how they stand, and what they say of what is loaded.

#include "gui/pokedex/pokedexpage.h"
#include "gui/pokedex/pokedextexts.h"
#include "gui/preview/flowlayout.h"
#include "gui/window/icons.h"
#include "ui_pokedexpage.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchWidth = 190;

} // namespace

void PokedexPage::buildControls()
{
    auto *flow = new FlowLayout(10);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *group :
         {m_ui->searchGroup, m_ui->typeGroup, m_ui->sortGroup, m_ui->viewGroup, m_ui->rangeGroup, m_ui->raceGroup}) {
        flow->addWidget(group);
    }
    m_ui->controls->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_ui->controls->setSizePolicy(policy);
    m_ui->searchField->setFixedWidth(SearchWidth);
    m_ui->searchField->addAction(themedIcon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_ui->typeBox->addItem(tr("All types"), QString());
    for (int column = 0; column < PokedexModel::ColumnCount; ++column) {
        if (column != PokedexModel::Sprite) {
            m_ui->sortBox->addItem(PokedexModel::columnTitle(static_cast<PokedexModel::Column>(column)), column);
        }
    }
    for (QToolButton *segment : {m_ui->gridButton, m_ui->tableButton}) {
        segment->setProperty("role", u"segment"_s);
    }
    for (QPushButton *button : {m_ui->loadButton, m_ui->raceButton, m_ui->cancelButton, m_ui->retryAllButton}) {
        button->setProperty("role", u"secondary"_s);
    }
    roundSegments();
    m_ui->creditLabel->setForegroundRole(QPalette::PlaceholderText);
}

// The style sheet has one corner for each side, and sides change with the direction.
void PokedexPage::roundSegments()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_ui->gridButton->setProperty("side", isMirrored ? u"right"_s : u"left"_s);
    m_ui->tableButton->setProperty("side", isMirrored ? u"left"_s : u"right"_s);
    for (QToolButton *segment : {m_ui->gridButton, m_ui->tableButton}) {
        segment->style()->unpolish(segment);
        segment->style()->polish(segment);
    }
}

// All of one height, as the style sheet makes the buttons; it is known when the page is shown.
void PokedexPage::alignControls()
{
    const int height = std::max(m_ui->gridButton->sizeHint().height(), m_ui->loadButton->sizeHint().height());
    for (QWidget *control : {static_cast<QWidget *>(m_ui->searchField),
                             static_cast<QWidget *>(m_ui->typeBox),
                             static_cast<QWidget *>(m_ui->sortBox),
                             static_cast<QWidget *>(m_ui->orderButton),
                             static_cast<QWidget *>(m_ui->firstBox),
                             static_cast<QWidget *>(m_ui->countBox),
                             static_cast<QWidget *>(m_ui->gridButton),
                             static_cast<QWidget *>(m_ui->tableButton),
                             static_cast<QWidget *>(m_ui->loadButton),
                             static_cast<QWidget *>(m_ui->raceButton),
                             static_cast<QWidget *>(m_ui->shownLabel)}) {
        control->setMinimumHeight(height);
    }
    m_ui->orderButton->setMinimumWidth(height);
}

void PokedexPage::refreshTypes()
{
    QStringList types = m_model.typesPresent();
    if (!m_filter.type().isEmpty() && !types.contains(m_filter.type())) {
        types.append(m_filter.type()); // what is chosen stays, and may come yet
    }
    std::sort(types.begin(), types.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(pokemonTypeLabel(a), pokemonTypeLabel(b)) < 0;
    });
    QStringList shown;
    for (int i = 1; i < m_ui->typeBox->count(); ++i) {
        shown.append(m_ui->typeBox->itemData(i).toString());
    }
    if (types == shown) {
        return;
    }
    const QSignalBlocker blocker(m_ui->typeBox);
    while (m_ui->typeBox->count() > 1) {
        m_ui->typeBox->removeItem(1);
    }
    for (const QString &type : std::as_const(types)) {
        m_ui->typeBox->addItem(pokemonTypeLabel(type), type);
    }
    m_ui->typeBox->setCurrentIndex(std::max(0, m_ui->typeBox->findData(m_filter.type())));
}

void PokedexPage::refreshProgress()
{
    const bool isUnderWay = m_load.isUnderWay();
    m_ui->progressPanel->setVisible(isUnderWay);
    m_ui->progressBar->setRange(0, std::max(1, m_load.asked()));
    m_ui->progressBar->setValue(m_load.answered());
    const QString pattern = tr("Loading: %L1 of %L2");
    QLabel &label = *m_ui->progressLabel;
    label.setText(pattern.arg(m_load.answered()).arg(m_load.asked()));
    // Room for the last one, so that the bar does not shrink with every digit.
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(pattern.arg(m_load.asked()).arg(m_load.asked())) + 2);
    const auto missing = isUnderWay ? 0 : static_cast<int>(m_model.missingRows().size());
    m_ui->retryAllButton->setVisible(missing > 1 && !hasAllFailed());
    m_ui->retryAllButton->setText(tr("Retry all failed (%L1)").arg(missing));
}

} // namespace gn
