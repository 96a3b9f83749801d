// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace gn {

// What a server says to tell one version of a file from another (RFC 9110, 8.8).
struct HttpValidator
{
    QByteArray eTag;
    QByteArray lastModified;

    bool operator==(const HttpValidator &) const = default;
};

// The value for If-Range; empty when nothing is exact enough: a weak ETag is not, and without one a date is used.
QByteArray ifRangeValue(const HttpValidator &validator);

// Whether an answer's validator speaks for the same bytes. What the answer leaves out says nothing against it.
bool isSameVersion(const HttpValidator &known, const HttpValidator &answered);

} // namespace gn
