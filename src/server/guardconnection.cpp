// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/guardconnection.h"

#include "server/feedsocket.h"
#include "server/guardserver.h"

#include <QScopedValueRollback>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <algorithm>

namespace gn {

namespace {

constexpr qsizetype KeptBuffer = 4LL * 1024; // of a connection that waits for its next request

// What Qt's parser gets: nothing in it can be read in two ways. The handlers work from the head that the guard has
// read, so no more of it is repeated than a request needs; Qt reads it byte by byte. "//h" names a host, or Qt would
// make one of the address, which takes longer than the reading.
QByteArray requestFor(const HttpRequest &request)
{
    if (request.body.isEmpty()) {
        return request.method == "GET" ? QByteArrayLiteral("GET //h HTTP/1.1\r\n\r\n")
                                       : QByteArray(request.method + " //h HTTP/1.1\r\n\r\n");
    }
    return request.method + " //h HTTP/1.1\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n"
           + request.body;
}

} // namespace

GuardConnection::GuardConnection(GuardServer &owner, std::unique_ptr<QTcpSocket> socket, FeedSocket *feed)
    : QObject(&owner)
    , m_owner(owner)
    , m_socket(socket.release())
    , m_feed(feed)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAtOnce);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &GuardConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &GuardConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &GuardConnection::onGone);
    const QList<QSocketNotifier *> notifiers = m_socket->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        notifier->installEventFilter(this);
    }
    if (feed != nullptr) {
        connect(feed, &FeedSocket::refused, this, &GuardConnection::finish);
    }
    m_lastSent = now();
    m_deadline = now() + m_owner.limits().idleTime.count();
}

GuardConnection::~GuardConnection()
{
    m_in.clear();
    countUnread();
    m_socket->disconnect(this);
    const std::deque<Slot> waiting = std::exchange(m_slots, {});
    for (const Slot &slot : waiting) {
        if (slot.abandon) {
            slot.abandon();
        }
    }
}

qint64 GuardConnection::now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void GuardConnection::enter(Phase phase)
{
    if (phase == m_phase && phase != Phase::Idle) {
        return;
    }
    m_phase = phase;
    const GuardLimits &limits = m_owner.limits();
    switch (phase) {
    case Phase::Idle:
        m_deadline = now() + limits.idleTime.count();
        break;
    case Phase::Head:
        m_deadline = now() + limits.headTime.count();
        break;
    case Phase::Body:
        m_deadline = now() + limits.bodyTime.count();
        break;
    case Phase::Closing:
        m_deadline = now() + limits.closingTime.count();
        break;
    case Phase::Answering:
        m_deadline = 0;
        break;
    }
}

void GuardConnection::followPhase()
{
    if (m_phase == Phase::Closing) {
        return;
    }
    if (!m_slots.empty()) {
        enter(Phase::Answering);
    } else if (m_head) {
        enter(Phase::Body);
    } else if (!m_in.isEmpty()) {
        enter(Phase::Head);
    } else {
        enter(Phase::Idle);
    }
}

void GuardConnection::checkClock()
{
    const GuardLimits &limits = m_owner.limits();
    const qint64 time = now();
    const bool isStuck = m_socket->bytesToWrite() > 0 && time - m_lastSent > limits.unsentTime.count();
    const bool isGone = m_endedAt != 0 && (time - m_endedAt > limits.halfClosedTime.count() || isReset());
    if (isStuck || isGone || (m_phase == Phase::Closing && time > m_deadline)) {
        m_socket->abort();
        return;
    }
    if (m_deadline == 0 || time <= m_deadline) {
        return;
    }
    if (m_phase == Phase::Idle) {
        beginClosing();
    } else if (m_phase == Phase::Head || m_phase == Phase::Body) {
        refuse(408, "the request took too long");
    }
}

void GuardConnection::onBytesWritten()
{
    m_lastSent = now();
    if (m_phase != Phase::Closing) {
        process();
    } else if (m_socket->bytesToWrite() == 0 && !m_hasShutDown) {
        endSending();
    }
}

// What is whole is answered; Qt's notifier is off, so the socket stays open until then.
void GuardConnection::onEndOfRequests()
{
    m_endedAt = m_endedAt == 0 ? now() : m_endedAt;
    process();
}

void GuardConnection::onGone()
{
    m_phase = Phase::Closing;
    m_socket->disconnect(this);
    if (m_feed != nullptr) {
        m_feed->end();
    }
    m_owner.forget(*this);
}

void GuardConnection::countUnread()
{
    const qint64 counted = m_in.size() > ReadAtOnce ? m_in.size() : 0;
    if (counted == m_counted) {
        return;
    }
    const bool fits = m_owner.addUnread(counted - m_counted);
    m_counted = counted;
    if (!fits && counted > 0) {
        refuse(503, "too many bytes of unfinished requests");
    }
}

// Requests that came together are answered together, as far as their answers are there at once.
void GuardConnection::process()
{
    if (m_isProcessing || m_phase == Phase::Closing) {
        return;
    }
    {
        const QScopedValueRollback busy(m_isProcessing, true);
        for (bool hasTaken = true; hasTaken;) {
            flush(); // makes room for further requests
            hasTaken = false;
            while (mayTake() && takeOne()) {
                hasTaken = true;
            }
        }
        if (m_endedAt != 0 && mayTake()) { // what is left is no whole request
            m_isLast = true;
            m_head.reset();
            m_in.clear();
            countUnread();
        }
    }
    flush();
    followPhase();
}

bool GuardConnection::mayTake() const
{
    const GuardLimits &limits = m_owner.limits();
    return !m_isLast && m_phase != Phase::Closing && qsizetype(m_slots.size()) < limits.pipelined
           && m_socket->bytesToWrite() < limits.unsent;
}

// One request from what has come; false when it is not whole yet.
bool GuardConnection::takeOne()
{
    if (!m_head && !takeHead()) {
        return false;
    }
    const qsizetype length = m_headLength + static_cast<qsizetype>(m_head->bodyLength);
    readMore(length);
    countUnread();
    if (m_phase == Phase::Closing) {
        return false;
    }
    if (m_in.size() >= length) {
        passOn(length);
        return true;
    }
    if (m_head->expectsContinue && m_slots.empty()) {
        m_head->expectsContinue = false;
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    return false;
}

bool GuardConnection::takeHead()
{
    readMore(0);
    if (m_in.startsWith("\r\n")) { // RFC 9112, 2.2: one empty line before a request is no fault
        m_in = m_in.sliced(2);
        m_parsed = 0;
    }
    const bool isWorthALook =
        m_parsed == 0 || m_in.size() >= m_owner.limits().head.line || m_in.indexOf('\n', m_parsed) >= 0;
    if (m_in.isEmpty() || m_in.size() == m_parsed || !isWorthALook) {
        return false;
    }
    HeadResult result = parseHead(m_in, m_owner.limits().head);
    if (result.status == 0) {
        m_parsed = m_in.size();
        return false;
    }
    m_parsed = 0;
    if (result.status != 200) {
        refuse(result.status, result.reason);
        return false;
    }
    if (result.head.host != m_host) {
        if (!m_owner.hosts().isOurs(result.head.host, m_socket->localAddress())) {
            refuse(421, "a host that is not ours");
            return false;
        }
        m_host = result.head.host;
    }
    if (isForeignChange(result.head)) {
        refuse(403, "a change from another origin");
        return false;
    }
    m_headLength = result.length;
    m_head = std::move(result.head);
    return true;
}

void GuardConnection::passOn(qsizetype length)
{
    m_isLast = !m_head->keepsAlive;
    m_request = HttpRequest{.method = std::move(m_head->method),
                            .target = std::move(m_head->target),
                            .host = std::move(m_head->host),
                            .headers = std::move(m_head->headers),
                            .body = m_in.sliced(m_headLength, length - m_headLength),
                            .peer = m_socket->peerAddress()};
    m_request.isFromLoopback = m_request.peer.isLoopback();
    m_head.reset();
    if (m_in.size() > length) {
        m_in = m_in.sliced(length);
    } else if (m_in.capacity() > KeptBuffer) {
        m_in = {};
    } else {
        m_in.resize(0); // keeps its memory
    }
    countUnread();
    if (m_feed == nullptr || !m_owner.pass(*this, *m_feed, requestFor(m_request))) {
        refuse(400, "QHttpServer did not take it");
    }
    m_request = {};
}

} // namespace gn
