// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/guardtypes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <deque>
#include <optional>

class QTcpSocket;

namespace gn {

class FeedSocket;
class GuardConnection;

// What a connection needs of its server.
class GuardOwner
{
public:
    GuardOwner() = default;
    virtual ~GuardOwner() = default;
    GuardOwner(const GuardOwner &) = delete;
    GuardOwner &operator=(const GuardOwner &) = delete;
    GuardOwner(GuardOwner &&) = delete;
    GuardOwner &operator=(GuardOwner &&) = delete;

    virtual const GuardLimits &limits() const = 0;
    virtual const HostRule &hosts() const = 0;

    // request goes through QHttpServer; false when that did not take it for one.
    virtual bool pass(GuardConnection &connection, FeedSocket &feed, const QByteArray &request) = 0;

    virtual void handle(const HttpRequest &request, const AnswerHandler &answer) = 0;
    virtual void record(const RequestLog &entry) = 0;
    virtual bool wantsLog() const = 0;

    // Bytes of unfinished requests, of all connections; false when there are too many.
    virtual bool addUnread(qint64 bytes) = 0;

    virtual void forget(GuardConnection &connection) = 0; // it deletes itself
};

// One client: reads its requests, refuses what is wrong, hands the rest on one by one, and sends the answers in the
// order of the requests, whenever they come.
class GuardConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardConnection)

public:
    // owner must outlive it. feed is null for a client that is only refused.
    GuardConnection(GuardOwner &owner, std::unique_ptr<QTcpSocket> socket, FeedSocket *feed, QObject *parent);
    ~GuardConnection() override;

    // Answers status and closes.
    void refuse(int status, const char *reason);

    // By the owner's timer.
    void checkClock(qint64 now);

    // After the answers that are awaited the connection closes.
    void finish();

    // From QHttpServer, with the body of the request that passed.
    void receive(const QByteArray &body);

    bool isRefused() const { return m_phase == Phase::Closing; }

private:
    enum class Phase { Idle, Head, Body, Answering, Closing };

    struct Slot
    {
        quint64 id = 0;
        bool isForHead = false;
        bool closes = false;
        std::optional<QByteArray> bytes; // the answer; nothing: it is awaited
        std::function<void()> abandon;
        RequestLog log;
        QElapsedTimer since;
    };

    void process();
    bool takeOne();
    bool takeHead();
    void passOn(qsizetype length);
    void readMore(qsizetype wanted);
    void deliver(quint64 id, const HttpAnswer &answer);
    void flush();
    void send(const QByteArray &bytes);
    void beginClosing();
    void endSending();
    void onReadyRead();
    void onBytesWritten();
    void onGone();
    void enter(Phase phase);
    void followPhase();
    void countUnread();
    static qint64 now();

    GuardOwner &m_owner;
    QTcpSocket *m_socket; // a child
    QPointer<FeedSocket> m_feed;
    QByteArray m_in;
    std::optional<RequestHead> m_head; // of the request whose body is awaited
    qsizetype m_headLength = 0;
    qsizetype m_parsed = 0; // bytes of m_in that the last look at an unfinished head saw
    HttpRequest m_request;  // that is being passed on
    std::deque<Slot> m_slots;
    quint64 m_nextId = 1;
    Phase m_phase = Phase::Idle;
    qint64 m_deadline = 0;
    qint64 m_lastSent = 0;
    qint64 m_counted = 0;
    qint64 m_discarded = 0;
    bool m_isProcessing = false;
    bool m_isLast = false; // no further request is read
    bool m_hasShutDown = false;
};

} // namespace gn
