// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace gn {

// What a program puts on the clipboard can be pasted only as long as the program lives (X11, Wayland). So one that was
// started only to copy waits, without a window, until somebody else has copied something.
class ClipboardWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardWait)

public:
    // Copying may end only after a download; when the clipboard is not ours for that long it is given up.
    explicit ClipboardWait(std::chrono::milliseconds patience, QObject *parent = nullptr);

signals:
    void done();

private:
    void look();

    QTimer m_patience;
    bool m_wasOurs = false;
};

} // namespace gn
