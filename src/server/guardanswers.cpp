// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection's answers: their order, their sending, and the connection's end. Its requests are in
// guardconnection.cpp.

#include "server/answerwriter.h"
#include "server/feedsocket.h"
#include "server/guardconnection.h"
#include "server/guardserver.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>

#if defined(Q_OS_UNIX)
#include <sys/socket.h>
#endif

namespace gn {

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.server.guard", QtInfoMsg)

} // namespace

void GuardConnection::receive(const QByteArray &body)
{
    Slot &slot = m_slots.emplace_back();
    slot.id = m_nextId++;
    slot.isForHead = m_request.method == "HEAD";
    slot.closes = m_isLast;
    if (m_owner.wantsLog()) {
        slot.since.start();
        slot.log = {.time = QDateTime::currentDateTimeUtc(),
                    .method = m_request.method,
                    .path = m_request.path(),
                    .peer = m_request.peer};
    }
    const quint64 id = slot.id;
    const AnswerHandler answer([self = QPointer(this), id](const HttpAnswer &given) {
        if (self != nullptr) {
            self->deliver(id, given);
        }
    });
    m_request.body = body;
    m_owner.handle(m_request, answer);
    const auto waiting = answer.isWaiting() ? std::ranges::find(m_slots, id, &Slot::id) : m_slots.end();
    if (waiting != m_slots.end()) {
        waiting->abandon = answer.abandoner();
    }
}

// Of a client that sends no more: whether it is known to be gone.
bool GuardConnection::isReset() const
{
#if defined(Q_OS_UNIX)
    int error = 0;
    socklen_t size = sizeof error;
    const int descriptor = static_cast<int>(m_socket->socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error != 0;
#else
    return false;
#endif
}

void GuardConnection::deliver(quint64 id, const HttpAnswer &answer)
{
    const auto slot = std::ranges::find(m_slots, id, &Slot::id);
    if (slot == m_slots.end()) {
        return;
    }
    slot->closes = slot->closes || answer.closes;
    slot->abandon = nullptr;
    slot->bytes = writeAnswer(answer, {.isForHead = slot->isForHead, .closes = slot->closes});
    slot->log.status = answer.status;
    process();
}

void GuardConnection::flush()
{
    if (m_phase == Phase::Closing) {
        return;
    }
    if (const QByteArray bytes = takeAnswers(); !bytes.isEmpty()) {
        if (m_socket->bytesToWrite() == 0) {
            m_lastSent = now();
        }
        send(bytes);
    }
    const bool isDone = m_isLast && m_slots.empty() && !m_isProcessing;
    if (m_phase != Phase::Closing && (m_closesNow || isDone)) {
        beginClosing();
    }
}

// Those that are there, up to the first that is awaited, or that closes.
QByteArray GuardConnection::takeAnswers()
{
    QByteArray bytes;
    while (!m_slots.empty() && m_slots.front().bytes && !m_closesNow) {
        Slot slot = std::move(m_slots.front());
        m_slots.pop_front();
        if (bytes.isEmpty()) {
            bytes = *std::move(slot.bytes);
        } else {
            bytes += *slot.bytes;
        }
        if (m_owner.wantsLog()) {
            slot.log.duration = std::chrono::microseconds(slot.since.nsecsElapsed() / 1000);
            m_owner.record(slot.log);
        }
        m_closesNow = slot.closes;
    }
    return bytes;
}

// Most answers fit into the system's buffer: those are written without QTcpSocket, which would first wait for the event
// loop to say that it may write.
void GuardConnection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
#if defined(Q_OS_LINUX)
    if (m_socket->bytesToWrite() == 0) {
        const int descriptor = static_cast<int>(m_socket->socketDescriptor());
        sent = std::max<qsizetype>(0, ::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL));
    }
#endif
    if (sent < bytes.size()) {
        m_socket->write(bytes.constData() + sent, bytes.size() - sent);
        m_socket->flush();
    }
}

void GuardConnection::refuse(int status, const char *reason)
{
    if (m_phase == Phase::Closing) {
        return;
    }
    qCDebug(log) << "refused with" << status << reason;
    m_isLast = true;
    m_in.clear();
    m_head.reset();
    countUnread();
    Slot &slot = m_slots.emplace_back();
    slot.closes = true;
    slot.bytes = writeAnswer(problemAnswer(status, QString::fromLatin1(reason)), {.closes = true});
    slot.log = {.time = QDateTime::currentDateTimeUtc(), .status = status, .peer = m_socket->peerAddress()};
    slot.since.start();
    flush(); // after the answers that are awaited
}

void GuardConnection::finish()
{
    m_isLast = true;
    if (m_slots.empty() && m_phase != Phase::Closing && !m_isProcessing) {
        beginClosing();
    }
}

void GuardConnection::beginClosing()
{
    m_isLast = true;
    enter(Phase::Closing);
    m_socket->flush();
    m_discarded += m_socket->readAll().size();
    if (m_socket->bytesToWrite() == 0 && !m_hasShutDown) {
        endSending();
    }
}

// Says that nothing more will be sent, while what the client still sends is read: closing with bytes unread would reset
// the connection, and the client might never see the answer.
void GuardConnection::endSending()
{
    m_hasShutDown = true;
    if (m_endedAt != 0) {
        m_socket->disconnectFromHost();
        return;
    }
#if defined(Q_OS_UNIX)
    static_cast<void>(::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR));
#else
    m_socket->disconnectFromHost();
#endif
}

} // namespace gn
