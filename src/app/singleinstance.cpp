// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTimer>

namespace gn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.app.instance", QtInfoMsg)

} // namespace

SingleInstance::SingleInstance(InstanceAddress address, InstanceLimits limits, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_limits(limits)
    , m_lock(m_address.lockFile)
{
    m_lock.setStaleLockTime(0ms); // old age says nothing: only the death of its process makes a lock stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::admit);
}

SingleInstance::~SingleInstance()
{
    for (const auto &[id, caller] : m_callers) {
        caller.socket->disconnect(this);
    }
}

SingleInstance::Claim SingleInstance::claim()
{
    if (isOurs()) {
        return Claim::Ours;
    }
    if (!QDir().mkpath(QFileInfo(m_address.lockFile).path())) {
        return Claim::Impossible;
    }
    if (!m_lock.tryLock(0ms)) {
        return m_lock.error() == QLockFile::LockFailedError ? Claim::Taken : Claim::Impossible;
    }
    QLocalServer::removeServer(m_address.socket); // of a program that was killed: the lock is ours, so it is nobody's
    if (!m_server.listen(m_address.socket)) {
        qCWarning(log) << "no single instance:" << m_server.errorString();
        m_lock.unlock();
        return Claim::Impossible;
    }
    return Claim::Ours;
}

void SingleInstance::answer(quint64 caller, const InstanceAnswer &answer)
{
    const auto found = m_callers.find(caller);
    if (found == m_callers.end()) {
        return;
    }
    QLocalSocket *socket = found->second.socket;
    socket->write(toLine(answer));
    socket->flush(); // now: another caller's answer may end what this one waits for
    if (answer.isFinal()) {
        forget(caller);
        socket->disconnectFromServer(); // once all of it is written
    }
}

void SingleInstance::admit()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const quint64 id = ++m_lastId;
        auto *patience = new QTimer(socket);
        patience->setSingleShot(true);
        m_callers[id] = {.socket = socket, .patience = patience};
        socket->setReadBufferSize(m_limits.maxLineBytes + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, id] { read(id); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::disconnected, this, [this, id] {
            if (m_callers.contains(id)) {
                forget(id);
                emit callerLeft(id);
            }
        });
        connect(patience, &QTimer::timeout, this, [this, id] { refuse(id, u"nothing was asked in time"_s); });
        patience->start(m_limits.patience);
        if (socket->bytesAvailable() > 0) {
            read(id);
        }
    }
}

void SingleInstance::read(quint64 id)
{
    const auto found = m_callers.find(id);
    if (found == m_callers.end()) {
        return;
    }
    Caller &caller = found->second;
    if (caller.hasAsked) {
        caller.socket->readAll(); // it has had its say
        return;
    }
    if (!caller.socket->canReadLine()) {
        if (caller.socket->bytesAvailable() > m_limits.maxLineBytes) {
            refuse(id, u"the line is too long"_s);
        }
        return;
    }
    const Result<InstanceMessage> message = parseMessage(caller.socket->readLine());
    if (!message) {
        refuse(id, message.error().detail);
        return;
    }
    caller.hasAsked = true;
    caller.patience->stop();
    emit asked(id, *message);
}

void SingleInstance::refuse(quint64 id, const QString &reason)
{
    qCInfo(log) << "a caller is refused:" << reason;
    answer(id, {.status = InstanceAnswer::Status::Refused, .text = reason});
}

void SingleInstance::forget(quint64 id)
{
    const auto found = m_callers.find(id);
    found->second.patience->stop();
    m_callers.erase(found);
}

} // namespace gn
