// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/pollroutes.h"

#include "server/staticfiles.h"

#include <QLoggingCategory>
#include <QPointer>

#include <limits>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.server.polls", QtInfoMsg)

constexpr qsizetype MostIdCharacters = 40;

// Nothing: not a whole number. One that no poll can have is 0.
std::optional<qint64> idOf(const QString &text)
{
    bool isNumber = !text.isEmpty() && text.size() <= MostIdCharacters;
    for (qsizetype index = text.startsWith(u'-') ? 1 : 0; index < text.size(); ++index) {
        isNumber = isNumber && text.at(index) >= u'0' && text.at(index) <= u'9';
    }
    if (!isNumber || text == u"-"_s) {
        return std::nullopt;
    }
    bool fits = false;
    const int id = text.toInt(&fits);
    return fits ? id : 0;
}

// Nothing: none, or one that is no number.
std::optional<QList<qint64>> choicesIn(const HttpRequest &request)
{
    QList<qint64> choices;
    for (const FormField &field : request.form()) {
        if (field.name != u"choice"_s) {
            continue;
        }
        const std::optional<qint64> choice = idOf(field.value);
        if (!choice || choices.size() > MostChoices) {
            return std::nullopt;
        }
        choices.append(*choice);
    }
    return choices.isEmpty() ? std::nullopt : std::optional(choices);
}

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

HttpAnswer fresh(HttpAnswer answer)
{
    answer.headers.append(HttpHeader{"Cache-Control", "no-store"});
    return answer;
}

HttpAnswer nothingChosen()
{
    return textAnswer(400, u"You have not specified choice value"_s);
}

} // namespace

PollRoutes::PollRoutes(PollStore &store, const QByteArray &secret, Settings settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_cookie(secret)
    , m_rate(settings.votesPerMinute, steadyNow)
    , m_live(store, settings.patience)
{
}

PollRoutes::~PollRoutes() = default;

void PollRoutes::addTo(Router &router)
{
    const auto add = [&router](const QByteArray &method, const QString &pattern, RouteHandler handler) {
        router.add(method, pattern, RouteScope::Polls, std::move(handler));
    };
    add("GET", u"/polls"_s, [this](const HttpRequest &, const QStringList &, const AnswerHandler &answer) {
        showIndex(answer);
    });
    add("GET",
        u"/poll/{id}"_s,
        [this](const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer) {
            showPoll(request, ids.at(0), &PollPages::poll, answer);
        });
    add("GET",
        u"/poll/{id}/results"_s,
        [this](const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer) {
            showPoll(request, ids.at(0), &PollPages::results, answer);
        });
    add("POST",
        u"/poll/{id}/vote"_s,
        [this](const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer) {
            vote(request, ids.at(0), answer);
        });
    add("GET",
        u"/poll/{id}/events"_s,
        [this](const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer) {
            showEvents(request, ids.at(0), answer);
        });
    add("GET",
        u"/poll/{id}/picture/{choice}"_s,
        [this](const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer) {
            showPicture(request, ids, answer);
        });
    router.setErrorPages({.notFound = [this](const HttpRequest &) { return m_pages.notFound(); },
                          .failed = [this](const HttpRequest &) { return m_pages.failed(); }});
}

void PollRoutes::showIndex(const AnswerHandler &answer)
{
    answer.keep(m_store.all([this, answer](const Result<QList<Poll>> &polls) {
        answer(polls.has_value() ? fresh(m_pages.index(*polls, QDateTime::currentDateTimeUtc()))
                                 : pageFor(polls.error()));
    }));
}

// A poll that is no number is the original's 500. Who has no cookie gets one with the form: a vote that is sent twice,
// by a double click or because its answer was lost, is then counted once.
void PollRoutes::showPoll(const HttpRequest &request, const QString &id, Show show, const AnswerHandler &answer)
{
    const std::optional<qint64> wanted = idOf(id);
    if (!wanted) {
        answer(m_pages.failed());
        return;
    }
    const bool isKnown = !m_cookie.voterOf(request.cookie(VoterCookie::Name)).isEmpty();
    answer.keep(m_store.find(*wanted, [this, isKnown, show, answer](const Result<Poll> &poll) {
        if (!poll.has_value()) {
            answer(pageFor(poll.error()));
            return;
        }
        HttpAnswer page = fresh((m_pages.*show)(*poll, QDateTime::currentDateTimeUtc()));
        if (!isKnown && show == &PollPages::poll) {
            page.headers.append(HttpHeader{"Set-Cookie", VoterCookie::header(m_cookie.make())});
        }
        answer(std::move(page));
    }));
}

void PollRoutes::vote(const HttpRequest &request, const QString &id, const AnswerHandler &answer)
{
    const std::optional<qint64> poll = idOf(id);
    if (!poll) {
        answer(m_pages.failed());
        return;
    }
    if (const std::chrono::seconds wait = m_rate.take(request.peer); wait.count() > 0) {
        answer(m_pages.tooManyVotes(wait));
        return;
    }
    const std::optional<QList<qint64>> choices = choicesIn(request);
    if (!choices) {
        answer(nothingChosen());
        return;
    }
    QByteArray voter = m_cookie.voterOf(request.cookie(VoterCookie::Name));
    QByteArray newCookie;
    if (voter.isEmpty()) {
        newCookie = m_cookie.make();
        voter = m_cookie.voterOf(newCookie);
    }
    const QPointer<PollRoutes> guard(this);
    m_store.vote(*poll, *choices, voter, [guard, id = *poll, newCookie, answer](const Result<VoteOutcome> &outcome) {
        if (guard == nullptr) {
            return;
        }
        if (outcome.has_value()) {
            guard->onOutcome(id, *outcome, newCookie, answer);
        } else {
            answer(guard->pageFor(outcome.error()));
        }
    });
}

void PollRoutes::onOutcome(qint64 poll,
                           VoteOutcome outcome,
                           const QByteArray &newCookie,
                           const AnswerHandler &answer) const
{
    switch (outcome) {
    case VoteOutcome::Counted: {
        HttpAnswer redirect = fresh(redirectAnswer("/poll/" + QByteArray::number(poll) + "/results"));
        if (!newCookie.isEmpty()) {
            redirect.headers.append(HttpHeader{"Set-Cookie", VoterCookie::header(newCookie)});
        }
        answer(std::move(redirect));
        return;
    }
    case VoteOutcome::AlreadyVoted:
    case VoteOutcome::Closed:
    case VoteOutcome::NotOpenYet:
        answer(fresh(m_pages.refused(poll, outcome)));
        return;
    case VoteOutcome::NothingChosen:
    case VoteOutcome::TooManyChosen:
        answer(nothingChosen());
        return;
    case VoteOutcome::NoSuchPoll:
    case VoteOutcome::NoSuchChoice:
    case VoteOutcome::ChoiceOfAnotherPoll:
        break;
    }
    answer(m_pages.notFound());
}

void PollRoutes::showEvents(const HttpRequest &request, const QString &id, const AnswerHandler &answer)
{
    if (const std::optional<qint64> poll = idOf(id)) {
        m_live.subscribe(*poll, request.header("Last-Event-ID"), answer);
    } else {
        answer(textAnswer(404, u"404: Not Found"_s));
    }
}

// A poll's pictures never change.
void PollRoutes::showPicture(const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer)
{
    const qint64 poll = idOf(ids.at(0)).value_or(0);
    const qint64 choice = idOf(ids.at(1)).value_or(0);
    answer.keep(m_store.picture(poll, choice, [this, request, answer](const Result<PollPicture> &picture) {
        answer(picture.has_value() ? fileAnswer(request, picture->bytes, picture->mediaType, {})
                                   : pageFor(picture.error()));
    }));
}

HttpAnswer PollRoutes::pageFor(const Error &error) const
{
    if (error.kind == Error::Kind::NotFound) {
        return m_pages.notFound();
    }
    qCWarning(log) << "polls:" << error.detail;
    return m_pages.failed();
}

} // namespace gn
