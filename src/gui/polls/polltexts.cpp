// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/polltexts.h"

#include "gui/window/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::PollTexts)
};

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString pollStateName(PollState state)
{
    switch (state) {
    case PollState::NotOpenYet:
        return Texts::tr("Not open yet");
    case PollState::Open:
        return Texts::tr("Open");
    case PollState::Closed:
        return Texts::tr("Closed");
    }
    return {};
}

QString pollStateText(const Poll &poll, const QDateTime &now)
{
    const PollState state = poll.stateAt(now);
    if (state == PollState::NotOpenYet) {
        return Texts::tr("Opens %1").arg(moment(poll.opensAt));
    }
    if (state == PollState::Open && poll.closesAt.isValid()) {
        return Texts::tr("Open until %1").arg(moment(poll.closesAt));
    }
    return pollStateName(state);
}

QString pollVotesText(int votes)
{
    return Texts::tr("%Ln vote(s)", nullptr, votes);
}

QString pollResultText(const Poll &poll, const PollChoice &choice)
{
    return Texts::tr("%1, %2 %", "votes and their share")
        .arg(pollVotesText(choice.votes), QLocale().toString(poll.percentOf(choice)));
}

QString pollSummaryText(const Poll &poll, const QDateTime &now)
{
    QStringList parts{pollStateText(poll, now), pollVotesText(poll.totalVotes())};
    if (poll.published.isValid()) {
        parts.append(Texts::tr("made %1").arg(QLocale().toString(poll.published, QLocale::ShortFormat)));
    }
    if (poll.isMultiple) {
        parts.append(Texts::tr("several choices allowed"));
    }
    return parts.join(u" · "_s);
}

QString pollProblemText(PollProblem problem)
{
    switch (problem) {
    case PollProblem::NoQuestion:
        return Texts::tr("Ask something.");
    case PollProblem::QuestionTooLong:
    case PollProblem::ChoiceTooLong:
        return Texts::tr("At most %Ln character(s).", nullptr, MostPollCharacters);
    case PollProblem::TooFewChoices:
        return Texts::tr("A poll needs at least %Ln choice(s).", nullptr, FewestChoices);
    case PollProblem::TooManyChoices:
        return Texts::tr("A poll has at most %Ln choice(s).", nullptr, MostChoices);
    case PollProblem::EmptyChoice:
        return Texts::tr("Name this choice or remove it.");
    case PollProblem::BadPictureUrl:
        return Texts::tr("This picture's address is not safe to show.");
    case PollProblem::BadPicture:
        return Texts::tr("This is no GIF, WebP, PNG or JPEG picture.");
    case PollProblem::PictureTooLarge:
        return Texts::tr("This picture is too large; at most %1 can be shown.").arg(byteSizeLabel(MostPictureBytes));
    case PollProblem::ClosesBeforeItOpens:
        return Texts::tr("It would close before it opens.");
    }
    return {};
}

QString pollPictureErrorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::TooLarge:
        return pollProblemText(PollProblem::PictureTooLarge);
    case Error::Kind::InvalidData:
        return pollProblemText(PollProblem::BadPicture);
    default:
        return Texts::tr("This picture could not be read. Try again, or remove the choice.");
    }
}

ErrorText pollErrorText(const Error &error)
{
    ErrorText text{.icon = u"outage"_s,
                   .title = Texts::tr("The polls can't be opened"),
                   .advice = {},
                   .remedies = {Remedy::Retry}};
    switch (error.kind) {
    case Error::Kind::Unsupported:
        text.advice = Texts::tr("The database was made by a newer version of the program, or the driver for it is not "
                                "installed.");
        break;
    case Error::Kind::InvalidData:
        text.advice = Texts::tr("The file with the polls is damaged. Replace it by a copy, or move it away to begin "
                                "anew.");
        break;
    case Error::Kind::File:
        text.advice = Texts::tr("Check the free space and the permissions of your home folder, then try again.");
        break;
    default:
        text.advice = Texts::tr("The database does not answer. Check that its server runs and that the address in "
                                "config.yml is right, then try again.");
        break;
    }
    return text;
}

QUrl pollLink(const QUrl &base, qint64 poll)
{
    return base.isValid() ? base.resolved(QUrl(u"/poll/%1"_s.arg(poll))) : QUrl();
}

QDateTime nextTurnOf(const Poll &poll, const QDateTime &now)
{
    if (poll.opensAt.isValid() && poll.opensAt > now) {
        return poll.opensAt;
    }
    return poll.closesAt.isValid() && poll.closesAt > now ? poll.closesAt : QDateTime();
}

} // namespace gn
