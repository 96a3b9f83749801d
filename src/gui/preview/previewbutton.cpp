// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewbutton.h"

#include "gui/window/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace gn {

using namespace Qt::StringLiterals;

PreviewButton::PreviewButton(const QString &icon, const QString &name, const QString &key, QWidget *parent)
    : QToolButton(parent)
{
    if (!icon.isEmpty()) {
        setIconByName(icon);
    }
    setIconSize(QSize(20, 20));
    setAutoRaise(true);
    setNames(name, key);
}

PreviewButton::PreviewButton(QAction &action, QWidget *parent)
    : PreviewButton(QString(), QString(), QString(), parent)
{
    follow(action);
    connect(&action, &QAction::changed, this, [this, &action] { follow(action); });
    connect(&action, &QObject::destroyed, this, &QWidget::hide);
    connect(this, &QToolButton::clicked, &action, &QAction::trigger);
}

void PreviewButton::follow(const QAction &action)
{
    setIcon(action.icon());
    setText(action.iconText());
    setToolButtonStyle(action.icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    setEnabled(action.isEnabled());
    setVisible(action.isVisible());
    setCheckable(action.isCheckable());
    setChecked(action.isChecked());
    setMenu(action.menu());
    setPopupMode(action.menu() == nullptr ? DelayedPopup : InstantPopup);
    setNames(action.iconText(), action.shortcut().toString(QKeySequence::NativeText));
}

void PreviewButton::setIconByName(const QString &icon)
{
    setIcon(themedIcon(icon));
}

void PreviewButton::setNames(const QString &name, const QString &key)
{
    setAccessibleName(name);
    setToolTip(key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, key));
}

void PreviewButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace gn
