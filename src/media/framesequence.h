// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/sequencedecoder.h"

#include <QCache>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace gn {

// One file for looking at closely: plays it at any speed and steps through it forwards and backwards, at the file's own
// size. One worker decodes, a frame ahead; of what was seen, 64 MB stay for stepping back. No timer runs while it is
// paused, not active, or has one frame only.
class FrameSequence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameSequence)

public:
    static constexpr double SlowestSpeed = 0.25;
    static constexpr double FastestSpeed = 4;

    explicit FrameSequence(const MediaLimits &limits = {}, QObject *parent = nullptr);
    ~FrameSequence() override; // waits until the worker has finished the frame that it is at

    // From the first frame on; plays unless setAutoPlay(false). background: behind transparent pixels.
    void open(const QByteArray &bytes, const QColor &background);

    // The same picture from another file, or on another background: goes on with the frame that is shown.
    void exchange(const QByteArray &bytes, const QColor &background);
    void clear();

    void setAutoPlay(bool isAutomatic) { m_isAutomatic = isAutomatic; } // of what is opened from now on; true at first

    void setPlaying(bool isPlaying); // begins anew at the end of an animation that does not loop
    void setActive(bool isActive);   // false: nobody can see it; true at first
    void setSpeed(double factor);    // kept for what is opened later

    // Pauses and shows the frame that lies so many further; beyond the last one the first follows.
    void step(int frames);

    bool isPlaying() const { return m_isPlaying; }

    double speed() const { return m_speed; }

    int number() const { return m_number; } // of the frame shown, from 1; 0 before the first one

    int total() const { return m_total; } // 0 before the first frame

    const QImage &image() const { return m_image; } // shown last; null before the first frame

signals:
    void frame(const QImage &image, int number, int delayMs); // RGB32; delayMs as in the file
    void playingChanged(bool isPlaying);
    void failed(const gn::Error &error); // the file can't be shown; nothing follows

private:
    using Decoder = std::shared_ptr<SequenceDecoder>;

    void start(const QByteArray &bytes, const QColor &background, int number);
    void request(int number);
    void receive(const Decoder &decoder, const Result<SequenceBatch> &batch);
    void serve();
    void show(const SequenceFrame &shown);
    void schedule();
    void advance();
    void lookAhead();
    int wrapped(int number) const;

    MediaLimits m_limits;
    QThreadPool m_pool;
    Decoder m_decoder; // shared with the job that is under way
    bool m_isDecoding = false;
    QCache<int, SequenceFrame> m_frames; // the least recently shown go first
    std::optional<int> m_wanted;         // shown as soon as it is decoded
    QImage m_image;
    int m_number = 0;
    int m_delayMs = 0;
    int m_total = 0;
    int m_plays = 0;
    int m_pass = 1;
    bool m_isPlaying = false;
    bool m_isAutomatic = true;
    bool m_isActive = true;
    bool m_hasEnded = false; // by itself, after its last pass
    double m_speed = 1;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_due = 0; // on the clock, when the frame shown was to be seen first
};

} // namespace gn
