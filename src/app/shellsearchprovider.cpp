// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shellsearchprovider.h"

#include "app/desktopsearch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QGuiApplication>

namespace gn {

using namespace Qt::StringLiterals;

ShellSearchProvider::ShellSearchProvider(DesktopSearch &search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    qDBusRegisterMetaType<QList<QVariantMap>>(); // aa{sv}
}

QStringList ShellSearchProvider::GetInitialResultSet(const QStringList &terms)
{
    setDelayedReply(true);
    const QString text = terms.join(u' ');
    m_search.find(text, [text, bus = connection(), call = message()](const QList<DesktopResult> &results) {
        QStringList ids;
        for (const DesktopResult &result : results) {
            ids.append(result.id);
        }
        if (DesktopSearch::isWorthwhile(text)) {
            ids.append(DesktopSearch::searchFor(text).id);
        }
        bus.send(call.createReply(ids));
    });
    return {};
}

// A search of the library costs no more than one among its last results would.
QStringList ShellSearchProvider::GetSubsearchResultSet(const QStringList & /*previousResults*/,
                                                       const QStringList &terms)
{
    return GetInitialResultSet(terms);
}

QList<QVariantMap> ShellSearchProvider::GetResultMetas(const QStringList &identifiers)
{
    setDelayedReply(true);
    m_search.describe(identifiers, [bus = connection(), call = message()](const QList<DesktopResult> &results) {
        QList<QVariantMap> metas;
        for (const DesktopResult &result : results) {
            // As g_icon_new_for_string() takes it: a name, or the path of a picture.
            const QString icon = result.picture.isEmpty() ? QGuiApplication::desktopFileName() : result.picture;
            metas.append(QVariantMap{
                {u"id"_s, result.id}, {u"name"_s, result.title}, {u"description"_s, result.note}, {u"gicon"_s, icon}});
        }
        bus.send(call.createReply(QVariant::fromValue(metas)));
    });
    return {};
}

void ShellSearchProvider::ActivateResult(const QString &identifier, const QStringList & /*terms*/, uint /*timestamp*/)
{
    m_search.activate(identifier);
}

void ShellSearchProvider::LaunchSearch(const QStringList &terms, uint /*timestamp*/)
{
    m_search.search(terms.join(u' '));
}

} // namespace gn
