// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/searchsession.h"

#include <QLoggingCategory>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.gui.search", QtInfoMsg)

// A page may bring nothing new (all of it was there already). So many in a row are passed over before the session
// takes that for the end; each of them costs a call.
constexpr int MaxBarrenPages = 2;

} // namespace

SearchSession::SearchSession(QObject *parent)
    : QObject(parent)
{
}

SearchSession::~SearchSession() = default;

void SearchSession::setProvider(GifProvider *provider)
{
    m_pending.reset(); // before the provider that it belongs to is forgotten
    m_provider = provider;
    cancel();
}

void SearchSession::start(const SearchRequest &request)
{
    m_pending.reset();
    m_request = request;
    m_request.offset = 0;
    m_nextOffset.reset();
    m_totalCount.reset();
    m_barrenPages = 0;
    m_model.clear();
    if (m_provider == nullptr) {
        enter(State::Idle);
        return;
    }
    ask(0);
    enter(State::Searching);
}

void SearchSession::loadMore()
{
    if (m_state == State::Showing && m_nextOffset) {
        ask(*m_nextOffset);
        enter(State::LoadingMore);
    }
}

void SearchSession::retry()
{
    if (m_state == State::Failed) {
        start(SearchRequest(m_request)); // a copy: start() writes to m_request
    } else if (m_state == State::MoreFailed && m_nextOffset) {
        ask(*m_nextOffset);
        enter(State::LoadingMore);
    }
}

void SearchSession::cancel()
{
    m_pending.reset();
    m_nextOffset.reset();
    m_totalCount.reset();
    m_model.clear();
    enter(State::Idle);
}

void SearchSession::ask(int offset)
{
    SearchRequest request = m_request;
    request.offset = offset;
    // Replacing m_pending is what drops an older answer: a destroyed PendingReply never calls its handler.
    auto handler = [this](const Result<SearchPage> &page) { settle(page); };
    m_pending = request.query.isEmpty() ? m_provider->trending(request, std::move(handler))
                                        : m_provider->search(request, std::move(handler));
}

void SearchSession::settle(const Result<SearchPage> &page)
{
    const bool isFirst = m_model.rowCount() == 0;
    if (!page) {
        m_error = page.error();
        qCInfo(log) << "page failed:" << kindName(m_error.kind) << m_error.httpStatus;
        enter(isFirst ? State::Failed : State::MoreFailed);
        return;
    }
    const int rowsBefore = m_model.rowCount();
    m_model.append(page->gifs);
    m_totalCount = page->totalCount;
    // An offset that does not grow would ask for the same page for ever.
    const bool advances = page->nextOffset && *page->nextOffset > m_nextOffset.value_or(0);
    m_nextOffset = advances ? page->nextOffset : std::nullopt;

    m_barrenPages = m_model.rowCount() > rowsBefore ? 0 : m_barrenPages + 1;
    if (m_barrenPages > MaxBarrenPages) {
        m_nextOffset.reset();
    }
    if (m_nextOffset && m_barrenPages > 0) {
        ask(*m_nextOffset);
        return; // still Searching or LoadingMore
    }
    if (m_model.rowCount() == 0) {
        enter(State::Empty);
    } else {
        enter(m_nextOffset ? State::Showing : State::Complete);
    }
}

void SearchSession::enter(State state)
{
    m_state = state;
    emit stateChanged(state); // also for the same state: it may be another query's
}

} // namespace gn
