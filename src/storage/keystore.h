// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>

#include <memory>

namespace gn {

// The GIPHY key in the system's keychain (QtKeychain, never its insecure fallback). Every call answers later; errors
// are of the kind KeyStore when there is no keychain or it refused. What was begun is finished by the keychain even
// when its PendingReply or the KeyStore is destroyed: then only the handler stays silent.
class KeyStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyStore)

public:
    // service: the name under which keychain programs list the key.
    explicit KeyStore(QString service, QObject *parent = nullptr);
    ~KeyStore() override;

    // An empty string when none is stored. Virtual for tests, which bring a KeyStore in memory.
    virtual std::unique_ptr<PendingReply> read(Handler<QString> handler);
    virtual std::unique_ptr<PendingReply> write(const QString &key, Handler<bool> handler);
    virtual std::unique_ptr<PendingReply> erase(Handler<bool> handler);

private:
    QString m_service;
};

} // namespace gn
