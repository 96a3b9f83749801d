// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/polltypes.h"

#include <algorithm>
#include <numeric>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// What a Content-Security-Policy can name, too.
bool isPictureUrl(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const bool isPlain = std::ranges::all_of(
        host, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-'); });
    return url.isValid() && url.scheme() == "https"_L1 && !host.isEmpty() && isPlain && url.userInfo().isEmpty();
}

std::optional<PollProblem> problemOfChoice(const NewChoice &choice)
{
    if (choice.text.trimmed().isEmpty()) {
        return PollProblem::EmptyChoice;
    }
    if (choice.text.size() > MostPollCharacters) {
        return PollProblem::ChoiceTooLong;
    }
    if (!choice.pictureUrl.isEmpty() && !isPictureUrl(choice.pictureUrl)) {
        return PollProblem::BadPictureUrl;
    }
    if (choice.picture.size() > MostPictureBytes) {
        return PollProblem::PictureTooLarge;
    }
    if (!choice.picture.isEmpty() && pictureMediaType(choice.picture).isEmpty()) {
        return PollProblem::BadPicture;
    }
    return std::nullopt;
}

} // namespace

int Poll::totalVotes() const
{
    return std::accumulate(
        choices.cbegin(), choices.cend(), 0, [](int sum, const PollChoice &choice) { return sum + choice.votes; });
}

PollState Poll::stateAt(const QDateTime &now) const
{
    if (closesAt.isValid() && closesAt <= now) {
        return PollState::Closed;
    }
    return opensAt.isValid() && opensAt > now ? PollState::NotOpenYet : PollState::Open;
}

int Poll::percentOf(const PollChoice &choice) const
{
    constexpr int Hundred = 100;
    const int whole = isMultiple ? std::max(voters, choice.votes) : totalVotes();
    return whole <= 0 ? 0 : std::clamp(qRound(double(Hundred) * choice.votes / whole), 0, Hundred);
}

std::optional<PollProblem> problemOf(const NewPoll &poll)
{
    if (poll.question.trimmed().isEmpty()) {
        return PollProblem::NoQuestion;
    }
    if (poll.question.size() > MostPollCharacters) {
        return PollProblem::QuestionTooLong;
    }
    if (poll.choices.size() < FewestChoices) {
        return PollProblem::TooFewChoices;
    }
    if (poll.choices.size() > MostChoices) {
        return PollProblem::TooManyChoices;
    }
    for (const NewChoice &choice : poll.choices) {
        if (const std::optional<PollProblem> problem = problemOfChoice(choice)) {
            return problem;
        }
    }
    if (poll.opensAt.isValid() && poll.closesAt.isValid() && poll.closesAt <= poll.opensAt) {
        return PollProblem::ClosesBeforeItOpens;
    }
    return std::nullopt;
}

QString problemName(PollProblem problem)
{
    switch (problem) {
    case PollProblem::NoQuestion:
        return u"the question is missing"_s;
    case PollProblem::QuestionTooLong:
        return u"the question is longer than %1 characters"_s.arg(MostPollCharacters);
    case PollProblem::TooFewChoices:
        return u"a poll needs %1 choices"_s.arg(FewestChoices);
    case PollProblem::TooManyChoices:
        return u"a poll has at most %1 choices"_s.arg(MostChoices);
    case PollProblem::EmptyChoice:
        return u"a choice has no text"_s;
    case PollProblem::ChoiceTooLong:
        return u"a choice is longer than %1 characters"_s.arg(MostPollCharacters);
    case PollProblem::BadPictureUrl:
        return u"a picture's address is not https"_s;
    case PollProblem::BadPicture:
        return u"a picture is not a GIF, WebP, PNG or JPEG"_s;
    case PollProblem::PictureTooLarge:
        return u"a picture is larger than %1 bytes"_s.arg(MostPictureBytes);
    case PollProblem::ClosesBeforeItOpens:
        return u"the poll would close before it opens"_s;
    }
    return {};
}

QByteArray pictureMediaType(const QByteArray &bytes)
{
    constexpr qsizetype RiffHeader = 8;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return "image/gif";
    }
    if (bytes.startsWith("RIFF") && bytes.mid(RiffHeader, 4) == "WEBP") {
        return "image/webp";
    }
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return "image/png";
    }
    return bytes.startsWith("\xff\xd8\xff") ? "image/jpeg" : QByteArray();
}

} // namespace gn
