// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectortools.h"

#include "gui/preview/flowlayout.h"
#include "gui/window/icons.h"
#include "gui/window/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int FlowGap = 8;
constexpr int ItemGap = 6;
constexpr int LineHeight = 34; // so that groups of lower widgets stand in the middle of their line
constexpr QSize BarSize(90, 6);
constexpr std::array<qint64, 4> Sizes{100'000, 500'000, 1'000'000, 5'000'000};

std::pair<QWidget *, QHBoxLayout *> makeGroup(QWidget *parent)
{
    auto *group = new QWidget(parent);
    group->setMinimumHeight(LineHeight);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ItemGap);
    return {group, row};
}

QPushButton *makeButton(const QString &name, const QString &text, const QString &role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("role", role);
    return button;
}

} // namespace

CollectorTools::CollectorTools(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(FlowGap);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    flow->addWidget(makeFilters());
    flow->addWidget(makeSelection());
    flow->addWidget(makeDoing());
    flow->addWidget(makeProgress());
    showProgress(0, 0, 0, false);
    showChoice(0, 0, 0, false);
}

QWidget *CollectorTools::makeFilters()
{
    using Kind = CollectorFilter::Kind;
    const auto [group, row] = makeGroup(this);
    m_kind = new QComboBox(group);
    m_kind->setObjectName("kindBox"_L1);
    m_kind->setAccessibleName(tr("Which kind is shown"));
    m_kind->addItem(tr("All kinds"), static_cast<int>(Kind::All));
    m_kind->addItem(u"GIF"_s, static_cast<int>(Kind::Gif));
    m_kind->addItem(u"WebP"_s, static_cast<int>(Kind::WebP));
    m_kind->addItem(tr("Videos"), static_cast<int>(Kind::Video));
    m_kind->addItem(tr("Not available"), static_cast<int>(Kind::Missing));
    m_size = new QComboBox(group);
    m_size->setObjectName("sizeBox"_L1);
    m_size->setAccessibleName(tr("Smallest size that is shown"));
    m_size->addItem(tr("Any size"), 0);
    for (const qint64 bytes : Sizes) {
        m_size->addItem(tr("%1 or more").arg(byteSizeLabel(bytes)), bytes);
    }
    row->addWidget(m_kind);
    row->addWidget(m_size);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CollectorTools::filterChanged);
    connect(m_size, &QComboBox::currentIndexChanged, this, &CollectorTools::filterChanged);
    return group;
}

QWidget *CollectorTools::makeProgress()
{
    const auto [group, row] = makeGroup(this);
    m_progressText = new QLabel(group);
    m_progressText->setObjectName("progressText"_L1);
    m_progress = new QProgressBar(group);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(BarSize);
    m_progress->setAccessibleName(tr("Pictures checked"));
    m_rest = makeButton(u"restButton"_s, tr("Check the rest"), u"chip"_s, group);
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addWidget(m_rest);
    connect(m_rest, &QPushButton::clicked, this, &CollectorTools::restWanted);
    return group;
}

QWidget *CollectorTools::makeSelection()
{
    const auto [group, row] = makeGroup(this);
    auto *all = makeButton(u"allButton"_s, tr("Select &all"), u"chip"_s, group);
    auto *none = makeButton(u"noneButton"_s, tr("N&one"), u"chip"_s, group);
    auto *invert = makeButton(u"invertButton"_s, tr("&Invert"), u"chip"_s, group);
    all->setToolTip(tr("Select all that are shown (Ctrl+A)"));
    none->setToolTip(tr("Select none"));
    invert->setToolTip(tr("Select those that are not selected"));
    for (QPushButton *button : {all, none, invert}) {
        row->addWidget(button);
    }
    connect(all, &QPushButton::clicked, this, &CollectorTools::selectAllWanted);
    connect(none, &QPushButton::clicked, this, &CollectorTools::selectNoneWanted);
    connect(invert, &QPushButton::clicked, this, &CollectorTools::invertWanted);
    return group;
}

QWidget *CollectorTools::makeDoing()
{
    const auto [group, row] = makeGroup(this);
    m_copy = makeButton(u"copyButton"_s, tr("&Copy addresses"), u"chip"_s, group);
    m_keep = makeButton(u"keepButton"_s, tr("Add to &favourites"), u"chip"_s, group);
    m_download = makeButton(u"downloadButton"_s, {}, u"primary"_s, group);
    m_copy->setToolTip(tr("Copy the addresses as text (Ctrl+Shift+C)"));
    row->addWidget(m_download);
    row->addWidget(m_copy);
    row->addWidget(m_keep);
    connect(m_copy, &QPushButton::clicked, this, &CollectorTools::copyWanted);
    connect(m_keep, &QPushButton::clicked, this, &CollectorTools::keepWanted);
    connect(m_download, &QPushButton::clicked, this, &CollectorTools::downloadWanted);
    return group;
}

CollectorFilter CollectorTools::filter() const
{
    return {.kind = static_cast<CollectorFilter::Kind>(m_kind->currentData().toInt()),
            .minBytes = m_size->currentData().toLongLong()};
}

void CollectorTools::resetFilter()
{
    m_kind->setCurrentIndex(0);
    m_size->setCurrentIndex(0);
}

void CollectorTools::showProgress(int checked, int total, int missing, bool isChecking)
{
    m_progress->setVisible(isChecking);
    m_progress->setRange(0, total);
    m_progress->setValue(checked);
    m_rest->setVisible(!isChecking && checked < total);
    QString text = tr("Checked %L1 of %L2").arg(checked).arg(total);
    if (!isChecking && checked == total) {
        text = tr("All %L1 checked").arg(total);
    }
    if (missing > 0) {
        text += u", "_s + tr("%n not available", nullptr, missing);
    }
    m_progressText->setText(text);
}

void CollectorTools::showChoice(int selected, int files, qint64 bytes, bool canKeep)
{
    const QString text =
        selected > 0 ? tr("&Download %n file(s)…", nullptr, files) : tr("&Download all %n file(s)…", nullptr, files);
    m_download->setText(text);
    m_download->setToolTip(bytes > 0 ? tr("%1 or more").arg(byteSizeLabel(bytes)) : QString());
    m_download->setEnabled(files > 0);
    m_copy->setEnabled(files > 0 || selected > 0);
    m_keep->setEnabled(canKeep);
}

} // namespace gn
