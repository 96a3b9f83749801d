// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PickerWindow does with keys, and when it closes.

#include "gui/picker/pickerwindow.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/searchfield.h"
#include "gui/window/statepanel.h"
#include "gui/window/statusline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>

#include <utility>

namespace gn {

bool PickerWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_field->focusProxy() && handleFieldKey(key)) {
            return true;
        }
        if (watched == m_wall && key.matches(QKeySequence::Copy)) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// What the field would take for itself.
bool PickerWindow::handleFieldKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        close(); // not: first empty the field
        return true;
    }
    const auto *edit = qobject_cast<const QLineEdit *>(m_field->focusProxy());
    if (event.matches(QKeySequence::Copy) && edit != nullptr && !edit->hasSelectedText()) {
        choose();
        return true;
    }
    return false;
}

void PickerWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    // Whoever types while the focus is elsewhere means the field.
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint()
                        && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    QWidget *edit = m_field->focusProxy();
    if ((isText || event->key() == Qt::Key_Backspace) && !edit->hasFocus()) {
        edit->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(edit, event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void PickerWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    finish();
}

void PickerWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && m_isOpen) {
        m_wasActive = m_wasActive || isActiveWindow();
        // Later: some window managers take the focus away for a moment only.
        QMetaObject::invokeMethod(this, &PickerWindow::closeIfLeft, Qt::QueuedConnection);
    }
}

void PickerWindow::closeIfLeft()
{
    if (m_isOpen && m_wasActive && !isActiveWindow() && QApplication::activePopupWidget() == nullptr) {
        close();
    }
}

void PickerWindow::submit(const QString &text)
{
    if (isShowingResults() && text.trimmed() == m_seen->request().query) {
        choose();
    } else {
        m_trigger.submit(text);
    }
}

void PickerWindow::enterWall()
{
    if (!isShowingResults()) {
        m_panel->focusFirstButton();
        return;
    }
    m_wall->setFocus(Qt::OtherFocusReason);
    if (!m_wall->currentIndex().isValid()) {
        m_wall->setCurrentIndex(m_seen->model().index(0));
    }
}

void PickerWindow::choose()
{
    if (isShowingResults()) {
        const QModelIndex current = m_wall->currentIndex();
        chooseAt(current.isValid() ? current : m_seen->model().index(0));
    }
}

void PickerWindow::chooseAt(const QModelIndex &index)
{
    if (m_isOpen && !m_isDone && index.isValid()) {
        m_isDone = true;
        m_status->setResults(m_purpose == Purpose::Copy ? tr("Copying…") : QString());
        emit chosen(index.data(GifListModel::GifRole).value<Gif>());
    }
}

void PickerWindow::finish()
{
    if (!std::exchange(m_isOpen, false)) {
        return;
    }
    hide();
    showModel(nullptr); // lets go of pictures and of what is being fetched
    m_trigger.setCurrent({});
    for (SearchSession *session : {&m_trending, &m_found}) {
        if (session->state() == SearchSession::State::Searching || session == &m_found) {
            session->cancel();
        }
    }
    m_seen = &m_trending;
    emit closed();
}

} // namespace gn
