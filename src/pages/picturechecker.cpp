// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/picturechecker.h"

#include "net/contentrange.h"
#include "net/privateaddress.h"
#include "net/proxysetup.h"
#include "pages/guardedfetch.h"
#include "pages/robots.h"

#include <QMultiHash>
#include <QPointer>
#include <QQueue>

#include <algorithm>
#include <vector>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Opening = 32LL * 1024;
constexpr qint64 MostRobots = 512LL * 1024;
constexpr auto Product = "GiphyNavigator";

QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString();
}

// Nothing: no picture that may move.
std::optional<FoundPicture::Kind> kindOfBytes(QByteArrayView bytes)
{
    if (bytes.startsWith("GIF8")) {
        return FoundPicture::Kind::Gif;
    }
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP")) {
        return FoundPicture::Kind::WebP;
    }
    const bool isMp4 = bytes.size() > 8 && bytes.sliced(4).startsWith("ftyp");
    const bool isWebM = bytes.startsWith("\x1a\x45\xdf\xa3");
    return isMp4 || isWebM ? std::optional(FoundPicture::Kind::Video) : std::nullopt;
}

qint64 fileSize(const Response &response)
{
    if (const auto range = parsedContentRange(response.headers.value("content-range"))) {
        return range->total.value_or(-1);
    }
    const QByteArray length = response.headers.value("content-length");
    return length.isEmpty() ? response.body.size() : length.toLongLong();
}

CheckedPicture checkedBy(const FoundPicture &picture, const Result<Response> &response)
{
    CheckedPicture checked{.picture = picture};
    const Result<QByteArray> body = successfulBody(response);
    if (!body.has_value()) {
        checked.error = body.error();
        return checked;
    }
    checked.contentType = response->headers.value("content-type");
    checked.opening = body->first(std::min<qsizetype>(body->size(), Opening));
    checked.bytes = fileSize(*response);
    if (const auto kind = kindOfBytes(checked.opening)) {
        checked.picture.kind = *kind;
    } else {
        checked.error =
            Error{.kind = Error::Kind::InvalidData, .detail = u"%1: not a moving picture"_s.arg(loggable(picture.url))};
    }
    return checked;
}

Robots robotsFrom(const Result<Response> &response)
{
    if (!response.has_value()) {
        return {}; // the picture itself will say what is wrong
    }
    if (response->status >= 500) {
        return Robots::closed();
    }
    return response->status >= 200 && response->status < 300 ? Robots(response->body, Product) : Robots();
}

} // namespace

// A QObject, so that what is queued dies with it.
struct PictureChecker::Private : QObject
{
    // One request at a time, so that it is clear whose a blocked one was.
    struct Lane
    {
        GuardedManager network;
        std::unique_ptr<GuardedFetch> fetch; // goes before the network
    };

    explicit Private(PictureChecker *checker)
        : q(checker)
    {
    }

    void fillLanes();
    void start(Lane &lane, int index);
    void askRobots(Lane &lane, const QString &origin);
    void askPicture(Lane &lane, int index);
    void settle(int index, const CheckedPicture &checked);

    FetchLimits limits(qint64 bytes) const
    {
        return {.idleTimeout = options.timeout, .totalTimeout = 3 * options.timeout, .maxBytes = bytes};
    }

    PictureChecker *q;
    CheckOptions options;
    std::unique_ptr<HostGate> gate;
    std::vector<std::unique_ptr<Lane>> lanes; // before the gate in dying
    QList<FoundPicture> pictures;
    QQueue<int> waiting;
    QHash<QString, Robots> robots;
    QMultiHash<QString, int> waitingForRobots;
    int unsettled = 0;
};

void PictureChecker::Private::fillLanes()
{
    for (const auto &lane : lanes) {
        if (waiting.isEmpty()) {
            return;
        }
        if (lane->fetch == nullptr) {
            start(*lane, waiting.dequeue());
        }
    }
}

void PictureChecker::Private::start(Lane &lane, int index)
{
    const QString origin = originOf(pictures.at(index).url);
    if (robots.contains(origin)) {
        askPicture(lane, index);
    } else if (waitingForRobots.contains(origin)) {
        waitingForRobots.insert(origin, index);
        QMetaObject::invokeMethod(
            this, [this] { fillLanes(); }, Qt::QueuedConnection); // the lane is free for another one
    } else {
        waitingForRobots.insert(origin, index);
        askRobots(lane, origin);
    }
}

void PictureChecker::Private::askRobots(Lane &lane, const QString &origin)
{
    const FetchRequest request{.url = QUrl(origin + u"/robots.txt"_s), .limits = limits(MostRobots)};
    lane.fetch = std::make_unique<GuardedFetch>(lane.network, *gate, request);
    connect(lane.fetch.get(), &GuardedFetch::done, this, [this, &lane, origin](const Result<Response> &response) {
        robots.insert(origin, robotsFrom(response));
        const QList<int> held = waitingForRobots.values(origin);
        waitingForRobots.remove(origin);
        for (const int later : held) {
            waiting.prepend(later);
        }
        std::ranges::sort(waiting);
        lane.fetch.release()->deleteLater(); // we are inside its signal
        fillLanes();
    });
}

void PictureChecker::Private::askPicture(Lane &lane, int index)
{
    const FoundPicture &picture = pictures.at(index);
    if (!robots.value(originOf(picture.url)).allows(picture.url)) {
        CheckedPicture refused{.picture = picture};
        refused.error = Error{.kind = Error::Kind::Unsupported,
                              .detail = u"%1: robots.txt forbids programs to ask for it"_s.arg(loggable(picture.url))};
        QMetaObject::invokeMethod(
            this, [this, index, refused] { settle(index, refused); }, Qt::QueuedConnection);
        return;
    }
    // A server that knows no ranges sends all of it, and then its size is known too.
    const FetchRequest request{.url = picture.url, .limits = limits(64LL * 1024 * 1024), .firstBytes = Opening};
    lane.fetch = std::make_unique<GuardedFetch>(lane.network, *gate, request);
    connect(lane.fetch.get(), &GuardedFetch::done, this, [this, &lane, index](const Result<Response> &response) {
        lane.fetch.release()->deleteLater(); // we are inside its signal
        settle(index, checkedBy(pictures.at(index), response));
    });
}

void PictureChecker::Private::settle(int index, const CheckedPicture &checked)
{
    --unsettled;
    const bool isLast = unsettled == 0;
    fillLanes();
    PictureChecker *const checker = q;
    const QPointer<Private> guard(this);
    emit checker->checked(index, checked); // a receiver may ask anew, or delete the checker
    if (isLast && guard != nullptr) {
        emit checker->finished();
    }
}

PictureChecker::PictureChecker(CheckOptions options, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this))
{
    m_d->options = std::move(options);
}

PictureChecker::~PictureChecker() = default;

void PictureChecker::check(const QUrl &page, const QList<FoundPicture> &pictures)
{
    const CheckOptions options = m_d->options;
    m_d = std::make_unique<Private>(this);
    m_d->options = options;
    m_d->gate = std::make_unique<HostGate>(options.question);
    m_d->gate->allow(page.host());
    if (isPrivateHost(page.host())) {
        m_d->gate->allowPrivate();
    }
    m_d->pictures = pictures;
    m_d->unsettled = static_cast<int>(pictures.size());
    for (int index = 0; index < pictures.size(); ++index) {
        m_d->waiting.enqueue(index);
    }
    for (int lane = 0; lane < options.atOnce; ++lane) {
        m_d->lanes.push_back(std::make_unique<Private::Lane>());
        setUpProxy(m_d->lanes.back()->network, options.proxy);
    }
    if (pictures.isEmpty()) {
        QMetaObject::invokeMethod(this, &PictureChecker::finished, Qt::QueuedConnection);
    }
    m_d->fillLanes();
}

} // namespace gn
