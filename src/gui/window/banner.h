// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace gn {

// A quiet strip at the top: one sentence, one action, and a way to close it.
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    explicit Banner(QWidget *parent = nullptr);

    void setMessage(const QString &text, const QString &action);

signals:
    void actionChosen();
    void dismissed(); // it is hidden already

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace gn
