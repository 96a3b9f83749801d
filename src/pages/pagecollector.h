// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/managerpool.h"
#include "pages/hostgate.h"
#include "pages/pagetypes.h"

#include <QObject>

#include <memory>

namespace gn {

struct PageOptions
{
    std::chrono::milliseconds timeout{10'000}; // without a single byte; all of it may take six times as long
    qint64 maxBytes = 32LL * 1024 * 1024;
    ProxyChoice proxy;
    HostQuestion question; // when the page leads to a private host; null: no
};

// Fetches a page and finds the moving pictures in it. Nothing but the page is asked for.
class PageCollector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageCollector)

public:
    explicit PageCollector(PageOptions options, QObject *parent = nullptr);
    ~PageCollector() override; // cancels

    void setProxy(const ProxyChoice &proxy); // for pages asked for from now on

    // Replaces what was asked for before. An address that is a picture itself is reported as a page with that one.
    void collect(const QUrl &url);
    void cancel();

signals:
    // One of them for every collect() that was not replaced, later. Any status is a report.
    void collected(const gn::PageReport &report);
    void failed(const gn::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
