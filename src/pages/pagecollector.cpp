// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagecollector.h"

#include "net/privateaddress.h"
#include "net/proxysetup.h"
#include "net/watchedreply.h"
#include "pages/guardedfetch.h"
#include "pages/pageaddress.h"
#include "pages/pagereader.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned ReaderStack = 16U * 1024 * 1024; // gumbo works recursively
constexpr int LongestInTimeouts = 6;

bool isPicture(const QByteArray &contentType)
{
    return contentType.startsWith("image/") || contentType.startsWith("video/");
}

bool isMarkup(const QByteArray &contentType)
{
    return contentType.isEmpty() || contentType.startsWith("text/") || contentType.contains("html")
           || contentType.contains("xml");
}

// A report of one picture: the address itself.
PageContent pictureContent(const QUrl &url)
{
    return {.pictures = {{.url = mediaAddress(url),
                          .kind = kindOfAddress(url).value_or(FoundPicture::Kind::Unknown),
                          .whereFrom = FoundPicture::From::Link}}};
}

} // namespace

struct PageCollector::Private
{
    PageOptions options;
    QThreadPool readers;
    // Of the page under way, in the order of their making.
    std::unique_ptr<GuardedManager> network;
    std::unique_ptr<HostGate> gate;
    GuardedFetch *fetch = nullptr; // the collector's child
    std::unique_ptr<PendingReply> reading;
    QElapsedTimer clock;
    PageReport report;
};

PageCollector::PageCollector(PageOptions options, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->options = std::move(options);
    m_d->readers.setMaxThreadCount(1);
    m_d->readers.setStackSize(ReaderStack);
}

PageCollector::~PageCollector()
{
    cancel();
}

void PageCollector::setProxy(const ProxyChoice &proxy)
{
    m_d->options.proxy = proxy;
}

void PageCollector::cancel()
{
    delete std::exchange(m_d->fetch, nullptr);
    m_d->reading.reset();
}

void PageCollector::collect(const QUrl &url)
{
    cancel();
    m_d->network = std::make_unique<GuardedManager>();
    setUpProxy(*m_d->network, m_d->options.proxy);
    m_d->gate = std::make_unique<HostGate>(m_d->options.question);
    m_d->gate->allow(url.host()); // the user asked for it
    if (isPrivateHost(url.host())) {
        m_d->gate->allowPrivate();
    }
    m_d->clock.start();
    const FetchLimits limits{.idleTimeout = m_d->options.timeout,
                             .totalTimeout = LongestInTimeouts * m_d->options.timeout,
                             .maxBytes = m_d->options.maxBytes};
    m_d->fetch = new GuardedFetch(*m_d->network, *m_d->gate, {.url = url, .limits = limits}, this);
    connect(m_d->fetch, &GuardedFetch::done, this, [this](const Result<Response> &response) {
        std::exchange(m_d->fetch, nullptr)->deleteLater();
        if (!response.has_value()) {
            emit failed(response.error());
            return;
        }
        PageReport report{.url = response->url,
                          .status = response->status,
                          .contentType = response->headers.value("content-type"),
                          .bytes = response->body.size(),
                          .time = std::chrono::milliseconds(m_d->clock.elapsed()),
                          .body = response->body};
        const QByteArray type = report.contentType.toLower();
        if (isPicture(type)) {
            report.content = pictureContent(report.url);
        }
        if (!isMarkup(type)) {
            emit collected(report);
            return;
        }
        const QFuture<Result<PageContent>> future =
            QtConcurrent::run(&m_d->readers, readPage, report.body, report.contentType, report.url);
        m_d->reading = std::make_unique<WatchedReply<Result<PageContent>>>(
            future, this, [this, report](const Result<PageContent> &content) {
                if (content.has_value()) {
                    PageReport whole = report;
                    whole.content = *content;
                    emit collected(whole);
                } else {
                    emit failed(content.error());
                }
            });
    });
}

} // namespace gn
