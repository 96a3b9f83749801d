// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/detailspanel.h"

#include "core/weburl.h"
#include "gui/preview/detailssections.h"
#include "gui/preview/flowlayout.h"
#include "gui/window/icons.h"
#include "gui/window/labels.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 18;
constexpr int Gap = 8;
constexpr int SectionGap = 14;
constexpr int ChipPadding = 26; // of a chip, around its text

} // namespace

QStringList tagsInText(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
            tags.append(tag);
        }
    }
    return tags;
}

DetailsPanel::DetailsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // its end may hold nothing else that takes the focus
    setAccessibleName(tr("Details"));
    viewport()->setAutoFillBackground(false);
}

void DetailsPanel::setGif(const Gif &gif)
{
    commit();
    m_ownTags = keyOf(gif) == keyOf(m_gif) ? m_ownTags : QStringList();
    m_gif = gif;
    m_isStale = true;
    if (isVisible()) {
        build();
    }
}

void DetailsPanel::setOwnTags(const QStringList &tags)
{
    m_ownTags = tags;
    if (m_ownTagsEdit != nullptr) {
        m_ownTagsEdit->setText(tags.join(", "_L1));
    }
}

void DetailsPanel::setOffersMoreLikeThis(bool offersMoreLikeThis)
{
    m_offersMoreLikeThis = offersMoreLikeThis;
    m_isStale = true;
    if (isVisible()) {
        build();
    }
}

void DetailsPanel::commit()
{
    if (m_ownTagsEdit == nullptr) {
        return;
    }
    const QStringList tags = tagsInText(m_ownTagsEdit->text());
    if (tags != m_ownTags) {
        m_ownTags = tags;
        emit ownTagsEdited(m_gif, tags);
    }
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale) {
        build();
    }
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore(); // the preview's
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void DetailsPanel::wheelEvent(QWheelEvent *event)
{
    QScrollArea::wheelEvent(event);
    event->accept(); // also at the end: the neighbours are not what somebody wants who reads here
}

void DetailsPanel::build()
{
    m_isStale = false;
    m_ownTagsEdit = nullptr;
    if (QWidget *old = takeWidget()) {
        old->setParent(this); // hidden by that
        old->deleteLater();   // what was clicked may be in it
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Gap);
    addTexts(*column);
    addFacts(*column);
    addTags(*column);
    addOwnTags(*column);
    if (!m_gif.renditions.isEmpty()) {
        column->addSpacing(SectionGap);
        column->addWidget(headingLabel(tr("Files"), m_content));
        column->addWidget(renditionTable(m_gif.renditions, m_content));
    }
    column->addStretch(1);
    setWidget(m_content); // takes it over and shows all that is in it
    m_content->setAutoFillBackground(false);
    verticalScrollBar()->setValue(0);
}

void DetailsPanel::addTexts(QVBoxLayout &column)
{
    QString title = m_gif.title;
    if (title.isEmpty()) {
        title = describe(m_gif).isEmpty() ? tr("Untitled GIF") : describe(m_gif);
    }
    QLabel *label = plainLabel(title, m_content);
    label->setObjectName("detailsTitle"_L1);
    column.addWidget(label);
    if (!m_gif.altText.isEmpty() && m_gif.altText != title) {
        QLabel *alt = plainLabel(m_gif.altText, m_content);
        alt->setObjectName("detailsAltText"_L1);
        alt->setForegroundRole(QPalette::PlaceholderText);
        column.addWidget(alt);
    }
}

QLabel *DetailsPanel::factLabel(const QString &text, const QUrl &url)
{
    if (!isWebUrl(url)) {
        return plainLabel(text, m_content);
    }
    QLabel *label = linkLabel(text.isEmpty() ? url.host() : text, m_content);
    connect(label, &QLabel::linkActivated, this, [this, url] { emit linkOpened(url); });
    return label;
}

void DetailsPanel::addFacts(QVBoxLayout &column)
{
    auto *facts = new QFormLayout;
    facts->setContentsMargins(0, Gap, 0, 0);
    facts->setHorizontalSpacing(SectionGap);
    facts->setLabelAlignment(Qt::AlignLeft);
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &name, const QString &text, const QUrl &url = {}) {
        if (text.isEmpty() && !isWebUrl(url)) {
            return;
        }
        auto *label = new QLabel(name, m_content);
        label->setForegroundRole(QPalette::PlaceholderText);
        facts->addRow(label, factLabel(text, url));
    };
    add(tr("Author"), m_gif.author, m_gif.authorUrl);
    add(tr("Source"), m_gif.originName, m_gif.originUrl);
    add(tr("Rating"), ratingLabel(m_gif.rating));
    column.addLayout(facts);
    if (m_offersMoreLikeThis) {
        auto *button = new QPushButton(themedIcon(u"similar"_s), tr("More like this"), m_content);
        button->setObjectName("moreLikeThisButton"_L1);
        button->setProperty("role", u"secondary"_s);
        connect(button, &QPushButton::clicked, this, [this] { emit moreLikeThisWanted(m_gif); });
        column.addSpacing(Gap);
        column.addWidget(button);
    }
}

void DetailsPanel::addTags(QVBoxLayout &column)
{
    if (m_gif.tags.isEmpty()) {
        return;
    }
    column.addSpacing(SectionGap);
    column.addWidget(headingLabel(tr("Tags"), m_content));
    auto *flow = new FlowLayout(Gap - 2);
    const int widest = width() - 2 * Margin - ChipPadding - verticalScrollBar()->sizeHint().width();
    for (const QString &tag : std::as_const(m_gif.tags)) {
        auto *chip = new QPushButton(m_content);
        chip->setProperty("role", u"chip"_s);
        const QString shown = chip->fontMetrics().elidedText(tag.simplified(), Qt::ElideRight, widest);
        chip->setText(QString(shown).replace(u'&', "&&"_L1));
        chip->setAccessibleName(tr("Search for %1").arg(tag));
        connect(chip, &QPushButton::clicked, this, [this, tag] { emit tagChosen(tag); });
        flow->addWidget(chip);
    }
    column.addLayout(flow);
}

void DetailsPanel::addOwnTags(QVBoxLayout &column)
{
    column.addSpacing(SectionGap);
    QLabel *heading = headingLabel(tr("Your tags"), m_content);
    column.addWidget(heading);
    m_ownTagsEdit = new QLineEdit(m_ownTags.join(", "_L1), m_content);
    m_ownTagsEdit->setObjectName("ownTagsEdit"_L1);
    m_ownTagsEdit->setPlaceholderText(tr("cat, reaction, work"));
    m_ownTagsEdit->setAccessibleName(tr("Your tags, separated by commas"));
    heading->setBuddy(m_ownTagsEdit);
    connect(m_ownTagsEdit, &QLineEdit::editingFinished, this, &DetailsPanel::commit);
    column.addWidget(m_ownTagsEdit);
}

} // namespace gn
