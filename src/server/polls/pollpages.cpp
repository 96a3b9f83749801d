// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/pollpages.h"

#include "core/jsontext.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <kainjow/mustache.hpp>

namespace gn {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

constexpr auto Published = "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; "
                           "script-src 'self'; style-src 'self'; img-src 'self'";

std::string text(const QString &from)
{
    return from.toStdString();
}

std::string number(qint64 from)
{
    return std::to_string(from);
}

// As the original's templates write an apostrophe.
std::string escaped(const std::string &from)
{
    const QByteArray html = QString::fromStdString(from).toHtmlEscaped().toUtf8();
    return QByteArray(html).replace('\'', "&#39;").toStdString();
}

bool isGiphy(const QUrl &url)
{
    return url.host() == "giphy.com"_L1 || url.host().endsWith(".giphy.com"_L1);
}

bool hasPictures(const Poll &poll)
{
    return std::ranges::any_of(
        poll.choices, [](const PollChoice &choice) { return choice.hasOwnPicture || !choice.pictureUrl.isEmpty(); });
}

bool isOfGiphy(const Poll &poll)
{
    return std::ranges::any_of(poll.choices, [](const PollChoice &choice) { return isGiphy(choice.pictureUrl); });
}

// The still of a GIPHY rendition, whose name is documented: giphy.gif has giphy_s.gif. Empty: it isn't known.
QString stillOf(const QUrl &url)
{
    static const QRegularExpression Name(u"/(giphy|200|200w|100|100w)\\.(gif|webp)\\z"_s);
    const QRegularExpressionMatch match = Name.match(url.path());
    if (!isGiphy(url) || !match.hasMatch()) {
        return {};
    }
    QUrl still = url;
    still.setPath(url.path().left(match.capturedStart()) + u'/' + match.captured(1) + u"_s.gif"_s);
    return still.toString(QUrl::FullyEncoded);
}

// The servers that this poll's pictures stay on, and no others.
QByteArray policyOf(const Poll &poll)
{
    QByteArrayList hosts;
    for (const PollChoice &choice : poll.choices) {
        const QByteArray host =
            "https://" + choice.pictureUrl.host(QUrl::FullyEncoded).toLatin1()
            + (choice.pictureUrl.port() < 0 ? QByteArray() : ':' + QByteArray::number(choice.pictureUrl.port()));
        if (!choice.pictureUrl.isEmpty() && !hosts.contains(host)) {
            hosts.append(host);
        }
    }
    return QByteArray(Published) + (hosts.isEmpty() ? QByteArray() : ' ' + hosts.join(' '));
}

QString when(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
}

// Empty while it is simply open.
QString noteOf(const Poll &poll, const QDateTime &now)
{
    switch (poll.stateAt(now)) {
    case PollState::NotOpenYet:
        return u"Opens on "_s + when(poll.opensAt);
    case PollState::Closed:
        return u"This poll is closed"_s;
    case PollState::Open:
        break;
    }
    return poll.closesAt.isValid() ? QString(u"Open until "_s + when(poll.closesAt)) : QString();
}

QLatin1StringView stateName(PollState state)
{
    constexpr std::array Names{"not-open-yet"_L1, "open"_L1, "closed"_L1};
    return Names.at(static_cast<size_t>(state));
}

void setOptional(mustache::data &data, const std::string &name, const QString &value)
{
    data.set(name, value.isEmpty() ? mustache::data(false) : mustache::data(text(value)));
}

mustache::data choiceData(const Poll &poll, const PollChoice &choice)
{
    mustache::data data;
    data.set("id", number(choice.id));
    data.set("text", text(choice.text));
    data.set("votes", number(choice.votes));
    data.set("percent", number(poll.percentOf(choice)));
    const QString own = u"/poll/%1/picture/%2"_s.arg(QString::number(poll.id), QString::number(choice.id));
    setOptional(data, "picture", choice.hasOwnPicture ? own : choice.pictureUrl.toString(QUrl::FullyEncoded));
    setOptional(data, "still", stillOf(choice.pictureUrl));
    data.set("alt", text(choice.alt));
    setOptional(data, "credit", choice.credit);
    const bool isLink = choice.pageUrl.scheme() == "https"_L1;
    setOptional(data, "page", isLink ? choice.pageUrl.toString(QUrl::FullyEncoded) : QString());
    return data;
}

int mostVotes(const Poll &poll)
{
    int most = 0;
    for (const PollChoice &choice : poll.choices) {
        most = std::max(most, choice.votes);
    }
    return most;
}

} // namespace

struct PollPages::Message
{
    int status = 200;
    QString title;
    QString text{};
    QString link{};
    QString label{};
};

struct PollPages::Private
{
    QHash<QString, std::string> templates;

    // Every page has the same head and foot. No other value may have a part's name: mustache would take that value for
    // a template.
    QByteArray render(const QString &name, mustache::data &data) const
    {
        for (const QString &part : {u"head"_s, u"foot"_s, u"image"_s}) {
            data.set(text(part), mustache::partial([this, part] { return templates.value(part); }));
        }
        mustache::mustache page(templates.value(name));
        page.set_custom_escape(escaped);
        return QByteArray::fromStdString(page.render(data));
    }
};

PollPages::PollPages()
    : m_d(std::make_unique<Private>())
{
    for (const QString &name : {u"head"_s, u"foot"_s, u"image"_s, u"index"_s, u"poll"_s, u"results"_s, u"message"_s}) {
        QFile file(u":/polls/templates/%1.html"_s.arg(name));
        if (file.open(QIODevice::ReadOnly)) {
            m_d->templates.insert(name, file.readAll().toStdString());
        }
    }
}

PollPages::~PollPages() = default;

HttpAnswer PollPages::index(const QList<Poll> &polls, const QDateTime &now) const
{
    mustache::data list(mustache::data::type::list);
    for (const Poll &poll : polls) {
        mustache::data item;
        item.set("id", number(poll.id));
        item.set("question", text(poll.question));
        item.set("votes", number(poll.totalVotes()));
        setOptional(item, "note", noteOf(poll, now));
        list << item;
    }
    mustache::data data;
    data.set("title", "Main");
    data.set("has_polls", !polls.isEmpty());
    data.set("polls", list);
    return htmlAnswer(m_d->render(u"index"_s, data), Published);
}

HttpAnswer PollPages::poll(const Poll &poll, const QDateTime &now) const
{
    mustache::data choices(mustache::data::type::list);
    for (qsizetype index = 0; index < poll.choices.size(); ++index) {
        mustache::data choice = choiceData(poll, poll.choices.at(index));
        choice.set("number", number(index + 1));
        choices << choice;
    }
    mustache::data data;
    data.set("title", text(poll.question));
    data.set("id", number(poll.id));
    setOptional(data, "note", noteOf(poll, now));
    data.set("hint", poll.isMultiple ? "Choose one or more" : "Choose one");
    data.set("type", poll.isMultiple ? "checkbox" : "radio");
    data.set("required", !poll.isMultiple);
    data.set("pictures", hasPictures(poll));
    data.set("giphy", isOfGiphy(poll));
    data.set("choices", choices);
    return htmlAnswer(m_d->render(u"poll"_s, data), policyOf(poll));
}

HttpAnswer PollPages::results(const Poll &poll, const QDateTime &now) const
{
    const int most = mostVotes(poll);
    mustache::data choices(mustache::data::type::list);
    for (const PollChoice &choice : poll.choices) {
        mustache::data row = choiceData(poll, choice);
        row.set("leads", most > 0 && choice.votes == most);
        choices << row;
    }
    mustache::data data;
    data.set("title", text(poll.question));
    data.set("id", number(poll.id));
    data.set("note", text(noteOf(poll, now)));
    data.set("state", std::string(stateName(poll.stateAt(now)).data()));
    data.set("total", number(poll.totalVotes()));
    data.set("pictures", hasPictures(poll));
    data.set("giphy", isOfGiphy(poll));
    data.set("events", "/poll/" + number(poll.id) + "/events");
    data.set("stamp", stamp(poll, now).toStdString());
    data.set("choices", choices);
    return htmlAnswer(m_d->render(u"results"_s, data), policyOf(poll));
}

HttpAnswer PollPages::notFound() const
{
    return message({.status = 404, .title = u"Page Not Found"_s});
}

HttpAnswer PollPages::failed() const
{
    return message({.status = 500, .title = u"Internal Server Error"_s});
}

HttpAnswer PollPages::refused(qint64 poll, VoteOutcome outcome) const
{
    Message said{.status = 409,
                 .title = u"Your vote was counted before"_s,
                 .text = u"Everybody has one vote in this poll, and yours is in already. Thank you!"_s,
                 .link = u"/poll/%1/results"_s.arg(poll),
                 .label = u"See the results"_s};
    if (outcome == VoteOutcome::Closed) {
        said.title = u"This poll is closed"_s;
        said.text = u"It takes no more votes."_s;
    } else if (outcome == VoteOutcome::NotOpenYet) {
        said.title = u"This poll is not open yet"_s;
        said.text = u"Please come back later."_s;
    }
    return message(said);
}

HttpAnswer PollPages::tooManyVotes(std::chrono::seconds wait) const
{
    HttpAnswer answer = message({.status = 429,
                                 .title = u"One moment, please"_s,
                                 .text = u"Too many votes came from your network at once. Please try again in "
                                         u"%1 second(s)."_s.arg(wait.count())});
    answer.headers.append(HttpHeader{"Retry-After", QByteArray::number(wait.count())});
    return answer;
}

HttpAnswer PollPages::message(const Message &message) const
{
    mustache::data data;
    data.set("title", text(message.title));
    setOptional(data, "text", message.text);
    setOptional(data, "link", message.link);
    data.set("label", text(message.label));
    return htmlAnswer(m_d->render(u"message"_s, data), Published, message.status);
}

QByteArray PollPages::resultsJson(const Poll &poll, const QDateTime &now)
{
    QByteArrayList choices;
    for (const PollChoice &choice : poll.choices) {
        choices.append("{\"id\": " + QByteArray::number(choice.id) + ", \"votes\": " + QByteArray::number(choice.votes)
                       + ", \"percent\": " + QByteArray::number(poll.percentOf(choice)) + '}');
    }
    return "{\"total\": " + QByteArray::number(poll.totalVotes()) + R"(, "state": ")"
           + QByteArray(stateName(poll.stateAt(now)).data()) + R"(", "note": )" + jsonString(noteOf(poll, now))
           + R"(, "choices": [)" + choices.join(", ") + "]}";
}

QByteArray PollPages::stamp(const Poll &poll, const QDateTime &now)
{
    return QByteArray::number(poll.version) + '-' + QByteArray(stateName(poll.stateAt(now)).data());
}

} // namespace gn
