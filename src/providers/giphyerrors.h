// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace gn::giphy {

// What GIPHY means by a status and the text that came with it, in all the shapes seen since 2013. status is the
// answer's HTTP status, or meta.status where HTTP said 200; below 400 it is an answer without any data. message is
// meta.msg, else "message" (the old gateway's form), else empty.
// Source: developers.giphy.com/docs/api/response-codes and recorded answers.
Error classify(int status, const QString &message);

// An answer with HTTP 200 but neither data nor a response_id: GIPHY's own sign that something behind it is down
// (developers.giphy.com/docs/api/synthetic-response).
Error syntheticAnswer();

} // namespace gn::giphy
