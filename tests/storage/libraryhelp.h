// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/library/library.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace gn::test {

constexpr int LibraryPatience = 60'000; // milliseconds

// Waits for the one answer of a call that is given its handler; what the call returns is kept meanwhile.
template <typename T, typename Call>
Result<T> answerOf(Call call)
{
    Result<T> answer = Unexpected(Error{.kind = Error::Kind::Timeout, .detail = QStringLiteral("no answer")});
    QEventLoop loop;
    const Handler<T> handler = [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    };
    QTimer::singleShot(LibraryPatience, &loop, &QEventLoop::quit);
    if constexpr (std::is_void_v<std::invoke_result_t<Call, Handler<T>>>) {
        call(handler);
        loop.exec();
    } else {
        const auto pending = call(handler);
        loop.exec();
    }
    return answer;
}

inline Gif libraryGif(const QString &id, const QString &title, const QStringList &tags = {})
{
    return {.id = id,
            .source = QStringLiteral("giphy"),
            .title = title,
            .pageUrl = QUrl(QStringLiteral("https://giphy.com/gifs/") + id),
            .tags = tags,
            .renditions = {
                {.name = QStringLiteral("original"),
                 .url = QUrl(QStringLiteral("https://media.giphy.com/media/") + id + QStringLiteral("/giphy.gif")),
                 .size = {200, 100},
                 .bytes = 1000,
                 .frames = 10}}};
}

// True when the library can be used.
inline bool waitForReady(Library &library)
{
    QSignalSpy ready(&library, &Library::ready);
    return library.isReady() || ready.wait(LibraryPatience);
}

inline LibraryPage found(Library &library, const LibraryQuery &query)
{
    return answerOf<LibraryPage>([&](auto handler) { return library.find(query, handler); }).value_or(LibraryPage());
}

inline QStringList foundIds(Library &library, const LibraryQuery &query)
{
    QStringList ids;
    for (const Gif &gif : found(library, query).gifs) {
        ids.append(gif.id);
    }
    return ids;
}

inline bool favour(Library &library, const QList<Gif> &gifs)
{
    return answerOf<bool>([&](auto handler) { library.setFavourite(gifs, true, handler); }).has_value();
}

} // namespace gn::test
