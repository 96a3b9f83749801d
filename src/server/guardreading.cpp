// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection's bytes as they come. What becomes of them is in guardconnection.cpp.

#include "server/guardconnection.h"
#include "server/guardserver.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <algorithm>
#include <array>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <sys/socket.h>
#endif

namespace gn {

bool GuardConnection::eventFilter(QObject *watched, QEvent *event)
{
#if defined(Q_OS_UNIX)
    auto *notifier = qobject_cast<QSocketNotifier *>(watched);
    if (event->type() == QEvent::SockAct && notifier != nullptr && notifier->type() == QSocketNotifier::Read) {
        return readAhead(*notifier);
    }
#endif
    return QObject::eventFilter(watched, event);
}

#if defined(Q_OS_UNIX)

// A request is read without QTcpSocket, which asks first how much there is and then copies it twice. It still reads
// what must wait, as it has a limit. False: this event is for it, as is the end of a client to whom nothing is owed.
bool GuardConnection::readAhead(QSocketNotifier &notifier)
{
    const bool isOwed = !m_slots.empty() || m_socket->bytesToWrite() > 0;
    const bool isTaken = !m_isProcessing && m_socket->bytesAvailable() == 0 && m_in.size() < ReadAtOnce && mayTake();
    if (m_hasShutDown || (!isTaken && !isOwed)) {
        return false;
    }
    std::array<char, ReadAtOnce / 4> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const auto descriptor = static_cast<int>(notifier.socket());
    const ssize_t size = ::recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT | (isTaken ? 0 : MSG_PEEK));
    if (size == 0 && isOwed) {
        notifier.setEnabled(false);
        onEndOfRequests();
        return true;
    }
    if (size > 0 && isTaken) {
        m_in.append(buffer.data(), size);
        process();
        return true;
    }
    return size < 0 && (errno == EAGAIN || errno == EINTR);
}

#endif

void GuardConnection::onReadyRead()
{
    if (m_phase == Phase::Closing) {
        m_discarded += m_socket->readAll().size();
        if (m_discarded > m_owner.limits().discarded) {
            m_socket->abort();
        }
        return;
    }
    process();
}

void GuardConnection::readMore(qsizetype wanted)
{
    const qsizetype room = std::max(wanted, ReadAtOnce) - m_in.size();
    const qsizetype size = std::min<qsizetype>(room, m_socket->bytesAvailable());
    if (size > 0) {
        const qsizetype before = m_in.size();
        m_in.resize(before + size);
        const qint64 read = m_socket->read(m_in.data() + before, size);
        m_in.truncate(before + std::max<qsizetype>(read, 0));
    }
}

} // namespace gn
