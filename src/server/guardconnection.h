// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/guardtypes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <deque>
#include <optional>

class QSocketNotifier;
class QTcpSocket;

namespace gn {

class FeedSocket;
class GuardServer;

// One client: reads its requests, refuses what is wrong, hands the rest on one by one, and sends the answers in the
// order of the requests, whenever they come. A client that shut down its sending side still gets the answers.
class GuardConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardConnection)

public:
    // A child of owner. feed is null for a client that is only refused.
    GuardConnection(GuardServer &owner, std::unique_ptr<QTcpSocket> socket, FeedSocket *feed);
    ~GuardConnection() override;

    // Answers status and closes.
    void refuse(int status, const char *reason);

    // By the owner's timer.
    void checkClock();

    // After the answers that are awaited the connection closes.
    void finish();

    // From QHttpServer, with the body of the request that passed.
    void receive(const QByteArray &body);

protected:
    // Of the socket's notifier: reads before Qt does, which would close the socket at the end of what the client sends,
    // with all that is still to be answered.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr qsizetype ReadAtOnce = 64LL * 1024;

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
    bool mayTake() const;
    bool takeOne();
    bool takeHead();
    void passOn(qsizetype length);
    void readMore(qsizetype wanted);
    bool readAhead(QSocketNotifier &notifier);
    void deliver(quint64 id, const HttpAnswer &answer);
    void flush();
    QByteArray takeAnswers();
    void send(const QByteArray &bytes);
    void beginClosing();
    void endSending();
    void onReadyRead();
    void onBytesWritten();
    void onEndOfRequests();
    void onGone();
    bool isReset() const;
    void enter(Phase phase);
    void followPhase();
    void countUnread();
    static qint64 now();

    GuardServer &m_owner;
    QTcpSocket *m_socket; // a child
    QPointer<FeedSocket> m_feed;
    QByteArray m_in;
    std::optional<QByteArray> m_host;  // the last one that was ours
    std::optional<RequestHead> m_head; // of the request whose body is awaited
    qsizetype m_headLength = 0;
    qsizetype m_parsed = 0; // bytes of m_in that the last look at an unfinished head saw
    HttpRequest m_request;  // that is being passed on
    std::deque<Slot> m_slots;
    quint64 m_nextId = 1;
    Phase m_phase = Phase::Idle;
    qint64 m_deadline = 0;
    qint64 m_lastSent = 0;
    qint64 m_endedAt = 0; // when the client shut down its sending side; 0: it didn't
    qint64 m_counted = 0;
    qint64 m_discarded = 0;
    bool m_isProcessing = false;
    bool m_isLast = false;    // no further request is read
    bool m_closesNow = false; // after what was sent
    bool m_hasShutDown = false;
};

} // namespace gn
