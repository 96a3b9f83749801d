// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <memory>

namespace gn {

struct Config;
class KeyStore;

// The GIPHY key: $GIPHY_API_KEY, else the keychain's, else config.yml's; empty when there is none. A keychain that
// is absent or refuses is passed over. Answers later, once; keys must outlive the reply.
std::unique_ptr<PendingReply> findApiKey(KeyStore &keys, const Config &config, Handler<QString> handler);

} // namespace gn
