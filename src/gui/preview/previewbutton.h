// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace gn {

// A button of the preview, which leaves the arrow keys to it: they go on to the neighbours wherever the focus is.
class PreviewButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewButton)

public:
    // name: for screen readers. tip: name and key. Both are ours, plain text without markup.
    PreviewButton(const QString &icon, const QString &name, const QString &key, QWidget *parent);

    // Does what the action does, and looks as it says.
    PreviewButton(QAction &action, QWidget *parent);

    void setIconByName(const QString &icon); // of resources/icons
    void setNames(const QString &name, const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const QAction &action);
};

} // namespace gn
