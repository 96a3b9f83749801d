// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QWidget>

class QLabel;

namespace gn {

// The status bar's content: how many results, how many calls are left, and whose content it is.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setResults(const QString &text);
    void setAllowance(const std::optional<CallAllowance> &allowance); // nothing: the source doesn't count
    void setAttribution(const QString &text);                         // "Powered by GIPHY"; may be empty

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawWarning();

    QLabel *m_results;
    QLabel *m_warning;
    QLabel *m_calls;
    QLabel *m_attribution;
};

} // namespace gn
