// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakegiphyanswers.h"

#include "support/fakegiphyitems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ResponseId = "0123456789abcdefghijklmnopqrstuvwxyz0123"_L1;

QByteArray statusText(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "BANNED";
    case 404:
        return "Not Found";
    case 414:
        return "URI Too Long";
    case 429:
        return "API rate limit exceeded";
    default:
        return "Internal Server Error";
    }
}

} // namespace

// The indentation is GIPHY's own, to the byte.
QByteArray metaOnly(int status, const QByteArray &text)
{
    return "{\n      \"data\": [],\n      \"meta\": {\n        \"status\": " + QByteArray::number(status)
           + ",\n        \"msg\": \"" + text + "\",\n        \"response_id\": \"\"\n      }\n    }";
}

FakeReply envelope(const QJsonValue &data, const QJsonObject &pagination)
{
    QJsonObject object{
        {u"data"_s, data},
        {u"meta"_s, QJsonObject{{u"status"_s, 200}, {u"msg"_s, u"OK"_s}, {u"response_id"_s, ResponseId}}}};
    if (!pagination.isEmpty()) {
        object["pagination"_L1] = pagination;
    }
    return jsonReply(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FakeReply terms(const QString &word, int count)
{
    static const QStringList Endings{u"dance"_s,
                                     u"party"_s,
                                     u"love"_s,
                                     u"wow"_s,
                                     u"sleep"_s,
                                     u"rain"_s,
                                     u"coffee"_s,
                                     u"jump"_s,
                                     u"hello"_s,
                                     u"bye"_s};
    QJsonArray names{QJsonObject{{u"name"_s, word}}};
    for (const QString &ending : Endings) {
        names.append(QJsonObject{{u"name"_s, QString(word + u' ' + ending)}});
    }
    while (names.size() > count) {
        names.removeLast();
    }
    return envelope(names);
}

FakeReply trendingTerms()
{
    QJsonArray words;
    for (const auto &word : {"good morning", "cats",   "rain",   "thank you", "party",   "wow",   "coffee",
                             "friday",       "hello",  "love",   "dance",     "sleepy",  "no",    "yes",
                             "high five",    "winter", "hungry", "goodbye",   "popcorn", "robots"}) {
        words.append(QString::fromLatin1(word));
    }
    return envelope(words);
}

FakeReply errorReply(int status)
{
    return jsonReply(metaOnly(status, statusText(status)), status);
}

FakeReply categories(const QUrl &root)
{
    QJsonArray list;
    int number = 0;
    for (const QString &name : {u"actions"_s, u"animals"_s, u"food & drink"_s, u"reactions"_s, u"weather"_s}) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name));
        list.append(QJsonObject{{u"name"_s, name},
                                {u"name_encoded"_s, encoded},
                                {u"subcategories"_s, QJsonArray()},
                                {u"gif"_s, fullItem({.word = name, .number = number++}, root)}});
    }
    return envelope(list);
}

} // namespace gn::test
