// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"
#include "support/fakehttpserver.h"

class QNetworkAccessManager;

namespace gn::test {

// Runs an event loop until the Fetch is done. An Error of the kind Unsupported says that it never was.
Result<Response> fetchOnce(QNetworkAccessManager &network, const FetchRequest &request);
Result<Response> fetchOnce(const FetchRequest &request);

Error::Kind kindOf(const Result<Response> &result); // Unsupported when there is no error

FetchRequest patient(const QUrl &url); // with time-outs that no test reaches

FakeReply plain(const QByteArray &body, FakeReply::Fault fault = FakeReply::Fault::None);
FakeReply packed(const QByteArray &gzip); // with the header that says so

QByteArray gzipped(const QByteArray &data);

QByteArray noise(qsizetype size); // does not compress; the same every time

} // namespace gn::test

Q_DECLARE_METATYPE(gn::test::FakeReply)
