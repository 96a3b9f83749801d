// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/hostgate.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>
#include <vector>

namespace gn {

// The questions whether a page may lead to hosts of the own network, one after the other. What was answered holds for
// the page.
class HostQuestions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostQuestions)

public:
    explicit HostQuestions(QObject *parent = nullptr);
    ~HostQuestions() override; // no to all of them

    HostQuestion asker(); // may be called as long as anybody likes

    QString current() const; // the host in question; empty: none

    int waiting() const { return static_cast<int>(m_waiting.size()); } // with the current one

    void answer(bool isAllowed); // the current one
    void refuseAll();            // what is asked now
    void forget();               // another page: refuses and begins anew

signals:
    void currentChanged();

private:
    using Answer = std::function<void(bool isAllowed)>;

    struct Question
    {
        QString host;
        std::vector<Answer> answers; // two ways lead there
    };

    void ask(const QString &host, const Answer &answer);
    void settleFirst(bool isAllowed);

    QQueue<Question> m_waiting;
    QHash<QString, bool> m_answered;
};

} // namespace gn
