// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/qrcode.h"

#include <QDialog>
#include <QImage>
#include <QUrl>

class QBoxLayout;

namespace gn {

// A poll's link for a telephone's camera.
class QrDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrDialog)

public:
    QrDialog(const QUrl &link, const QrCode &code, const QString &question, QWidget *parent = nullptr);

    // For print and for chats: of more pixels than it has on the screen.
    QImage picture() const;

signals:
    void said(const QString &text); // for a moment
    void saveWanted(const QImage &picture);

private:
    void makeButtons(QBoxLayout &row);

    QrCode m_code;
};

} // namespace gn
