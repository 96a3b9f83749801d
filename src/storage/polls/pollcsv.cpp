// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollcsv.h"

#include <QStringList>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString field(const QString &text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\r') || text.contains(u'\n');
    return needsQuotes ? QString(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"') : text;
}

QString line(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts) {
        fields.append(field(text));
    }
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray pollCsv(const Poll &poll)
{
    QString csv = line({u"poll"_s, u"question"_s, u"published"_s, u"choice"_s, u"votes"_s, u"percent"_s, u"picture"_s});
    for (const PollChoice &choice : poll.choices) {
        csv += line({QString::number(poll.id),
                     poll.question,
                     poll.published.toString(Qt::ISODate),
                     choice.text,
                     QString::number(choice.votes),
                     QString::number(poll.percentOf(choice)),
                     choice.pictureUrl.toString(QUrl::FullyEncoded)});
    }
    return csv.toUtf8();
}

} // namespace gn
