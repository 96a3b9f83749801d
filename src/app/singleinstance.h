// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/instanceaddress.h"
#include "app/instancemessage.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <map>

class QLocalSocket;
class QTimer;

namespace gn {

struct InstanceLimits
{
    qint64 maxLineBytes = 1024LL * 1024;      // a folder full of files may be opened at once
    std::chrono::milliseconds patience{5000}; // until a caller has said what it wants
};

// The one program of a user and a config folder that others ask: a lock, and a local socket for this user only.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Claim {
        Ours,
        Taken,     // another process is the one
        Impossible // the folder can't be written to, or the socket not be made: there will be no single one
    };

    explicit SingleInstance(InstanceAddress address = InstanceAddress::ofUser(),
                            InstanceLimits limits = {},
                            QObject *parent = nullptr);
    ~SingleInstance() override; // nobody finds it any more; callers that wait are left

    Claim claim();

    bool isOurs() const { return m_server.isListening(); }

    // Does nothing when the caller has left. A final answer ends the call.
    void answer(quint64 caller, const InstanceAnswer &answer);

signals:
    void asked(quint64 caller, const gn::InstanceMessage &message); // each caller asks once
    void callerLeft(quint64 caller);                                // before it had a final answer

private:
    struct Caller
    {
        QLocalSocket *socket = nullptr; // child of the server
        QTimer *patience = nullptr;     // child of the socket
        bool hasAsked = false;
    };

    void admit();
    void read(quint64 id);
    void refuse(quint64 id, const QString &reason);
    void forget(quint64 id);

    InstanceAddress m_address;
    InstanceLimits m_limits;
    QLockFile m_lock;
    QLocalServer m_server;
    std::map<quint64, Caller> m_callers;
    quint64 m_lastId = 0;
};

} // namespace gn
