// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/keystore.h"

#include <QLoggingCategory>
#include <qt6keychain/keychain.h>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.keystore", QtInfoMsg)

const auto Entry = u"giphy-api-key"_s;

class KeyReply final : public PendingReply
{
public:
    QObject &context() { return m_context; } // its death disconnects the job

private:
    QObject m_context;
};

Error errorOf(const QKeychain::Job &job)
{
    // Where no keychain service runs, QtKeychain 0.13 says no more than OtherError and "Unknown error".
    return {.kind = Error::Kind::KeyStore,
            .detail = u"QtKeychain error %1: %2"_s.arg(QString::number(job.error()), job.errorString())};
}

// The job belongs to itself and ends whatever becomes of its reply: libsecret's callbacks hold it by a bare pointer.
std::unique_ptr<PendingReply> start(QKeychain::Job *job, std::function<void()> finished)
{
    job->setInsecureFallback(false);
    job->setKey(Entry);
    auto reply = std::make_unique<KeyReply>();
    QObject::connect(job, &QKeychain::Job::finished, &reply->context(), [job, finished = std::move(finished)] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
            qCDebug(log) << job->error() << job->errorString();
        }
        finished();
    });
    // From the event loop, for a backend may answer from inside start().
    QMetaObject::invokeMethod(job, &QKeychain::Job::start, Qt::QueuedConnection);
    return reply;
}

} // namespace

KeyStore::KeyStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

KeyStore::~KeyStore() = default;

std::unique_ptr<PendingReply> KeyStore::read(Handler<QString> handler)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    return start(job, [job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
            handler(job->textData());
        } else {
            handler(Unexpected(errorOf(*job)));
        }
    });
}

std::unique_ptr<PendingReply> KeyStore::write(const QString &key, Handler<bool> handler)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(key);
    return start(job, [job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError) {
            handler(true);
        } else {
            handler(Unexpected(errorOf(*job)));
        }
    });
}

std::unique_ptr<PendingReply> KeyStore::erase(Handler<bool> handler)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    return start(job, [job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
            handler(true);
        } else {
            handler(Unexpected(errorOf(*job)));
        }
    });
}

} // namespace gn
