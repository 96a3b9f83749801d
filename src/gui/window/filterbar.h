// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace gn {

// GIFs or stickers, the rating and the language: each shown where the source has it.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    // What the source has not is hidden. A choice that it lacks is replaced by the nearest: no rating, no language.
    void setTraits(const ProviderTraits &traits);

    // Nothing of these emits changed().
    void setKind(MediaKind kind);
    void setRating(const QString &rating);
    void setLanguage(const QString &language);

    MediaKind kind() const;
    QString rating() const;   // empty: the source has none
    QString language() const; // empty: the source has none

signals:
    void kindChanged(gn::MediaKind kind); // these three: by hand only
    void ratingChanged(const QString &rating);
    void languageChanged(const QString &language);

private:
    QToolButton *m_gifs;
    QToolButton *m_stickers;
    QComboBox *m_rating;
    QComboBox *m_language;
};

} // namespace gn
