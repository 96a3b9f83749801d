// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchonce.h"

#include "net/fetch.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <zlib.h>

namespace gn::test {

using namespace std::chrono_literals;

Result<Response> fetchOnce(QNetworkAccessManager &network, const FetchRequest &request)
{
    Result<Response> outcome = Unexpected(Error{Error::Kind::Unsupported, 0, QStringLiteral("done() never came")});
    QEventLoop loop;
    Fetch fetch(network, request);
    QObject::connect(&fetch, &Fetch::done, &loop, [&](const Result<Response> &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    loop.exec();
    return outcome;
}

Result<Response> fetchOnce(const FetchRequest &request)
{
    QNetworkAccessManager network;
    return fetchOnce(network, request);
}

Error::Kind kindOf(const Result<Response> &result)
{
    return result ? Error::Kind::Unsupported : result.error().kind;
}

FetchRequest patient(const QUrl &url)
{
    return {.url = url, .limits = {.idleTimeout = 30s, .totalTimeout = 30s}};
}

FakeReply plain(const QByteArray &body, FakeReply::Fault fault)
{
    FakeReply reply;
    reply.body = body;
    reply.fault = fault;
    return reply;
}

FakeReply packed(const QByteArray &gzip)
{
    FakeReply reply = plain(gzip);
    reply.headers = {{"Content-Encoding", "gzip"}, {"X-Other", "kept"}};
    return reply;
}

QByteArray gzipped(const QByteArray &data)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = data;
    QByteArray output(qsizetype(deflateBound(&stream, uLong(input.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = uInt(output.size());
    deflate(&stream, Z_FINISH);
    output.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return output;
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes) {
        byte = char(random.bounded(256));
    }
    return bytes;
}

} // namespace gn::test
