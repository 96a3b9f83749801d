// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "media/framesequence.h"

#include <QByteArray>
#include <QColor>

#include <memory>
#include <optional>

namespace gn {

class ByteCache;
class FetchQueue;
class FetchTicket;
struct Response;
enum class CacheUse;

// The one picture that the preview shows, from the fetch to its frames: at once what is in memory of it, then the
// rendition that fits the area.
class PreviewPicture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPicture)

public:
    enum class State {
        Empty,
        Loading, // frames(), if any, are those of a stand-in
        Ready,
        Failed // so they are here
    };

    struct Failure
    {
        Error error;
        bool isOfFile = false; // it came, but can't be shown

        bool operator==(const Failure &) const = default;
    };

    // media and pictures must outlive this.
    PreviewPicture(FetchQueue &media, ByteCache &pictures, QObject *parent = nullptr);
    ~PreviewPicture() override;

    void show(const Gif &gif, QSize area); // area in device pixels; what was under way is cancelled
    void fitTo(QSize area);                // a better rendition is fetched where one is worth it
    void retry();
    void clear();

    void setBackground(const QColor &background); // behind transparent pixels

    State state() const { return m_state; }

    const Failure &failure() const { return m_failure; }

    // What the picture measures or, before it is there, what its source says it does; may be empty.
    QSize pixelSize() const;

    FrameSequence &frames() { return m_frames; }

signals:
    void stateChanged();
    void progressed(double share); // 0 to 1

private:
    void fetch(CacheUse cache);
    void onPart(qint64 received);
    void onFetched(const Result<Response> &response);
    void onFrame();
    void onBroken(const Error &error);
    void showLarge(const QByteArray &bytes);
    void showStandIn();
    void play(const QByteArray &bytes);
    QByteArray standIn() const;
    void fail(const Failure &failure);
    void setState(State state);

    FetchQueue &m_media;
    ByteCache &m_pictures;
    Gif m_gif;
    std::optional<Rendition> m_rendition; // that fits the area
    QColor m_background = Qt::white;
    State m_state = State::Empty;
    Failure m_failure;
    QByteArray m_bytes;     // that m_frames shows
    bool m_isLarge = false; // they are m_rendition's
    bool m_isFromCache = false;
    bool m_isBetterOnly = false; // what is fetched replaces a picture that is good already
    FrameSequence m_frames;
    std::unique_ptr<FetchTicket> m_ticket;
};

} // namespace gn
