// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace gn {

struct PageReport;

// What is known of the page: title, status, type, size, time, encoding; the start of its text, folded.
class PageFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageFacts)

public:
    explicit PageFacts(QWidget *parent = nullptr);

    void show(const PageReport &report);

private:
    QLabel *m_title;
    QLabel *m_facts;
    QToolButton *m_fold;
    QPlainTextEdit *m_start;
};

} // namespace gn
