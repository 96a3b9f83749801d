// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/configkeys.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gn::configkeys {

using namespace Qt::StringLiterals;

namespace {

QString shownText(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString shownValue(int number)
{
    return QString::number(number);
}

QString shownValue(const QString &text)
{
    return shownText(text);
}

QString withoutPassword(QUrl url)
{
    if (!url.password().isEmpty()) {
        url.setPassword(u"****"_s);
    }
    return url.toString();
}

QString shownValue(const QUrl &url)
{
    return shownText(withoutPassword(url));
}

// A key whose value is text: read turns it into what is stored, or nothing when it is not accepted.
template <typename T, typename Read>
YamlKey scalar(const QString &path, const QString &accepted, T &target, Read read)
{
    return {.section = path.section(u'.', 0, 0),
            .name = path.section(u'.', 1),
            .accepted = accepted,
            .take =
                [&target, read = std::move(read)](const YamlValue &value) {
                    if (value.kind != YamlValue::Kind::Text) {
                        return false;
                    }
                    const std::optional<T> stored = read(value);
                    target = stored.value_or(target);
                    return stored.has_value();
                },
            .shown = [&target] { return shownValue(target); }};
}

// A key whose value is a list: read turns each item into what is stored, or nothing when it is not accepted.
template <typename Read>
YamlKey list(const QString &path, const QString &accepted, QStringList &target, Read read)
{
    return {.section = path.section(u'.', 0, 0),
            .name = path.section(u'.', 1),
            .accepted = accepted,
            .take =
                [&target, read = std::move(read)](const YamlValue &value) {
                    QStringList stored;
                    for (const QString &item : value.items) {
                        const std::optional<QString> good = read(item);
                        if (!good) {
                            return false;
                        }
                        stored.append(*good);
                    }
                    if (value.kind != YamlValue::Kind::List) {
                        return false;
                    }
                    target = stored;
                    return true;
                },
            .shown = [&target] { return QString(u'[' + target.join(u", "_s) + u']'); }};
}

bool isHost(const QString &host)
{
    static const QRegularExpression Name(u"\\A[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9_.])?\\z"_s);
    static const QRegularExpression Ipv6(u"\\A(?=.*:.*:)[0-9A-Fa-f:.]{2,45}\\z"_s);
    return Name.match(host).hasMatch() || Ipv6.match(host).hasMatch();
}

std::optional<QUrl> readApiUrl(const YamlValue &value)
{
    QUrl url(value.text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty()) {
        return std::nullopt;
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    return url;
}

std::optional<QString> readOrigin(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isMore = !url.path().isEmpty() || url.hasQuery() || url.hasFragment() || text.contains(u'@');
    if (!url.isValid() || !isWeb || isMore || url.host().isEmpty() || url.port() == 0) {
        return std::nullopt;
    }
    const int own = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port() == own) {
        url.setPort(-1);
    }
    return QString::fromLatin1(url.toEncoded());
}

std::optional<QString> readDatabaseUrl(const YamlValue &value)
{
    const QUrl url(value.text, QUrl::StrictMode);
    const bool isServer = url.isValid() && url.scheme() == "postgresql"_L1 && !url.host().isEmpty()
                          && url.path().size() > 1 && !url.path().mid(1).contains(u'/') && !url.hasFragment();
    return value.text.isEmpty() || isServer ? std::optional(value.text) : std::nullopt;
}

std::optional<QUrl> readProxy(const YamlValue &value)
{
    if (value.text.isEmpty()) {
        return QUrl();
    }
    const QUrl url(value.text, QUrl::StrictMode);
    const bool isProxy = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1)
                         && !url.host().isEmpty() && url.port() > 0 && (url.path().isEmpty() || url.path() == u"/"_s)
                         && !url.hasQuery() && !url.hasFragment();
    return isProxy ? std::optional(url) : std::nullopt;
}

std::optional<QString> readFolder(const YamlValue &value)
{
    if (value.text == u"~"_s || value.text.startsWith(u"~/"_s)) {
        return QDir::homePath() + value.text.mid(1);
    }
    return value.text.isEmpty() || QDir::isAbsolutePath(value.text) ? std::optional(value.text) : std::nullopt;
}

} // namespace

YamlKey number(const QString &path, int &target, int least, int most)
{
    return scalar(path,
                  u"a whole number from %1 to %2"_s.arg(least).arg(most),
                  target,
                  [least, most](const YamlValue &value) -> std::optional<int> {
                      static const QRegularExpression Digits(u"\\A-?[0-9]{1,9}\\z"_s);
                      if (value.isQuoted || !Digits.match(value.text).hasMatch()) {
                          return std::nullopt;
                      }
                      const int number = value.text.toInt();
                      return number >= least && number <= most ? std::optional(number) : std::nullopt;
                  });
}

YamlKey text(const QString &path, QString &target)
{
    return scalar(path, u"a text"_s, target, [](const YamlValue &value) { return std::optional(value.text); });
}

YamlKey choice(const QString &path, QString &target, const QStringList &accepted)
{
    return scalar(path, u"one of "_s + accepted.join(u", "_s), target, [accepted](const YamlValue &value) {
        return accepted.contains(value.text) ? std::optional(value.text) : std::nullopt;
    });
}

YamlKey apiUrl(const QString &path, QUrl &target)
{
    return scalar(path, u"an address as https://host/path, http or https, without a query"_s, target, readApiUrl);
}

YamlKey apiKey(const QString &path, QString &target)
{
    const auto read = [](const YamlValue &value) {
        static const QRegularExpression Printable(u"\\A[A-Za-z0-9._~+/=-]{0,256}\\z"_s);
        return Printable.match(value.text).hasMatch() ? std::optional(value.text) : std::nullopt;
    };
    YamlKey key = scalar(path, u"a key of letters and digits, or \"\" for none"_s, target, read);
    key.shown = [&target] { return target.isEmpty() ? u"\"\""_s : u"********"_s; };
    return key;
}

YamlKey host(const QString &path, QString &target)
{
    return scalar(path, u"a host name or an address, without a port"_s, target, [](const YamlValue &value) {
        return isHost(value.text) ? std::optional(value.text) : std::nullopt;
    });
}

YamlKey hosts(const QString &path, QStringList &target)
{
    return list(path,
                u"a list of host names or addresses without ports, [] for none"_s,
                target,
                [](const QString &item) { return isHost(item) ? std::optional(item) : std::nullopt; });
}

YamlKey origins(const QString &path, QStringList &target)
{
    return list(path, u"a list of origins as https://host or http://host:port, [] for none"_s, target, readOrigin);
}

YamlKey databaseUrl(const QString &path, QString &target)
{
    YamlKey key =
        scalar(path, u"\"\" for SQLite, or postgresql://user:password@host:port/name"_s, target, readDatabaseUrl);
    key.shown = [&target] { return shownValue(QUrl(target)); };
    return key;
}

YamlKey proxy(const QString &path, QUrl &target)
{
    return scalar(path, u"\"\" for the system's, http://host:port or socks5://host:port"_s, target, readProxy);
}

YamlKey folder(const QString &path, QString &target)
{
    return scalar(path, u"an absolute path, one that begins with ~/, or \"\""_s, target, readFolder);
}

} // namespace gn::configkeys
