// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/searchtrigger.h"

#include "gui/search/callrules.h"

namespace gn {

SearchTrigger::SearchTrigger(QObject *parent, std::chrono::milliseconds pause)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Asked again: another search may have spent the calls meanwhile.
        if (searchesWhileTyping()) {
            fire(m_typed, false);
        }
    });
}

void SearchTrigger::setProvider(const GifProvider *provider)
{
    m_timer.stop();
    m_provider = provider;
}

void SearchTrigger::setTyped(const QString &text)
{
    m_typed = text;
    if (text.trimmed() == m_current || isTooLong(text) || !searchesWhileTyping()) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
}

void SearchTrigger::submit(const QString &text)
{
    m_timer.stop();
    m_typed = text;
    if (!isTooLong(text)) {
        fire(text, true);
    }
}

void SearchTrigger::setCurrent(const QString &text)
{
    m_timer.stop();
    m_typed = text;
    m_current = text.trimmed();
}

bool SearchTrigger::searchesWhileTyping() const
{
    return callrules::mayCallUnasked(m_provider);
}

int SearchTrigger::length(const QString &text) const
{
    return m_provider != nullptr ? m_provider->queryLength(text.trimmed()) : 0;
}

int SearchTrigger::maxLength() const
{
    return m_provider != nullptr ? m_provider->traits().maxQueryLength : 0;
}

bool SearchTrigger::isTooLong(const QString &text) const
{
    const int limit = maxLength();
    return limit > 0 && length(text) > limit;
}

void SearchTrigger::fire(const QString &text, bool isOnPurpose)
{
    m_current = text.trimmed();
    emit searchWanted(m_current, isOnPurpose);
}

} // namespace gn
