// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instancemessage.h"

#include "app/windowwish.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

using Command = InstanceMessage::Command;
using Status = InstanceAnswer::Status;

template <typename T>
using Name = std::pair<T, QLatin1StringView>;

constexpr std::array CommandNames{Name<Command>{Command::Show, "show"_L1},
                                  Name<Command>{Command::Pick, "pick"_L1},
                                  Name<Command>{Command::Stay, "stay"_L1}};
constexpr std::array StatusNames{Name<Status>{Status::Done, "done"_L1},
                                 Name<Status>{Status::Waiting, "waiting"_L1},
                                 Name<Status>{Status::Chosen, "chosen"_L1},
                                 Name<Status>{Status::Dismissed, "dismissed"_L1},
                                 Name<Status>{Status::Refused, "refused"_L1}};

template <typename T, size_t Count>
QString nameOf(const std::array<Name<T>, Count> &names, T wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted) {
            return name;
        }
    }
    return {};
}

template <typename T, size_t Count>
std::optional<T> valueOf(const std::array<Name<T>, Count> &names, const QJsonValue &wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted.toString() == name) {
            return value;
        }
    }
    return std::nullopt;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonObject> objectOf(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = u"not a line of JSON with an object"_s});
    }
    return document.object();
}

QJsonArray toJson(const QList<QUrl> &urls)
{
    QJsonArray array;
    for (const QUrl &url : urls) {
        array.append(url.toString(QUrl::FullyEncoded));
    }
    return array;
}

QList<QUrl> urlsOf(const QJsonValue &value)
{
    QList<QUrl> urls;
    for (const auto &url : value.toArray()) {
        urls.append(QUrl(url.toString(), QUrl::StrictMode));
    }
    urls.removeIf([](const QUrl &url) { return !isPictureAddress(url); });
    return urls;
}

} // namespace

QByteArray toLine(const InstanceMessage &message)
{
    return line({{u"command"_s, nameOf(CommandNames, message.command)},
                 {u"query"_s, message.query},
                 {u"page"_s, message.page},
                 {u"pictures"_s, toJson(message.pictures)},
                 {u"wantsChoice"_s, message.wantsChoice},
                 {u"activationToken"_s, message.activationToken}});
}

QByteArray toLine(const InstanceAnswer &answer)
{
    return line({{u"status"_s, nameOf(StatusNames, answer.status)}, {u"text"_s, answer.text}});
}

Result<InstanceMessage> parseMessage(const QByteArray &line)
{
    const Result<QJsonObject> object = objectOf(line);
    if (!object) {
        return Unexpected(object.error());
    }
    const std::optional<Command> command = valueOf(CommandNames, object->value("command"_L1));
    if (!command) {
        return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = u"unknown command"_s});
    }
    return InstanceMessage{.command = *command,
                           .query = object->value("query"_L1).toString(),
                           .page = object->value("page"_L1).toString(),
                           .pictures = urlsOf(object->value("pictures"_L1)),
                           .wantsChoice = object->value("wantsChoice"_L1).toBool(),
                           .activationToken = object->value("activationToken"_L1).toString()};
}

Result<InstanceAnswer> parseAnswer(const QByteArray &line)
{
    const Result<QJsonObject> object = objectOf(line);
    if (!object) {
        return Unexpected(object.error());
    }
    const std::optional<Status> status = valueOf(StatusNames, object->value("status"_L1));
    if (!status) {
        return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = u"unknown status"_s});
    }
    return InstanceAnswer{.status = *status, .text = object->value("text"_L1).toString()};
}

} // namespace gn
