// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/filterbar.h"

#include "gui/window/labels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeSegment(const QString &text, const QString &side, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("role", u"segment"_s);
    button->setProperty("side", side);
    return button;
}

// The first one, the mildest rating, stands in for a code that the source does not have.
void select(QComboBox &box, const QString &code, const QString &standIn)
{
    const int row = box.findData(code);
    box.setCurrentIndex(row >= 0 ? row : qMax(0, box.findData(standIn)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_gifs(makeSegment(tr("GIFs"), u"left"_s, this))
    , m_stickers(makeSegment(tr("Stickers"), u"right"_s, this))
    , m_rating(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    m_gifs->setObjectName("gifsButton"_L1);
    m_gifs->setAccessibleName(tr("Search GIFs"));
    m_gifs->setChecked(true);
    m_stickers->setObjectName("stickersButton"_L1);
    m_stickers->setAccessibleName(tr("Search stickers"));
    auto *kinds = new QButtonGroup(this);
    kinds->addButton(m_gifs);
    kinds->addButton(m_stickers);
    m_rating->setObjectName("ratingBox"_L1);
    m_rating->setAccessibleName(tr("Rating"));
    m_rating->setToolTip(tr("Rating: results up to and including this one"));
    m_language->setObjectName("languageBox"_L1);
    m_language->setAccessibleName(tr("Language of the search"));
    m_language->setToolTip(m_language->accessibleName());
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(10);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2); // as high as the search field
    row->setSpacing(0);
    row->addWidget(m_gifs);
    row->addWidget(m_stickers);
    row->addSpacing(8);
    row->addWidget(m_rating);
    row->addSpacing(8);
    row->addWidget(m_language);
    row->addStretch();

    connect(kinds, &QButtonGroup::buttonClicked, this, [this] { emit kindChanged(kind()); });
    connect(m_rating, &QComboBox::activated, this, [this] { emit ratingChanged(rating()); });
    connect(m_language, &QComboBox::activated, this, [this] { emit languageChanged(language()); });
}

void FilterBar::setTraits(const ProviderTraits &traits)
{
    m_rating->clear();
    for (const QString &code : traits.ratings) {
        m_rating->addItem(ratingLabel(code), code);
    }
    m_language->clear();
    for (const QString &code : traits.languages) {
        m_language->addItem(languageLabel(code), code);
    }
    const bool hasStickers = traits.can(ProviderTraits::Stickers);
    m_gifs->setVisible(hasStickers);
    m_stickers->setVisible(hasStickers);
    m_rating->setVisible(!traits.ratings.isEmpty());
    m_language->setVisible(!traits.languages.isEmpty());
    if (!hasStickers) {
        m_gifs->setChecked(true);
    }
}

void FilterBar::setKind(MediaKind kind)
{
    (kind == MediaKind::Sticker ? m_stickers : m_gifs)->setChecked(true);
}

void FilterBar::setRating(const QString &rating)
{
    select(*m_rating, rating, {});
}

void FilterBar::setLanguage(const QString &language)
{
    select(*m_language, language, u"en"_s);
}

MediaKind FilterBar::kind() const
{
    return m_stickers->isChecked() ? MediaKind::Sticker : MediaKind::Gif;
}

QString FilterBar::rating() const
{
    return m_rating->currentData().toString();
}

QString FilterBar::language() const
{
    return m_language->currentData().toString();
}

} // namespace gn
