// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/searchfield.h"

#include "gui/window/icons.h"
#include "gui/window/suggestionpopup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace gn {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_counter(new QLabel(m_edit))
    , m_notice(new QLabel(this))
{
    m_edit->setObjectName("searchEdit"_L1);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->addAction(themedIcon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    QAction *clear = m_edit->addAction(themedIcon(u"clear"_s), QLineEdit::TrailingPosition);
    clear->setObjectName("clearAction"_L1);
    clear->setText(tr("Clear the search field"));
    clear->setToolTip(clear->text());
    clear->setVisible(false);
    m_edit->installEventFilter(this);
    m_counter->setObjectName("counterLabel"_L1);
    m_counter->hide();
    m_notice->setObjectName("noticeLabel"_L1);
    m_notice->setWordWrap(true);
    m_notice->setIndent(12);
    m_notice->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_edit);
    column->addWidget(m_notice);
    setFocusProxy(m_edit);

    connect(
        m_edit, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typedText = text;
        m_wantsSuggestions = true;
        emit typed(text);
    });
    connect(clear, &QAction::triggered, this, [this] {
        setText({});
        m_edit->setFocus();
        emit typed({});
    });
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    closeSuggestions();
    m_typedText = text;
    if (m_edit->text() != text) { // keeps the cursor where it is
        m_edit->setText(text);
    }
}

void SearchField::setSuggestions(const QList<Suggestion> &suggestions)
{
    if (m_popup == nullptr) {
        m_popup = new SuggestionPopup(window());
        connect(m_popup, &SuggestionPopup::clicked, this, &SearchField::submit);
    }
    m_popup->setSuggestions(suggestions);
    if (m_wantsSuggestions && m_edit->hasFocus()) {
        m_popup->openBelow(*m_edit);
    }
}

bool SearchField::isOpen() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

void SearchField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SearchField::setCounter(const QString &counter, bool isTooLong)
{
    m_counter->setText(counter);
    m_counter->setForegroundRole(isTooLong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_counter->setVisible(!counter.isEmpty());
    m_counter->adjustSize();
    const int room = counter.isEmpty() ? 0 : m_counter->width() + 8;
    m_edit->setTextMargins(0, 0, room, 0);
    resizeEvent(nullptr);
}

void SearchField::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_edit->setAccessibleDescription(notice);
}

void SearchField::focusAndSelect()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        return handleKey(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        closeSuggestions();
    } else if (event->type() == QEvent::MouseButtonPress && m_edit->text().isEmpty()) {
        m_wantsSuggestions = true;
        emit suggestionsWanted();
    }
    return QWidget::eventFilter(watched, event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    if (event != nullptr) {
        QWidget::resizeEvent(event);
        closeSuggestions();
    }
    constexpr int ClearButton = 34;
    const QSize size = m_counter->size();
    const QRect box(m_edit->width() - ClearButton - size.width(),
                    (m_edit->height() - size.height()) / 2,
                    size.width(),
                    size.height());
    m_counter->setGeometry(QStyle::visualRect(layoutDirection(), m_edit->rect(), box));
}

bool SearchField::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        return handleDown(event);
    case Qt::Key_Up:
        if (isOpen()) {
            moveInSuggestions(-1);
        }
        return isOpen();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        submit(m_edit->text());
        return true;
    case Qt::Key_Escape:
        return handleEscape();
    case Qt::Key_Delete:
        if (isOpen() && event.modifiers() == Qt::ShiftModifier && !m_popup->current().isEmpty()) {
            const QString forgotten = m_popup->current();
            m_edit->setText(m_typedText);
            emit suggestionForgotten(forgotten);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool SearchField::handleDown(const QKeyEvent &event)
{
    if (isOpen()) {
        moveInSuggestions(1);
    } else if (event.modifiers().testFlag(Qt::AltModifier)) {
        m_wantsSuggestions = true;
        emit suggestionsWanted();
    } else {
        emit leftDownwards();
    }
    return true;
}

bool SearchField::handleEscape()
{
    if (isOpen()) {
        setText(m_typedText);
        return true;
    }
    if (m_edit->text().isEmpty()) {
        return false;
    }
    setText({});
    emit typed({});
    return true;
}

// The suggestion stands in the line while the keys are on it, as in a browser: so a screen reader reads it.
void SearchField::moveInSuggestions(int steps)
{
    m_popup->moveCurrent(steps);
    const QString current = m_popup->current();
    m_edit->setText(current.isEmpty() ? m_typedText : current);
}

void SearchField::submit(const QString &text)
{
    setText(text);
    emit submitted(text);
}

void SearchField::closeSuggestions()
{
    m_wantsSuggestions = false;
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

} // namespace gn
