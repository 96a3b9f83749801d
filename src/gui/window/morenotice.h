// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QAbstractScrollArea;
class QLabel;
class QPushButton;

namespace gn {

// A small sign over the wall's lower edge: more is coming, this was all, more could not be loaded. It lies over the
// wall so that nothing moves when it appears.
class MoreNotice final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoreNotice)

public:
    enum class What { Nothing, Loading, End, Failed };

    explicit MoreNotice(QAbstractScrollArea &wall);

    // reason: of Failed. Loading and End are only seen at the wall's lower end.
    void setWhat(What what, const QString &reason = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void retryChosen();

private:
    void refresh();
    void place();
    bool isAtEnd() const;

    QAbstractScrollArea *m_wall; // the parent
    QLabel *m_text;
    QPushButton *m_retry;
    QTimer m_endTimer; // the end's sign leaves the last tiles free after a while
    What m_what = What::Nothing;
    bool m_wasEndSeen = false;
};

} // namespace gn
