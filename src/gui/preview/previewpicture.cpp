// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewpicture.h"

#include "media/bytecache.h"
#include "media/gifopening.h"
#include "media/renditionchoice.h"
#include "net/fetchqueue.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.gui.preview", QtInfoMsg)

// One picture that somebody looks at may cost more than a tile of many.
constexpr MediaLimits LargeLimits{.maxBytes = 32LL * 1024 * 1024};
constexpr std::chrono::milliseconds LongestFetch{120'000};

} // namespace

PreviewPicture::PreviewPicture(FetchQueue &media, ByteCache &pictures, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_pictures(pictures)
    , m_frames(LargeLimits, this)
{
    connect(&m_frames, &FrameSequence::frame, this, &PreviewPicture::onFrame);
    connect(&m_frames, &FrameSequence::failed, this, &PreviewPicture::onBroken);
}

PreviewPicture::~PreviewPicture() = default;

void PreviewPicture::show(const Gif &gif, QSize area)
{
    clear();
    m_gif = gif;
    m_rendition = chooseRendition(gif, {.tile = area});
    if (!m_rendition) {
        fail({.error = {.kind = Error::Kind::Unsupported, .detail = u"no rendition that can be painted"_s},
              .isOfFile = true});
        return;
    }
    // A file may have been written anew since it was read; what is in memory of it stands in until that is known.
    const bool isFile = m_rendition->url.isLocalFile();
    if (const QByteArray *cached = isFile ? nullptr : m_pictures.find(m_rendition->url)) {
        m_isFromCache = true;
        showLarge(QByteArray(*cached));
    } else {
        showStandIn();
        fetch(CacheUse::ByHeaders);
    }
    setState(State::Loading);
}

void PreviewPicture::fitTo(QSize area)
{
    if (m_state != State::Ready && m_state != State::Loading) {
        return;
    }
    const std::optional<Rendition> better = chooseRendition(m_gif, {.tile = area});
    if (!better || better->url == m_rendition->url || areaOf(better->size) <= areaOf(m_rendition->size)) {
        return;
    }
    m_isBetterOnly = m_state == State::Ready;
    m_rendition = better;
    m_isLarge = false;
    m_isFromCache = false;
    fetch(CacheUse::ByHeaders);
    setState(State::Loading);
}

void PreviewPicture::retry()
{
    if (m_state != State::Failed || !m_rendition) {
        return;
    }
    const bool isFileBroken = m_failure.isOfFile;
    m_isBetterOnly = false;
    m_isLarge = false;
    m_isFromCache = false;
    if (isFileBroken) {
        m_bytes.clear();
        m_frames.clear();
    }
    fetch(isFileBroken ? CacheUse::Never : CacheUse::ByHeaders); // the cache would give the broken one again
    setState(State::Loading);
}

void PreviewPicture::clear()
{
    m_ticket.reset();
    m_frames.clear();
    m_bytes.clear();
    m_isLarge = false;
    m_isFromCache = false;
    m_isBetterOnly = false;
    m_rendition.reset();
    m_gif = {};
    m_state = State::Empty;
}

void PreviewPicture::setBackground(const QColor &background)
{
    if (background == m_background) {
        return;
    }
    m_background = background;
    if (!m_bytes.isEmpty()) {
        m_frames.exchange(m_bytes, m_background);
    }
}

QSize PreviewPicture::pixelSize() const
{
    const QSize measured = m_frames.image().size();
    if (m_isLarge && !measured.isEmpty()) {
        return measured;
    }
    return m_rendition && !m_rendition->size.isEmpty() ? m_rendition->size : measured;
}

void PreviewPicture::fetch(CacheUse cache)
{
    FetchRequest request;
    request.url = m_rendition->url;
    request.limits.maxBytes = LargeLimits.maxBytes;
    request.limits.totalTimeout = LongestFetch;
    request.cache = cache;
    m_ticket = m_media.get(
        request,
        FetchQueue::Interactive,
        [this](const Result<Response> &response) { onFetched(response); },
        [this](QByteArrayView soFar) { onPart(soFar.size()); });
}

void PreviewPicture::onPart(qint64 received)
{
    constexpr qint64 UsualBytes = 512LL * 1024; // the bar comes half way with so many, where the source says nothing
    const qint64 total = m_rendition->bytes > 0 ? m_rendition->bytes : received + UsualBytes;
    emit progressed(std::min(1.0, static_cast<double>(received) / static_cast<double>(total)));
}

void PreviewPicture::onFetched(const Result<Response> &response)
{
    const std::unique_ptr<FetchTicket> ticket = std::move(m_ticket); // lives until the end: we are inside its handler
    const Result<QByteArray> body = successfulBody(response);
    if (!body) {
        qCDebug(log) << "no picture from" << loggable(m_rendition->url) << kindName(body.error().kind);
        if (m_isBetterOnly) {
            m_isLarge = true; // the one that is shown will do
            setState(State::Ready);
            return;
        }
        fail({.error = body.error()});
        return;
    }
    showLarge(*body);
}

void PreviewPicture::showLarge(const QByteArray &bytes)
{
    m_isLarge = true;
    play(bytes);
}

void PreviewPicture::play(const QByteArray &bytes)
{
    const bool isFirst = m_bytes.isEmpty();
    m_bytes = bytes;
    if (isFirst) {
        m_frames.open(bytes, m_background);
    } else {
        m_frames.exchange(bytes, m_background);
    }
}

void PreviewPicture::showStandIn()
{
    const QByteArray bytes = standIn();
    if (!bytes.isEmpty()) {
        play(bytes);
    }
}

// The largest moving picture that is in memory, else any, else the first frame of one that has begun to come.
QByteArray PreviewPicture::standIn() const
{
    QByteArray best;
    std::pair bestRank(false, qint64{-1});
    for (const Rendition &rendition : m_gif.renditions) {
        const std::pair rank(!rendition.isStill, areaOf(rendition.size));
        const QByteArray *whole = rank > bestRank ? m_pictures.find(rendition.url) : nullptr;
        if (whole != nullptr) {
            best = *whole;
            bestRank = rank;
        }
    }
    if (!best.isEmpty()) {
        return best;
    }
    for (const Rendition &rendition : m_gif.renditions) {
        const QByteArray *opening = m_pictures.findOpening(rendition.url);
        const auto end = opening == nullptr ? std::nullopt : gifFirstFrameEnd(*opening);
        if (end) {
            return opening->first(*end);
        }
    }
    return {};
}

void PreviewPicture::onFrame()
{
    if (!m_isLarge || m_state == State::Ready) {
        return;
    }
    if (!m_isFromCache && m_bytes.size() <= MediaLimits{}.maxBytes) { // larger ones would push the wall's out
        m_pictures.insert(m_rendition->url, m_bytes);
    }
    setState(State::Ready);
}

void PreviewPicture::onBroken(const Error &error)
{
    m_bytes.clear();
    if (m_isLarge) {
        fail({.error = error, .isOfFile = true});
    } // else the large one is still to come
}

void PreviewPicture::fail(const Failure &failure)
{
    m_failure = failure;
    setState(State::Failed);
}

void PreviewPicture::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace gn
