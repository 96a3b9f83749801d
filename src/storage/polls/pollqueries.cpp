// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollqueries.h"

#include "storage/polls/pollsql.h"

#include <QRandomGenerator>

#include <array>
#include <limits>

namespace gn::pollqueries {

using namespace Qt::StringLiterals;

namespace {

const auto AllColumns =
    u"SELECT q.id, q.question_text, q.pub_date, p.opens_at, p.closes_at, p.is_multiple, p.voters, p.version, "
    u"c.id, c.choice_text, c.votes, i.url, i.page_url, i.credit, i.alt, i.media_type FROM question q "
    u"LEFT JOIN poll p ON p.question_id = q.id LEFT JOIN choice c ON c.question_id = q.id "
    u"LEFT JOIN choice_picture i ON i.choice_id = c.id "_s;

// In the order of AllColumns.
enum Column {
    Id,
    Question,
    Published,
    OpensAt,
    ClosesAt,
    IsMultiple,
    Voters,
    Version,
    ChoiceId,
    ChoiceText,
    Votes,
    PictureUrl,
    PageUrl,
    Credit,
    Alt,
    MediaType
};

Unexpected notFound()
{
    return Unexpected(Error{.kind = Error::Kind::NotFound, .detail = u"there is no such poll"_s});
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant asValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

Poll pollOf(const QSqlQuery &row)
{
    return {.id = row.value(Id).toLongLong(),
            .question = row.value(Question).toString(),
            .published = row.value(Published).toDate(),
            .opensAt = timeOf(row.value(OpensAt)),
            .closesAt = timeOf(row.value(ClosesAt)),
            .isMultiple = row.value(IsMultiple).toInt() != 0,
            .voters = row.value(Voters).toInt(),
            .version = row.value(Version).toLongLong()};
}

PollChoice choiceOf(const QSqlQuery &row)
{
    return {.id = row.value(ChoiceId).toLongLong(),
            .text = row.value(ChoiceText).toString(),
            .votes = row.value(Votes).toInt(),
            .pictureUrl = QUrl(row.value(PictureUrl).toString()),
            .pageUrl = QUrl(row.value(PageUrl).toString()),
            .credit = row.value(Credit).toString(),
            .alt = row.value(Alt).toString(),
            .hasOwnPicture = !row.value(MediaType).toString().isEmpty()};
}

// One row for each choice; a poll's rows follow each other.
QList<Poll> read(PollSql &sql, const QString &rest, const QVariantList &values)
{
    QList<Poll> polls;
    sql.each(AllColumns + rest, values, [&polls](const QSqlQuery &row) {
        if (polls.isEmpty() || polls.constLast().id != row.value(Id).toLongLong()) {
            polls.append(pollOf(row));
        }
        if (!row.value(ChoiceId).isNull()) {
            polls.last().choices.append(choiceOf(row));
        }
        return true;
    });
    return polls;
}

// Its column is a 32-bit integer; PostgreSQL calls it an error to ask for more.
bool isPossible(qint64 id)
{
    return id > 0 && id <= std::numeric_limits<qint32>::max();
}

// No line breaks and no NUL, which PostgreSQL refuses.
QString oneLine(QString text)
{
    return text.remove(QChar(u'\0')).simplified();
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text; // a null string would be NULL
}

void addPicture(PollSql &sql, qint64 id, const NewChoice &choice)
{
    const QVariant bytes =
        choice.picture.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(choice.picture);
    sql.run(u"INSERT INTO choice_picture (choice_id, url, page_url, credit, alt, media_type, bytes) "
            u"VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id,
             orEmpty(choice.picture.isEmpty() ? choice.pictureUrl.toString(QUrl::FullyEncoded) : QString()),
             orEmpty(choice.pageUrl.toString(QUrl::FullyEncoded)),
             orEmpty(oneLine(choice.credit)),
             orEmpty(oneLine(choice.alt)),
             orEmpty(QString::fromLatin1(pictureMediaType(choice.picture))),
             bytes});
}

void addChoice(PollSql &sql, qint64 poll, const NewChoice &choice)
{
    const qint64 id =
        sql.number(u"INSERT INTO choice (choice_text, votes, question_id) VALUES (?, 0, ?) RETURNING id"_s,
                   {oneLine(choice.text), poll});
    if (!choice.picture.isEmpty() || !choice.pictureUrl.isEmpty()) {
        addPicture(sql, id, choice);
    }
}

} // namespace

Result<qint64> add(PollSql &sql, const NewPoll &poll, const QDate &published)
{
    if (const std::optional<PollProblem> problem = problemOf(poll)) {
        return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = problemName(*problem)});
    }
    const qint64 id = sql.number(u"INSERT INTO question (question_text, pub_date) VALUES (?, ?) RETURNING id"_s,
                                 {oneLine(poll.question), published});
    sql.run(u"INSERT INTO poll (question_id, opens_at, closes_at, is_multiple) VALUES (?, ?, ?, ?)"_s,
            {id, asValue(poll.opensAt), asValue(poll.closesAt), poll.isMultiple ? 1 : 0});
    for (const NewChoice &choice : poll.choices) {
        addChoice(sql, id, choice);
    }
    return id;
}

Result<bool> addSample(PollSql &sql)
{
    if (sql.value(u"SELECT id FROM question LIMIT 1"_s).has_value()) {
        return false;
    }
    constexpr int Year = 2015;
    constexpr int December = 12;
    sql.run(u"INSERT INTO question (id, question_text, pub_date) VALUES (1, ?, ?)"_s,
            {u"What's new?"_s, QDate(Year, December, 15)});
    sql.run(u"INSERT INTO poll (question_id) VALUES (1)"_s);
    for (const QString &text : {u"Not much"_s, u"The sky"_s, u"Just hacking again"_s}) {
        addChoice(sql, 1, {.text = text});
    }
    if (sql.isPostgreSql()) { // its sequence has not heard of the 1
        sql.value(u"SELECT setval(pg_get_serial_sequence('question', 'id'), "
                  u"greatest(1, nextval(pg_get_serial_sequence('question', 'id')) - 1))"_s);
    }
    return true;
}

Result<QList<Poll>> all(PollSql &sql)
{
    return read(sql, u"ORDER BY q.id DESC, c.id"_s, {});
}

Result<Poll> find(PollSql &sql, qint64 id)
{
    if (!isPossible(id)) {
        return notFound();
    }
    QList<Poll> found = read(sql, u"WHERE q.id = ? ORDER BY c.id"_s, {id});
    return found.isEmpty() ? Result<Poll>(notFound()) : found.takeFirst();
}

Result<PollPicture> picture(PollSql &sql, qint64 poll, qint64 choice)
{
    if (!isPossible(poll) || !isPossible(choice)) {
        return notFound();
    }
    PollPicture found;
    sql.each(u"SELECT i.media_type, i.bytes FROM choice_picture i JOIN choice c ON c.id = i.choice_id "
             u"WHERE c.question_id = ? AND c.id = ? AND i.media_type <> ''"_s,
             {poll, choice},
             [&found](const QSqlQuery &row) {
                 found = {.bytes = row.value(1).toByteArray(), .mediaType = row.value(0).toString().toLatin1()};
                 return false;
             });
    return found.bytes.isEmpty() ? Result<PollPicture>(notFound()) : found;
}

Result<qint64> setClosing(PollSql &sql, qint64 id, const QDateTime &closesAt)
{
    if (!lock(sql, id)) {
        return notFound();
    }
    return sql.number(u"INSERT INTO poll (question_id, closes_at, version) VALUES (?, ?, 1) ON CONFLICT (question_id) "
                      u"DO UPDATE SET closes_at = excluded.closes_at, version = poll.version + 1 RETURNING version"_s,
                      {id, asValue(closesAt)});
}

Result<bool> remove(PollSql &sql, qint64 id)
{
    if (!lock(sql, id)) {
        return notFound();
    }
    sql.run(u"DELETE FROM question WHERE id = ?"_s, {id});
    return true;
}

Result<QHash<qint64, qint64>> versions(PollSql &sql)
{
    QHash<qint64, qint64> found;
    sql.each(u"SELECT q.id, p.version FROM question q LEFT JOIN poll p ON p.question_id = q.id"_s,
             {},
             [&found](const QSqlQuery &row) {
                 found.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
                 return true;
             });
    return found;
}

Result<QByteArray> secret(PollSql &sql)
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto *const bytes = reinterpret_cast<const char *>(random.data()); // NOLINT: any bytes will do
    const QByteArray made(bytes, sizeof random);
    sql.run(u"INSERT INTO poll_setting (name, value) VALUES ('secret', ?) ON CONFLICT (name) DO NOTHING"_s,
            {QString::fromLatin1(made.toHex())});
    const std::optional<QVariant> kept = sql.value(u"SELECT value FROM poll_setting WHERE name = 'secret'"_s);
    return QByteArray::fromHex(kept.value_or(QVariant()).toString().toLatin1());
}

bool doesChoiceExist(PollSql &sql, qint64 id)
{
    return isPossible(id) && sql.value(u"SELECT id FROM choice WHERE id = ?"_s, {id}).has_value();
}

bool lock(PollSql &sql, qint64 id)
{
    if (!isPossible(id)) {
        return false;
    }
    const QString statement = u"SELECT id FROM question WHERE id = ?"_s;
    return sql.value(sql.isPostgreSql() ? QString(statement + u" FOR NO KEY UPDATE"_s) : statement, {id}).has_value();
}

} // namespace gn::pollqueries
