// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/typedaddress.h"

#include "core/weburl.h"

#include <QHostAddress>
#include <QMimeData>
#include <QRegularExpression>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 8192; // of which an address is looked for

QUrl webUrl(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    return isWebUrl(url) ? url : QUrl();
}

// "example.org/cats", "localhost:8080", "192.168.1.7"
QUrl withoutScheme(const QString &text)
{
    const QUrl url = webUrl(u"https://"_s + text);
    const QString host = url.host();
    const bool isLocal = host == "localhost"_L1 || !QHostAddress(host).isNull();
    if (!isLocal && (!host.contains(u'.') || host.endsWith(u'.') || !url.userInfo().isEmpty())) {
        return {}; // a word, or somebody's mail address
    }
    return isLocal ? webUrl(u"http://"_s + text) : url; // few computers of one's own have a certificate
}

} // namespace

QUrl webAddressIn(const QString &text)
{
    const QString typed = text.left(LongestText).trimmed();
    static const QRegularExpression Address(u"https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Blank(u"\\s"_s);
    if (!typed.contains(Blank)) {
        return typed.contains("://"_L1) ? webUrl(typed) : withoutScheme(typed);
    }
    const QRegularExpressionMatch match = Address.match(typed);
    return match.hasMatch() ? webUrl(match.captured()) : QUrl();
}

QUrl webAddressIn(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (isWebUrl(url)) {
            return url;
        }
    }
    return urls.isEmpty() && mime.hasText() ? webAddressIn(mime.text()) : QUrl();
}

} // namespace gn
