// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

class QHostInfo;

namespace gn {

// Asks the user whether a page from outside may lead to a host of the own network. answer may be called later, once.
using HostQuestion = std::function<void(const QString &host, std::function<void(bool isAllowed)> answer)>;

// Which hosts may be asked for something: those of the internet, and private ones that the user said yes to. A name is
// looked up before anything is sent. Each host is asked about once.
class HostGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostGate)

public:
    using Verdict = std::function<void(bool isAllowed)>;

    // question: null: the answer is no.
    explicit HostGate(HostQuestion question, QObject *parent = nullptr);

    // The user named this host.
    void allow(const QString &host) { m_verdicts.insert(host, true); }

    // A page of the own network may lead to others of it.
    void allowPrivate() { m_isPrivateAllowed = true; }

    // verdict is called once, later, unless context or the gate is gone by then.
    void check(const QString &host, QObject *context, const Verdict &verdict);

private:
    void onLookedUp(const QString &host, const QHostInfo &info);
    void ask(const QString &host);
    void settle(const QString &host, bool isAllowed);

    HostQuestion m_question;
    bool m_isPrivateAllowed = false;
    QHash<QString, bool> m_verdicts;
    QSet<QString> m_underWay;

signals:
    void settled(const QString &host, bool isAllowed); // internal
};

} // namespace gn
