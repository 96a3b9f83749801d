// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace gn::test {

// What no server may let through, and what it is answered with.
struct MalformedRequest
{
    const char *name;
    QByteArray bytes;
    int status;
};

inline QList<MalformedRequest> malformedRequests()
{
    const QByteArray host = "Host: localhost\r\n";
    const QByteArray get = "GET / HTTP/1.1\r\n" + host;
    const QByteArray post = "POST / HTTP/1.1\r\n" + host;
    QByteArray manyFields = get;
    for (int i = 0; i < 128; ++i) {
        manyFields += "X-" + QByteArray::number(i) + ": 1\r\n";
    }
    return {
        {"TLS", QByteArray::fromHex("16030100c6010000c20303") + QByteArray(40, '\x7a'), 400},
        {"garbage", "\x01\x02\x03\xff\xfe\r\n\r\n", 400},
        {"NUL in the request line", QByteArray("GET /\0 HTTP/1.1\r\n", 18) + host + "\r\n", 400},
        {"no version", "GET /\r\n" + host + "\r\n", 400},
        {"HTTP/9.9", "GET / HTTP/9.9\r\n" + host + "\r\n", 505},
        {"HTTP/3.7", "GET / HTTP/3.7\r\n" + host + "\r\n", 505},
        {"HTTP/2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", 505},
        {"HTTP/1.2", "GET / HTTP/1.2\r\n" + host + "\r\n", 505},
        {"HTTP/1", "GET / HTTP/1\r\n" + host + "\r\n", 400},
        {"http/1.1", "GET / http/1.1\r\n" + host + "\r\n", 400},
        {"h2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400},
        {"a tab", "GET\t/ HTTP/1.1\r\n" + host + "\r\n", 400},
        {"a space at the end", "GET / HTTP/1.1 \r\n" + host + "\r\n", 400},
        {"bare LF", "GET / HTTP/1.1\nHost: localhost\n\n", 400},
        {"bare LF in the head", get + "X: 1\n\r\n", 400},
        {"bare LF at the end", get + "\n", 400},
        {"TRACE", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 501},
        {"CONNECT", "CONNECT localhost:80 HTTP/1.1\r\n" + host + "\r\n", 501},
        {"BREW", "BREW / HTTP/1.1\r\n" + host + "\r\n", 501},
        {"get", "get / HTTP/1.1\r\n" + host + "\r\n", 501},
        {"absolute form", "GET http://localhost/ HTTP/1.1\r\n" + host + "\r\n", 400},
        {"asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400},
        {"two slashes", "GET //etc HTTP/1.1\r\n" + host + "\r\n", 400},
        {"escaped NUL", "GET /a%00b HTTP/1.1\r\n" + host + "\r\n", 400},
        {"broken escape", "GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400},
        {"cut escape", "GET /% HTTP/1.1\r\n" + host + "\r\n", 400},
        {"fragment", "GET /#a HTTP/1.1\r\n" + host + "\r\n", 400},
        {"not ASCII", "GET /\xc3\xa4 HTTP/1.1\r\n" + host + "\r\n", 400},
        {"no Host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400},
        {"two Hosts", get + host + "\r\n", 400},
        {"foreign Host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421},
        {"foreign address", "GET / HTTP/1.1\r\nHost: 203.0.113.9\r\n\r\n", 421},
        {"garbage Host", "GET / HTTP/1.1\r\nHost: local host:x\r\n\r\n", 421},
        {"Host that begins like ours", "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421},
        {"HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", 400},
        {"field without colon", get + "Oops\r\n\r\n", 400},
        {"space before the colon", get + "Content-Length : 0\r\n\r\n", 400},
        {"folded field", get + "X: 1\r\n 2\r\n\r\n", 400},
        {"field without name", get + ": 1\r\n\r\n", 400},
        {"NUL in a field", get + QByteArray("X: a\0b\r\n\r\n", 10), 400},
        {"CR in a field", get + "X: a\rb\r\n\r\n", 400},
        {"two lengths", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", 400},
        {"list of lengths", post + "Content-Length: 1, 1\r\n\r\na", 400},
        {"length -5", post + "Content-Length: -5\r\n\r\n", 400},
        {"length +6", post + "Content-Length: +6\r\n\r\nabcdef", 400},
        {"length 0x5", post + "Content-Length: 0x5\r\n\r\nabcde", 400},
        {"empty length", post + "Content-Length:\r\n\r\n", 400},
        {"length 2^63", post + "Content-Length: 9223372036854775808\r\n\r\n", 413},
        {"length 2^64-1", post + "Content-Length: 18446744073709551615\r\n\r\n", 413},
        {"length beyond the limit", post + "Content-Length: 1048577\r\n\r\n", 413},
        {"length and chunked", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"chunked", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 501},
        {"chunked, disguised",
         post
             + "Transfer-Encoding: \x0b"
               "chunked\r\n\r\n0\r\n\r\n",
         400},
        {"unknown expectation", post + "Expect: a-miracle\r\nContent-Length: 1\r\n\r\n", 417},
        {"long request line", "GET /" + QByteArray(8191, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414},
        {"endless request line", "GET /" + QByteArray(20'000, 'a'), 414},
        {"long field", get + "X: " + QByteArray(8191, 'a') + "\r\n\r\n", 431},
        {"endless field", get + "X: " + QByteArray(20'000, 'a'), 431},
        {"too many fields", manyFields + "\r\n", 431},
        {"change from another origin", post + "Origin: http://evil.example\r\nContent-Length: 0\r\n\r\n", 403},
        {"change from nowhere", post + "Origin: null\r\nContent-Length: 0\r\n\r\n", 403},
        {"change from another site", post + "Sec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n\r\n", 403},
        {"change from the same site", post + "Sec-Fetch-Site: same-site\r\nContent-Length: 0\r\n\r\n", 403},
    };
}

} // namespace gn::test
