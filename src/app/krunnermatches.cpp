// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/krunnermatches.h"

#include "app/desktopsearch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QGuiApplication>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Low = 30;      // KRunner's names for these: a match that is possible,
constexpr int Highest = 100; // and one that was asked for by its keyword
constexpr int MinLetters = 3;
const auto Keyword = u"gif "_s; // also in the .desktop file, as the syntax that KRunner's help shows

KRunnerMatch matchFor(const DesktopResult &result, int category, double relevance)
{
    return {.id = result.id,
            .text = result.title,
            .iconName = QGuiApplication::desktopFileName(),
            .category = category,
            .relevance = relevance,
            .properties = {{u"subtext"_s, result.note}}};
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const KRunnerMatch &match)
{
    argument.beginStructure();
    argument << match.id << match.text << match.iconName << match.category << match.relevance << match.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, KRunnerMatch &match)
{
    argument.beginStructure();
    argument >> match.id >> match.text >> match.iconName >> match.category >> match.relevance >> match.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const KRunnerAction &action)
{
    argument.beginStructure();
    argument << action.id << action.text << action.iconName;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, KRunnerAction &action)
{
    argument.beginStructure();
    argument >> action.id >> action.text >> action.iconName;
    argument.endStructure();
    return argument;
}

KRunnerMatches::KRunnerMatches(DesktopSearch &search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    qDBusRegisterMetaType<KRunnerMatch>();
    qDBusRegisterMetaType<QList<KRunnerMatch>>();
    qDBusRegisterMetaType<KRunnerAction>();
    qDBusRegisterMetaType<QList<KRunnerAction>>();
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): a slot that D-Bus calls
QList<KRunnerAction> KRunnerMatches::Actions()
{
    return {};
}

QList<KRunnerMatch> KRunnerMatches::Match(const QString &query)
{
    setDelayedReply(true);
    const bool isMeant = query.startsWith(Keyword, Qt::CaseInsensitive);
    const QString text = (isMeant ? query.mid(Keyword.size()) : query).simplified();
    m_search.find(text, [isMeant, text, bus = connection(), call = message()](const QList<DesktopResult> &results) {
        constexpr double Step = 0.1; // the library's order
        const int category = isMeant ? Highest : Low;
        double relevance = 1.0;
        QList<KRunnerMatch> matches;
        for (const DesktopResult &result : results) {
            matches.append(matchFor(result, category, relevance -= Step));
        }
        if (isMeant && !text.isEmpty()) {
            matches.append(matchFor(DesktopSearch::searchFor(text), category, relevance - Step));
        }
        bus.send(call.createReply(QVariant::fromValue(matches)));
    });
    return {};
}

void KRunnerMatches::Run(const QString &matchId, const QString & /*actionId*/)
{
    m_search.activate(matchId);
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): a slot that D-Bus calls
QVariantMap KRunnerMatches::Config()
{
    return {{u"MinLetterCount"_s, MinLetters}};
}

// Nothing is kept between two questions.
void KRunnerMatches::Teardown()
{
}

} // namespace gn
