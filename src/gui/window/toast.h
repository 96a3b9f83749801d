// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gn {

// What a toast says, and the one thing that can be done about it.
struct ToastMessage
{
    QString text;
    QString actionText{}; // empty: no button
    std::function<void()> action{};
    bool isError = false; // stays longer
};

// A short message over the lower edge of a widget, which goes by itself; the next one replaces it. Never takes the
// focus; read out by screen readers.
class Toast final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    explicit Toast(QWidget &over);

    // Lies above it while it is seen; it must outlive the toast's widget or be a part of it.
    void keepAbove(QWidget &obstacle);

    void showMessage(const ToastMessage &message);

    // Stays until another message or hide(); total -1: unknown. The button cancels.
    void showProgress(const QString &text, qint64 done, qint64 total, const std::function<void()> &cancel);

    void endProgress(); // hides it, unless it says something else by now
    bool isShowingProgress() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void enterEvent(QEnterEvent *event) override; // who reads it keeps it
    void leaveEvent(QEvent *event) override;

private:
    void setAction(const QString &text, const std::function<void()> &action);
    void place();
    void speak();

    QWidget *m_over;
    QWidget *m_obstacle = nullptr;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::ToastMessage)
