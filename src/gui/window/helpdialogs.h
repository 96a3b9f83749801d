// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenuBar;
class QWidget;

namespace gn {

// Both open at once, block nothing but their parent window, and delete themselves when closed.
void openShortcutsDialog(const QMenuBar &menus, QWidget *parent);
void openAboutDialog(QWidget *parent);

} // namespace gn
