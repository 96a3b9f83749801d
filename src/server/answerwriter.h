// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/httpanswer.h"

#include <QDateTime>

namespace gn {

struct AnswerForm
{
    bool isForHead = false; // the body is left out
    bool closes = false;
};

// The answer as it goes over the wire, with Date, Content-Length and the security headers that every answer has.
QByteArray writeAnswer(const HttpAnswer &answer, const AnswerForm &form);

// "Sun, 06 Nov 1994 08:49:37 GMT"
QByteArray httpDate(const QDateTime &time);

} // namespace gn
