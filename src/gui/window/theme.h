// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

#include <memory>
#include <optional>

class QApplication;
class QStyle;

namespace gn {

enum class Appearance { Light, Dark };

// The program's own colours, every text at least 4.5:1 on its ground.
QPalette themePalette(Appearance appearance);

// Fusion in the program's own colours, light or dark as the system is, following it while the program runs.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    // Before the first widget. forced: whatever the system says. app must outlive the theme.
    explicit Theme(QApplication &app, std::optional<Appearance> forced = std::nullopt);
    ~Theme() override;

    Appearance appearance() const { return m_appearance; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Appearance systemAppearance() const;
    void follow();
    void apply(Appearance appearance);

    QApplication *m_app;
    std::optional<Appearance> m_forced;
    Appearance m_appearance = Appearance::Light;
    bool m_wasDarkAtStart = false;
    std::unique_ptr<QStyle> m_probe; // a Fusion that is never painted with: its standard palette follows the system
};

} // namespace gn
