// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpvalidator.h"

namespace gn {

namespace {

bool isStrong(const QByteArray &eTag)
{
    return eTag.size() >= 2 && eTag.startsWith('"') && eTag.endsWith('"');
}

} // namespace

QByteArray ifRangeValue(const HttpValidator &validator)
{
    if (isStrong(validator.eTag)) {
        return validator.eTag;
    }
    return validator.eTag.isEmpty() ? validator.lastModified : QByteArray();
}

bool isSameVersion(const HttpValidator &known, const HttpValidator &answered)
{
    if (!known.eTag.isEmpty() && !answered.eTag.isEmpty()) {
        return known.eTag == answered.eTag;
    }
    return known.lastModified.isEmpty() || answered.lastModified.isEmpty()
           || known.lastModified == answered.lastModified;
}

} // namespace gn
