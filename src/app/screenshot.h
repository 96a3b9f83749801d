// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>
#include <QTimer>

namespace gn {

class MainWindow;

// Waits until the window's visible thumbnails are painted and writes the window as a PNG file, whole or not at all.
class Screenshot final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshot)

public:
    // window must outlive the Screenshot and be shown.
    Screenshot(MainWindow &window, QString file, QObject *parent = nullptr);

signals:
    void done(const gn::Result<QString> &file); // once; an Error after 30 s without all thumbnails, or of the kind File

private:
    void takeWhenSettled();
    void finish(const Result<QString> &result);

    MainWindow &m_window;
    QString m_file;
    QTimer m_deadline;
    QTimer m_retake; // a tile may arrive between the signal and the grab
    bool m_isDone = false;
};

} // namespace gn
