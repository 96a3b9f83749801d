// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadwriter.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace gn {

// One GET over http(s) (or what needs none: see DownloadRequest::content and DownloadLimits::mayBeLocal) into one file,
// which has its name only when it is whole and on the disk. A lost connection or a
// body that broke off is tried again from where it broke, as far as the server allows. Destroying a FileDownload stops
// it; the part file stays for going on later, unless discard() was called.
class FileDownload final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDownload)

public:
    // Starts at once. network and writer must outlive it.
    FileDownload(QNetworkAccessManager &network,
                 DownloadWriter &writer,
                 DownloadRequest request,
                 QObject *parent = nullptr);
    ~FileDownload() override;

    // What was received is not wanted. To be called before destroying it; too late once the network is done with.
    void discard();

    qint64 received() const { return m_received; } // what an earlier try brought included

    qint64 total() const { return m_part.total; } // -1: unknown

signals:
    void begun(const gn::PartRecord &part); // what going on later takes; again if it changes
    void progressed(qint64 received);
    void networkDone(); // all is received, the disk is at work; the manager is not needed any more

    // Exactly one of them, from the event loop, unless destroyed before. A receiver may delete the FileDownload.
    void done(const gn::DownloadedFile &file);
    // isResumable: what came so far stays, as the last begun() told.
    void failed(const gn::DownloadFailure &failure, bool isResumable);

private:
    static constexpr qint64 ReadBuffer = 256LL * 1024; // a larger one lets the event loop wait longer

    enum class Body { Refused, FromStart, GoesOn };

    void takeFromHere();
    void takeContent(const QByteArray &bytes);
    void openPart();
    void openSink();
    void onReopened(std::optional<qint64> bytes);
    void onOpened(const QString &partFile);
    void onPublished(const DownloadedFile &file);
    void send();
    void sendAnew();
    void onMetaDataChanged();
    void refuse(const QNetworkReply *reply);
    void takeHead(int status);
    void takeWhole();
    void takeRest();
    void onRangeRefused();
    void onReadyRead();
    void readSome(qint64 mostQueued);
    void onFinished();
    void endBody();
    void followRedirect();
    bool tryAgain(const Error &error);
    void onTimeout();
    int status() const;
    void dropReply();
    void fail(const Error &error);
    void settle(const DownloadFailure &failure);

    QNetworkAccessManager &m_network;
    DownloadWriter &m_writer;
    DownloadRequest m_request; // its url changes with redirects
    PartRecord m_part;
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<DownloadSink> m_sink;
    Body m_body = Body::Refused; // of the reply under way
    qint64 m_received = 0;
    bool m_isOpen = false; // the sink was told to open the part file
    bool m_isPublishing = false;
    bool m_mayResume = true;                 // until the server showed that it can't
    std::unique_ptr<PendingReply> m_reading; // of a local file
    int m_redirects = 0;
    int m_retries = 0;
    QUrl m_firstUrl;
    QTimer m_idle;
    QTimer m_pause; // before the next try
};

} // namespace gn
