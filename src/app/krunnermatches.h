// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace gn {

class DesktopSearch;

// One match as KRunner takes it: (sssida{sv}).
struct KRunnerMatch
{
    QString id;
    QString text;
    QString iconName;
    int category = 0;       // KRunner's CategoryRelevance, 0 to 100
    double relevance = 0.0; // among the matches of that category, 0 to 1
    QVariantMap properties;
};

// What else can be done with a match: (sss). There is nothing yet, but the type belongs to the interface.
struct KRunnerAction
{
    QString id;
    QString text;
    QString iconName;
};

QDBusArgument &operator<<(QDBusArgument &argument, const KRunnerMatch &match);
const QDBusArgument &operator>>(const QDBusArgument &argument, KRunnerMatch &match);
QDBusArgument &operator<<(QDBusArgument &argument, const KRunnerAction &action);
const QDBusArgument &operator>>(const QDBusArgument &argument, KRunnerAction &action);

// The interface by which KRunner and Plasma's menu ask programs for matches: org.kde.krunner1, see
// https://invent.kde.org/frameworks/krunner/-/blob/master/src/data/org.kde.krunner1.xml
// Everything that is typed there comes by, so that the library's matches stand low, and the search is offered only for
// "gif …".
class KRunnerMatches final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KRunnerMatches)
    Q_CLASSINFO("D-Bus Interface", "org.kde.krunner1")

public:
    explicit KRunnerMatches(DesktopSearch &search, QObject *parent = nullptr); // which must outlive this

    // The interface's methods, with its names and arguments. The matches are sent later.
    // NOLINTBEGIN(readability-identifier-naming)
    Q_SLOT QList<gn::KRunnerAction> Actions();
    Q_SLOT QList<gn::KRunnerMatch> Match(const QString &query);
    Q_SLOT void Run(const QString &matchId, const QString &actionId);
    Q_SLOT QVariantMap Config();
    Q_SLOT void Teardown();
    // NOLINTEND(readability-identifier-naming)

private:
    DesktopSearch &m_search;
};

} // namespace gn
