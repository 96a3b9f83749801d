// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gn {

// All that is known of an item, at the preview's side. Its texts come from strangers: none of them is read as markup.
class DetailsPanel final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPanel)

public:
    explicit DetailsPanel(QWidget *parent);

    void setGif(const Gif &gif);
    void setOwnTags(const QStringList &tags); // of the gif that is shown
    void setOffersMoreLikeThis(bool offersMoreLikeThis);
    void commit(); // tells of an edit that stands in the field

signals:
    void tagChosen(const QString &tag);
    void moreLikeThisWanted(const gn::Gif &gif);
    void linkOpened(const QUrl &url);
    void ownTagsEdited(const gn::Gif &gif, const QStringList &tags);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void build();
    void addTexts(QVBoxLayout &column);
    void addFacts(QVBoxLayout &column);
    void addTags(QVBoxLayout &column);
    void addOwnTags(QVBoxLayout &column);
    QLabel *factLabel(const QString &text, const QUrl &url);

    Gif m_gif;
    QStringList m_ownTags;
    bool m_offersMoreLikeThis = false;
    bool m_isStale = true;              // what it holds is not what it should show
    QWidget *m_content = nullptr;       // child
    QLineEdit *m_ownTagsEdit = nullptr; // child
};

// "cat,  Funny, cat" → cat, Funny
QStringList tagsInText(const QString &text);

} // namespace gn
