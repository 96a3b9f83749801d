// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"
#include "gui/search/giflistmodel.h"

#include <QObject>

namespace gn {

// One search at a time, page by page, into a model. Starting another one cancels what is under way: an older answer
// never replaces a newer one.
class SearchSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchSession)

public:
    enum class State {
        Idle,        // nothing was asked yet
        Searching,   // the first page is under way; the model is empty
        Showing,     // there are results, and more may come
        LoadingMore, // another page is under way
        Complete,    // there are results and no more will come
        Empty,       // the answer was: nothing
        Failed,      // the first page failed: error()
        MoreFailed   // a further page failed: error(); retry() asks for it again
    };

    explicit SearchSession(QObject *parent = nullptr);
    ~SearchSession() override;

    // provider must outlive the session or be replaced. Ends what is under way and clears the model.
    void setProvider(GifProvider *provider);

    void start(const SearchRequest &request); // an empty query: trending. offset is ignored
    void loadMore();                          // does nothing unless Showing
    void retry();                             // does nothing unless Failed or MoreFailed
    void cancel();                            // back to Idle, the model is cleared

    State state() const { return m_state; }

    const Error &error() const { return m_error; }

    const SearchRequest &request() const { return m_request; }

    std::optional<int> totalCount() const { return m_totalCount; }

    GifListModel &model() { return m_model; }

signals:
    void stateChanged(gn::SearchSession::State state);

private:
    void ask(int offset);
    void settle(const Result<SearchPage> &page);
    void enter(State state);

    GifProvider *m_provider = nullptr; // not owned
    GifProvider::Pending m_pending;
    SearchRequest m_request;
    std::optional<int> m_nextOffset;
    std::optional<int> m_totalCount;
    int m_barrenPages = 0; // pages in a row that brought nothing new
    Error m_error;
    State m_state = State::Idle;
    GifListModel m_model;
};

} // namespace gn
