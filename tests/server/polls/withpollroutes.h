// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/polls/pollmodule.h"
#include "server/routes.h"
#include "storage/pollhelp.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace gn::test {

using namespace Qt::StringLiterals;

inline QByteArray headerOf(const HttpAnswer &answer, const QByteArray &name)
{
    for (const HttpHeader &header : answer.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

// "name=value" of the Set-Cookie.
inline QByteArray cookieOf(const HttpAnswer &answer)
{
    const QByteArray header = headerOf(answer, "Set-Cookie");
    return header.left(header.indexOf(';'));
}

// The polls' routes on a new SQLite file for each test. The router is asked directly; no sockets.
class WithPollRoutes : public QObject
{
    Q_OBJECT

protected:
    void open(PollRoutes::Settings settings)
    {
        m_module.reset();
        m_router.emplace();
        m_module.emplace(PollPlace::sqlite(m_folder->filePath(u"polls.sqlite"_s)), settings);
        m_module->addRoutes(*m_router);
        addStaticRoutes(*m_router, m_module->staticFolders());
        QEventLoop loop;
        m_module->start([&loop](const Result<void> &ready) {
            QVERIFY(ready.has_value());
            loop.quit();
        });
        loop.exec();
    }

    AnswerHandler ask(const HttpRequest &request, std::function<void(const HttpAnswer &)> take)
    {
        const AnswerHandler handler([take = std::move(take)](const HttpAnswer &answer) { take(answer); });
        m_router->dispatch(request, handler);
        return handler;
    }

    HttpAnswer answerTo(const HttpRequest &request)
    {
        std::optional<HttpAnswer> answer;
        QEventLoop loop;
        ask(request, [&](const HttpAnswer &given) {
            answer = given;
            loop.quit();
        });
        if (!answer) {
            QTimer::singleShot(PollPatience, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return answer.value_or(HttpAnswer{.status = 0});
    }

    static HttpRequest requestOf(const QByteArray &method, const QByteArray &target, const QByteArray &cookie = {})
    {
        HttpRequest request{.method = method, .target = target, .peer = QHostAddress(u"192.0.2.7"_s)};
        if (!cookie.isEmpty()) {
            request.headers.append(HttpHeader{"Cookie", cookie});
        }
        return request;
    }

    HttpAnswer get(const QByteArray &target) { return answerTo(requestOf("GET", target)); }

    HttpAnswer post(const QByteArray &target, const QByteArray &form, const QByteArray &cookie = {})
    {
        HttpRequest request = requestOf("POST", target, cookie);
        request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = form;
        return answerTo(request);
    }

    void addSample()
    {
        QVERIFY(
            pollAnswer<bool>([this](const Handler<bool> &done) { m_module->store()->addSample(done); }).has_value());
    }

    int votesOf(qint64 id) { return findPoll(*m_module->store(), id).value_or(Poll()).totalVotes(); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Router> m_router;
    std::optional<PollModule> m_module;

private slots:

    void init()
    {
        m_folder.emplace();
        open({.votesPerMinute = 0});
    }

    void cleanup() { m_module.reset(); }
};

} // namespace gn::test
