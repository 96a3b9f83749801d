// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/search/suggestionsource.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace gn {

class SuggestionPopup;

// Where one types what to look for: the line with its clear button and counter, a line for what there is to say about
// it, and the suggestions under it. It knows nothing of sources; it tells what was typed and shows what it is told.
class SearchField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); // typed() stays silent, suggestions close

    // Shown under the line's text while it is the newest thing typed; an empty list closes them.
    void setSuggestions(const QList<Suggestion> &suggestions);
    bool isOpen() const; // the suggestions are seen

    void setPlaceholder(const QString &text);
    void setCounter(const QString &counter, bool isTooLong); // "47/50"; empty: none
    void setNotice(const QString &notice);                   // empty: none

    void focusAndSelect();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void typed(const QString &text);               // by hand, the clear button included
    void submitted(const QString &text);           // Enter, or a suggestion was taken
    void leftDownwards();                          // Down, with no suggestions open
    void suggestionForgotten(const QString &text); // Shift+Delete on a suggestion
    void suggestionsWanted();                      // Alt+Down, or a click into the empty field

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    bool handleDown(const QKeyEvent &event);
    void moveInSuggestions(int steps);
    void submit(const QString &text);
    void closeSuggestions();
    bool handleEscape();

    QLineEdit *m_edit;
    QLabel *m_counter; // lies in the line's right margin
    QLabel *m_notice;
    SuggestionPopup *m_popup = nullptr; // child of the window, made when first needed
    QString m_typedText;                // what stood there before the keys went into the suggestions
    bool m_wantsSuggestions = false;
};

} // namespace gn
