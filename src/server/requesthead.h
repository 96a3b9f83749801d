// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

#include <QByteArray>
#include <QList>

namespace gn {

// What a request's head may be; as aiohttp has it.
struct HeadLimits
{
    qsizetype line = 8190;   // of the request line and of each field, without its end
    int fields = 128;        //
    qsizetype head = 65'536; // all of it
    qint64 body = 1 << 20;
};

struct RequestHead
{
    QByteArray method;
    QByteArray target;
    QByteArray host;
    QList<HttpHeader> headers; // names as they were sent, values without blanks around them
    qint64 bodyLength = 0;
    bool expectsContinue = false;
    bool keepsAlive = true;

    bool operator==(const RequestHead &) const = default;
};

struct HeadResult
{
    int status = 0;          // 0: more bytes are needed; 200: whole; else what to refuse it with
    const char *reason = ""; // of a refusal, for logs
    qsizetype length = 0;    // of a whole head
    RequestHead head;
};

// Strict RFC 9112: what two parsers could read in two ways is refused. Chunked bodies, TRACE and CONNECT are not
// implemented (501); targets are in origin form only. Looks at nothing but its arguments.
HeadResult parseHead(QByteArrayView bytes, const HeadLimits &limits = {});

} // namespace gn
