// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trayicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace gn {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool isWanted)
{
    if (!isWanted || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.reset();
        m_menu.reset();
    } else if (m_icon == nullptr) {
        build();
    }
}

bool TrayIcon::isShown() const
{
    return m_icon != nullptr;
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == m_menu.get()) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void TrayIcon::build()
{
    m_menu = std::make_unique<QMenu>();
    m_open = m_menu->addAction(QString());
    m_pick = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString());
    m_menu->installEventFilter(this);
    connect(m_open, &QAction::triggered, this, &TrayIcon::openWanted);
    connect(m_pick, &QAction::triggered, this, &TrayIcon::pickWanted);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    m_icon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            emit openWanted();
        } else if (reason == QSystemTrayIcon::MiddleClick) {
            emit pickWanted();
        }
    });
    retranslate();
    m_icon->show();
}

void TrayIcon::retranslate()
{
    m_open->setText(tr("&Open Giphy Navigator"));
    m_pick->setText(tr("&Pick a GIF…"));
    m_quit->setText(tr("&Quit"));
    if (m_icon != nullptr) {
        m_icon->setToolTip(QGuiApplication::applicationDisplayName());
    }
}

} // namespace gn
