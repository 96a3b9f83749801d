// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakehttpserver.h"

#include <QJsonObject>
#include <QJsonValue>

// The bodies of the fake GIPHY's answers.
namespace gn::test {

// What GIPHY sends with an error status, to the byte of its indentation. With 200 it is the synthetic answer.
QByteArray metaOnly(int status, const QByteArray &text);
FakeReply errorReply(int status);

FakeReply envelope(const QJsonValue &data, const QJsonObject &pagination = {});

// word, and what else people look for with it: at most count.
FakeReply terms(const QString &word, int count);
FakeReply trendingTerms();
FakeReply categories(const QUrl &root);

} // namespace gn::test
