// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace gn::test {

// A source that answers when the test says so, and remembers what it was asked.
class ScriptedProvider final : public GifProvider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedProvider)

public:
    template <typename Question, typename Answer>
    struct Call
    {
        Question question;
        Handler<Answer> handler;
        bool isCancelled = false;
    };

    template <typename Question, typename Answer>
    using Calls = std::vector<std::shared_ptr<Call<Question, Answer>>>;

    explicit ScriptedProvider(QObject *parent = nullptr)
        : GifProvider(parent)
    {
    }

    ProviderTraits about{.id = QStringLiteral("scripted"),
                         .name = QStringLiteral("Scripted"),
                         .attribution = QStringLiteral("Powered by SCRIPT"),
                         .abilities = 0xffff,
                         .ratings = {QStringLiteral("g"), QStringLiteral("pg"), QStringLiteral("pg-13")},
                         .languages = {QStringLiteral("en"), QStringLiteral("de")},
                         .maxQueryLength = 50,
                         .maxPageSize = 25};
    std::optional<CallAllowance> left;

    Calls<SearchRequest, SearchPage> pages; // searches and trending, in the order they were asked
    Calls<QString, QStringList> suggested;
    Calls<QString, QStringList> related;
    Calls<int, QStringList> terms;
    Calls<int, QList<Category>> categoriesAsked;

    ProviderTraits traits() const override { return about; }

    std::optional<CallAllowance> allowance() const override { return left; }

    void setLeft(int calls)
    {
        left = CallAllowance{.limit = 100, .left = calls};
        emit allowanceChanged();
    }

    Pending search(const SearchRequest &request, Handler<SearchPage> handler) override
    {
        return ask(pages, request, std::move(handler));
    }

    Pending trending(const SearchRequest &request, Handler<SearchPage> handler) override
    {
        return ask(pages, request, std::move(handler));
    }

    Pending suggestions(const QString &typed, Handler<QStringList> handler) override
    {
        return ask(suggested, typed, std::move(handler));
    }

    Pending relatedTerms(const QString &term, Handler<QStringList> handler) override
    {
        return ask(related, term, std::move(handler));
    }

    Pending trendingTerms(Handler<QStringList> handler) override { return ask(terms, 0, std::move(handler)); }

    Pending categories(Handler<QList<Category>> handler) override
    {
        return ask(categoriesAsked, 0, std::move(handler));
    }

    // As a source does: a cancelled call is never answered.
    template <typename Question, typename Answer>
    static void answer(const std::shared_ptr<Call<Question, Answer>> &call, const Result<Answer> &result)
    {
        if (!call->isCancelled) {
            const Handler<Answer> handler = call->handler; // the answer may make the source forget the call
            handler(result);
        }
    }

    // The newest page asked for: count items from its offset on, of total.
    void answerPage(int count, int total)
    {
        const auto call = pages.back();
        SearchPage page{.request = call->question, .gifs = {}, .totalCount = total, .nextOffset = {}};
        const int end = call->question.offset + count;
        for (int i = call->question.offset; i < end; ++i) {
            page.gifs.append(gif(call->question.query + QString::number(i)));
        }
        if (end < total) {
            page.nextOffset = end;
        }
        answer<SearchRequest, SearchPage>(call, page);
    }

    void failPage(Error::Kind kind)
    {
        const auto call = pages.back();
        answer<SearchRequest, SearchPage>(call, Unexpected(Error{.kind = kind}));
    }

    static Gif gif(const QString &id)
    {
        return {.id = id,
                .source = QStringLiteral("scripted"),
                .title = QStringLiteral("Title ") + id,
                .pageUrl = QUrl(QStringLiteral("https://example.org/") + id)};
    }

private:
    template <typename Question, typename Answer>
    class Reply final : public PendingReply
    {
    public:
        explicit Reply(std::shared_ptr<Call<Question, Answer>> call)
            : m_call(std::move(call))
        {
        }

        Reply(const Reply &) = delete;
        Reply &operator=(const Reply &) = delete;
        Reply(Reply &&) = delete;
        Reply &operator=(Reply &&) = delete;

        ~Reply() override { m_call->isCancelled = true; }

    private:
        std::shared_ptr<Call<Question, Answer>> m_call;
    };

    template <typename Question, typename Answer>
    static Pending ask(Calls<Question, Answer> &calls, const Question &question, Handler<Answer> handler)
    {
        using OneCall = Call<Question, Answer>;
        calls.push_back(std::make_shared<OneCall>(OneCall{question, std::move(handler), false}));
        return std::make_unique<Reply<Question, Answer>>(calls.back());
    }
};

} // namespace gn::test
