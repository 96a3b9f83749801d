// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollplace.h"

#include "storage/paths.h"

#include <QUrl>
#include <QUrlQuery>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Unexpected wrong(const QString &why)
{
    return Unexpected(Error{.kind = Error::Kind::Config, .detail = u"database.url: "_s + why});
}

} // namespace

PollPlace PollPlace::sqlite(const QString &file)
{
    return {.kind = Kind::Sqlite, .file = file};
}

Result<PollPlace> PollPlace::fromUrl(const QString &url)
{
    if (url.isEmpty()) {
        return sqlite(paths::dataFolder() + u"/polls.sqlite"_s);
    }
    const QUrl parsed(url, QUrl::StrictMode);
    PollPlace place{.kind = Kind::PostgreSql,
                    .host = parsed.host(),
                    .port = parsed.port(),
                    .user = parsed.userName(QUrl::FullyDecoded),
                    .password = parsed.password(QUrl::FullyDecoded),
                    .database = parsed.path(QUrl::FullyDecoded).mid(1)};
    if (!parsed.isValid() || parsed.scheme() != "postgresql"_L1 || place.host.isEmpty() || place.database.isEmpty()) {
        return wrong(u"write postgresql://user:password@host:port/name"_s);
    }
    const QUrlQuery query(parsed);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == "sslmode"_L1) {
            place.sslMode = value;
        } else if (key == "host"_L1) {
            place.host = value;
        } else {
            return wrong(u"unknown '%1'; sslmode and host are known"_s.arg(key));
        }
    }
    return place;
}

QString PollPlace::name() const
{
    if (kind == Kind::Sqlite) {
        return file;
    }
    const QString portPart = port < 0 ? QString() : QString(u':' + QString::number(port));
    return u"postgresql://"_s + host + portPart + u'/' + database;
}

} // namespace gn
