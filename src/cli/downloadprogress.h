// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadqueue.h"

#include <QStringList>

namespace gn {

// What a terminal shows while files come: a bar for each that is under way, at most rows, and one for all of them.
QStringList downloadBars(const DownloadQueue &queue, int columns, int rows);

// Lines at the end of stderr that are written anew in place; nothing at all when stderr is no terminal.
class DownloadProgress final
{
    Q_DISABLE_COPY_MOVE(DownloadProgress)

public:
    DownloadProgress();
    ~DownloadProgress(); // erases them

    bool isTerminal() const { return m_isTerminal; }

    void show(const DownloadQueue &queue);

    // Before anything else is written, for stdout may be the same terminal.
    void erase();

private:
    bool m_isTerminal;
    qsizetype m_lines = 0; // that are shown
};

} // namespace gn
