// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <QObject>

namespace gn {

class GifProvider;
class Library;

// Keeps what the library knows about one source's items fresh: GIPHY's terms forbid keeping copies, and its URLs
// change. Both must outlive it.
class LibraryRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryRefresh)

public:
    // provider: must be able to answer byIds().
    LibraryRefresh(Library &library, GifProvider &provider, QObject *parent = nullptr);
    ~LibraryRefresh() override; // what is under way is dropped

    // Asks for the items that were last asked for more than a week ago, in at most four calls, one after the other. The
    // first error ends it, for the source's limit may be reached. Does nothing while it is running.
    void run();

    bool isRunning() const { return m_isRunning; }

signals:
    void finished(int refreshed); // items; also after an error

private:
    void askNext();
    void take(const QStringList &ids, const Result<QList<Gif>> &gifs);
    void finish();

    Library &m_library;
    GifProvider &m_provider;
    QStringList m_waiting;
    int m_refreshed = 0;
    bool m_isRunning = false;
    std::unique_ptr<PendingReply> m_reply;
};

} // namespace gn
