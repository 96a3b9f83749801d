// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/window/errortexts.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace gn {

class ChipRow;

// What stands in the wall's place when there is nothing to show there: what is the matter, what to do about it, and
// the buttons that do it.
class StatePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatePanel)

public:
    explicit StatePanel(QWidget *parent = nullptr);

    void showText(const ErrorText &text);
    void showBusy(const QString &title); // something is under way

    // Terms to try instead, under a heading; none: they are hidden.
    void setTerms(const QString &heading, const QStringList &terms);

    bool focusFirstButton(); // false when there is none

signals:
    void remedyChosen(gn::Remedy remedy);
    void termChosen(const QString &term);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void setRemedies(const QList<Remedy> &remedies);

    QLabel *m_icon;
    QString m_iconName;
    QLabel *m_title;
    QLabel *m_advice;
    QProgressBar *m_busy;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_remedies; // children
    QLabel *m_termsHeading;
    ChipRow *m_terms;
};

} // namespace gn
