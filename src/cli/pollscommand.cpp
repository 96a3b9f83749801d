// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pollscommand.h"

#include "cli/console.h"
#include "core/jsontext.h"
#include "core/wholefile.h"
#include "storage/polls/pollcsv.h"

#include <QDir>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QByteArray stateOf(const Poll &poll)
{
    switch (poll.stateAt(QDateTime::currentDateTimeUtc())) {
    case PollState::NotOpenYet:
        return "not open yet";
    case PollState::Closed:
        return "closed";
    case PollState::Open:
        break;
    }
    return "open";
}

QByteArray lineOf(const Poll &poll)
{
    return QByteArray::number(poll.id) + '\t' + stateOf(poll) + '\t' + QByteArray::number(poll.totalVotes()) + '\t'
           + poll.question.toUtf8() + '\n';
}

QByteArray jsonOf(const Poll &poll)
{
    QByteArrayList choices;
    for (const PollChoice &choice : poll.choices) {
        choices.append("{\"id\": " + QByteArray::number(choice.id) + ", \"text\": " + jsonString(choice.text)
                       + ", \"votes\": " + QByteArray::number(choice.votes) + '}');
    }
    return "{\"id\": " + QByteArray::number(poll.id) + ", \"question\": " + jsonString(poll.question)
           + R"(, "published": ")" + poll.published.toString(Qt::ISODate).toLatin1() + R"(", "state": ")"
           + stateOf(poll) + R"(", "votes": )" + QByteArray::number(poll.totalVotes()) + R"(, "choices": [)"
           + choices.join(", ") + "]}";
}

} // namespace

CommandUsage PollsCommand::usage() const
{
    return {.name = u"polls"_s,
            .arguments = u"init|list|close ID|export ID [FILE]"_s,
            .summary = u"Make the polls' tables, list polls, close one, or export its votes as CSV."_s,
            .options = {
                {u"sample"_s, u"With init: add the poll \"What's new?\" if there are no polls."_s},
                {u"json"_s, u"With list: print a JSON array instead of a line a poll (ID, state, votes, question)."_s},
            }};
}

QString PollsCommand::take(const QCommandLineParser &line)
{
    const QStringList arguments = line.positionalArguments();
    if (arguments.isEmpty()) {
        return u"say init, list, close or export"_s;
    }
    if (QString wrong = takeAction(arguments.constFirst()); !wrong.isEmpty()) {
        return wrong;
    }
    const bool takesId = m_action == Action::Close || m_action == Action::Export;
    const qsizetype most = (takesId ? 2 : 1) + (m_action == Action::Export ? 1 : 0);
    if (arguments.size() > most) {
        return u"'%1' is too much"_s.arg(arguments.at(most));
    }
    m_withSample = line.isSet(u"sample"_s);
    m_asJson = line.isSet(u"json"_s);
    if (m_withSample && m_action != Action::Init) {
        return u"--sample goes with init only"_s;
    }
    if (m_asJson && m_action != Action::List) {
        return u"--json goes with list only"_s;
    }
    m_file = arguments.value(2);
    return takesId ? takeId(arguments.value(1)) : QString();
}

QString PollsCommand::takeAction(const QString &name)
{
    static const QStringList Names{u"init"_s, u"list"_s, u"close"_s, u"export"_s};
    const qsizetype index = Names.indexOf(name);
    if (index < 0) {
        return u"unknown action '%1': say init, list, close or export"_s.arg(name);
    }
    m_action = static_cast<Action>(index);
    return {};
}

QString PollsCommand::takeId(const QString &text)
{
    bool isNumber = false;
    m_id = text.toInt(&isNumber);
    if (text.isEmpty()) {
        return u"the poll's ID is missing (see: giphynav polls list)"_s;
    }
    return isNumber && m_id > 0 ? QString() : u"'%1' is not a poll's ID (see: giphynav polls list)"_s.arg(text);
}

void PollsCommand::start(const Config &config, std::function<void(Exit)> done)
{
    m_done = std::move(done);
    const Result<PollPlace> place = PollPlace::fromUrl(config.databaseUrl);
    if (!place.has_value()) {
        fail(place.error());
        return;
    }
    m_store = std::make_unique<PollStore>(*place);
    act();
}

void PollsCommand::act()
{
    switch (m_action) {
    case Action::Init:
        init();
        break;
    case Action::List:
        list();
        break;
    case Action::Close:
        closePoll();
        break;
    case Action::Export:
        exportPoll();
        break;
    }
}

// Opening makes the tables; being answered means that they are there.
void PollsCommand::init()
{
    const QByteArray where = m_store->place().name().toUtf8();
    if (m_withSample) {
        m_store->addSample([this, where](const Result<bool> &isAdded) {
            if (isAdded.has_value()) {
                print(where + (*isAdded ? ": ready, with the sample poll\n" : ": ready; there are polls already\n"));
            } else {
                fail(isAdded.error());
            }
        });
        return;
    }
    m_reply = m_store->all([this, where](const Result<QList<Poll>> &polls) {
        if (polls.has_value()) {
            print(where + ": ready\n");
        } else {
            fail(polls.error());
        }
    });
}

void PollsCommand::list()
{
    m_reply = m_store->all([this](const Result<QList<Poll>> &polls) {
        if (!polls.has_value()) {
            fail(polls.error());
            return;
        }
        QByteArray lines;
        QByteArrayList objects;
        for (const Poll &poll : *polls) {
            lines += lineOf(poll);
            objects.append(jsonOf(poll));
        }
        print(m_asJson ? QByteArray('[' + objects.join(", ") + "]\n") : lines);
    });
}

void PollsCommand::closePoll()
{
    m_store->closeNow(m_id, [this](const Result<bool> &closed) {
        if (closed.has_value()) {
            end(Exit::Success);
        } else {
            fail(closed.error());
        }
    });
}

void PollsCommand::exportPoll()
{
    m_reply = m_store->find(m_id, [this](const Result<Poll> &poll) {
        if (!poll.has_value()) {
            fail(poll.error());
            return;
        }
        if (m_file.isEmpty() || m_file == u"-"_s) {
            print(pollCsv(*poll));
            return;
        }
        const Result<QString> written = writeWholeFile(QDir::current().absoluteFilePath(m_file), pollCsv(*poll));
        if (written.has_value()) {
            end(Exit::Success);
        } else {
            fail(written.error());
        }
    });
}

void PollsCommand::print(const QByteArray &text)
{
    if (printOut(text)) {
        end(Exit::Success);
    } else {
        printError(u"the output can't be written: check where it goes to"_s);
        end(Exit::Failure);
    }
}

void PollsCommand::fail(const Error &error)
{
    const bool isUnknown = error.kind == Error::Kind::NotFound;
    printError(isUnknown ? u"there is no poll %1 (see: giphynav polls list)"_s.arg(m_id) : error.detail);
    end(Exit::Failure);
}

void PollsCommand::end(Exit exit)
{
    if (const std::function<void(Exit)> done = std::exchange(m_done, nullptr)) {
        done(exit);
    }
}

} // namespace gn
