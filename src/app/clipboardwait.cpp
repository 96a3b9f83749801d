// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clipboardwait.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gn {

ClipboardWait::ClipboardWait(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWait::look);
    connect(&m_patience, &QTimer::timeout, this, &ClipboardWait::done);
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    look();
}

void ClipboardWait::look()
{
    if (QGuiApplication::clipboard()->ownsClipboard()) {
        m_wasOurs = true;
        m_patience.stop();
    } else if (m_wasOurs) {
        emit done();
    }
}

} // namespace gn
