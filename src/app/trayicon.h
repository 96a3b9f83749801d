// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace gn {

// The program's icon in the desktop's tray, from where it can be opened while it has no window.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void setWanted(bool isWanted); // it is shown only where the desktop has a tray
    bool isShown() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void openWanted();
    void pickWanted();
    void quitWanted();

private:
    void build();
    void retranslate();

    std::unique_ptr<QMenu> m_menu; // the icon does not own it
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_open = nullptr; // these are the menu's
    QAction *m_pick = nullptr;
    QAction *m_quit = nullptr;
};

} // namespace gn
