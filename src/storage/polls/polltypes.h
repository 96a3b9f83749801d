// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace gn {

// The database's own limit, as in the tutorial whose tables these are.
constexpr int MostPollCharacters = 200;
constexpr int FewestChoices = 2;
constexpr int MostChoices = 6;
constexpr qint64 MostPictureBytes = 16LL * 1024 * 1024;

// One answer of a poll. It may have a picture: one that stays where it is (GIPHY's), or one of the user's own, which
// the database keeps.
struct PollChoice
{
    qint64 id = 0;
    QString text;
    int votes = 0;
    QUrl pictureUrl; // empty: none, or an own one
    QUrl pageUrl;    // where the picture is from
    QString credit;  // whose it is; may be empty
    QString alt;     // what it shows; may be empty
    bool hasOwnPicture = false;

    bool operator==(const PollChoice &) const = default;
};

enum class PollState { NotOpenYet, Open, Closed };

struct Poll
{
    qint64 id = 0; // never used again
    QString question;
    QDate published;
    QDateTime opensAt;  // invalid: at once
    QDateTime closesAt; // invalid: never
    bool isMultiple = false;
    int voters = 0;     // ballots that were counted here; 0 where another program counted
    qint64 version = 0; // grows with every vote and change
    QList<PollChoice> choices;

    bool operator==(const Poll &) const = default;

    int totalVotes() const;
    PollState stateAt(const QDateTime &now) const;

    // Of all votes; where several choices are allowed, of all voters. 0 to 100, rounded.
    int percentOf(const PollChoice &choice) const;
};

// A picture of one's own.
struct PollPicture
{
    QByteArray bytes;
    QByteArray mediaType; // "image/gif"

    bool operator==(const PollPicture &) const = default;
};

struct NewChoice
{
    QString text;
    QUrl pictureUrl; // https; is shown by its own server to who votes
    QUrl pageUrl;
    QString credit;
    QString alt;
    QByteArray picture; // instead of pictureUrl: the bytes of a GIF, WebP, PNG or JPEG

    bool operator==(const NewChoice &) const = default;
};

struct NewPoll
{
    QString question;
    bool isMultiple = false;
    QDateTime opensAt;
    QDateTime closesAt;
    QList<NewChoice> choices;

    bool operator==(const NewPoll &) const = default;
};

// What is wrong with a poll that is to be made.
enum class PollProblem {
    NoQuestion,
    QuestionTooLong,
    TooFewChoices,
    TooManyChoices,
    EmptyChoice,
    ChoiceTooLong,
    BadPictureUrl, // not https
    BadPicture,    // not a picture, or not of a kind that is shown
    PictureTooLarge,
    ClosesBeforeItOpens,
};

std::optional<PollProblem> problemOf(const NewPoll &poll);

// Technical, English, for logs and the console.
QString problemName(PollProblem problem);

// By its first bytes; empty when it is none of the four kinds.
QByteArray pictureMediaType(const QByteArray &bytes);

// What became of a vote. Nothing but Counted changed anything.
enum class VoteOutcome {
    Counted,
    AlreadyVoted, // this voter's vote was counted before
    Closed,
    NotOpenYet,
    NoSuchPoll,
    NoSuchChoice,
    ChoiceOfAnotherPoll,
    NothingChosen,
    TooManyChosen, // one choice is allowed
};

} // namespace gn

Q_DECLARE_METATYPE(gn::Poll)
