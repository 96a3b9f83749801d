// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int DistanceFromEdge = 16;
constexpr int MaxWidth = 560;
constexpr auto Usual = std::chrono::seconds(5);
constexpr auto Long = std::chrono::seconds(10); // an error, or a message with something to decide
constexpr int ProgressSteps = 1000;

} // namespace

Toast::Toast(QWidget &over)
    : QFrame(&over)
    , m_over(&over)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setObjectName("toast"_L1);
    m_text->setObjectName("toastText"_L1);
    m_text->setTextFormat(Qt::PlainText); // names of strangers' files
    m_text->setWordWrap(true);
    m_progress->setObjectName("toastProgress"_L1);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(90, 8);
    m_button->setObjectName("toastButton"_L1);
    m_button->setProperty("role", u"chip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        hide();
        if (action) {
            action();
        }
    });
    over.installEventFilter(this);
}

void Toast::keepAbove(QWidget &obstacle)
{
    m_obstacle = &obstacle;
    obstacle.installEventFilter(this);
}

void Toast::showMessage(const ToastMessage &message)
{
    m_text->setText(message.text);
    m_progress->hide();
    setAction(message.actionText, message.action);
    m_timer.start(message.isError || !message.actionText.isEmpty() ? Long : Usual);
    show();
    place();
    speak();
}

void Toast::showProgress(const QString &text, qint64 done, qint64 total, const std::function<void()> &cancel)
{
    const bool isNew = !isShowingProgress() || m_text->text() != text;
    m_timer.stop();
    m_text->setText(text);
    m_progress->setRange(0, total > 0 ? ProgressSteps : 0); // 0: it only moves to and fro
    m_progress->setValue(total > 0 ? static_cast<int>(std::min(done, total) * ProgressSteps / total) : 0);
    if (isNew) {
        m_progress->show();
        setAction(tr("Cancel"), cancel);
        show();
        place();
        speak();
    }
}

void Toast::endProgress()
{
    if (isShowingProgress()) {
        hide();
    }
}

bool Toast::isShowingProgress() const
{
    return isVisible() && m_progress->isVisibleTo(this);
}

void Toast::setAction(const QString &text, const std::function<void()> &action)
{
    m_action = action;
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (!isShowingProgress()) {
        m_timer.start(Usual);
    }
}

void Toast::place()
{
    if (!isVisible()) {
        return;
    }
    const int room = std::min(MaxWidth, m_over->width() - 2 * DistanceFromEdge);
    m_text->setWordWrap(false);
    QSize size = sizeHint();
    if (size.width() > room) {
        m_text->setWordWrap(true);
        size = {room, layout()->heightForWidth(room)};
    }
    const bool isObstructed = m_obstacle != nullptr && m_obstacle->isVisible();
    const int bottom = isObstructed ? m_obstacle->mapTo(m_over, QPoint()).y() : m_over->height();
    resize(size);
    move((m_over->width() - size.width()) / 2, bottom - size.height() - DistanceFromEdge);
    raise();
}

void Toast::speak()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gn
