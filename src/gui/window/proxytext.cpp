// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/proxytext.h"

#include <QCoreApplication>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::ProxyInput)
};

} // namespace

ProxyInput parseProxy(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    const QUrl url(typed.contains("://"_L1) ? typed : u"http://"_s + typed, QUrl::StrictMode);
    if (!url.isValid()) {
        return {.url = {}, .problem = Texts::tr("This is not an address. Example: http://proxy.example:3128")};
    }
    if (url.scheme() != "http"_L1 && url.scheme() != "socks5"_L1) {
        return {.url = {}, .problem = Texts::tr("The address must start with http:// or socks5://")};
    }
    if (url.host().isEmpty()) {
        return {.url = {}, .problem = Texts::tr("The host is missing. Example: socks5://127.0.0.1:9050")};
    }
    if (url.port() < 1) {
        return {.url = {}, .problem = Texts::tr("The port is missing. Example: %1:3128").arg(url.host())};
    }
    if ((!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment()) {
        return {.url = {}, .problem = Texts::tr("Nothing may follow the port.")};
    }
    return {.url = url.adjusted(QUrl::RemovePath), .problem = {}};
}

} // namespace gn
