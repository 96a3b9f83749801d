// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/apikey.h"

#include "storage/config.h"
#include "storage/keystore.h"

#include <QLoggingCategory>
#include <QObject>

namespace gn {

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.apikey", QtInfoMsg)

class KnownKey final : public PendingReply
{
public:
    KnownKey(const QString &key, Handler<QString> handler)
    {
        QMetaObject::invokeMethod(
            &m_context, [key, handler = std::move(handler)] { handler(key); }, Qt::QueuedConnection);
    }

private:
    QObject m_context; // its death cancels the queued call
};

} // namespace

std::unique_ptr<PendingReply> findApiKey(KeyStore &keys, const Config &config, Handler<QString> handler)
{
    const QString fromEnvironment = qEnvironmentVariable("GIPHY_API_KEY").trimmed();
    if (!fromEnvironment.isEmpty()) {
        return std::make_unique<KnownKey>(fromEnvironment, std::move(handler));
    }
    return keys.read([fromConfig = config.giphy.apiKey, handler = std::move(handler)](const Result<QString> &stored) {
        if (!stored.has_value()) {
            qCDebug(log) << "the keychain is passed over:" << stored.error().detail;
        }
        handler(stored.has_value() && !stored->isEmpty() ? *stored : fromConfig);
    });
}

} // namespace gn
