// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/framesequence.h"

#include <QImageReader>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace gn {

namespace {

constexpr qsizetype KeptBytes = 64LL * 1024 * 1024;
constexpr qint64 MostLateMs = 1'000; // what is later goes on from where it is instead of catching up

} // namespace

FrameSequence::FrameSequence(const MediaLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_frames(KeptBytes)
    , m_timer(this)
{
    if (QImageReader::allocationLimit() != limits.maxAllocationMegabytes) {
        applyAllocationLimit(limits); // not needed, and not without danger, while an engine's workers decode
    }
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &FrameSequence::advance);
}

FrameSequence::~FrameSequence()
{
    clear();
    m_pool.waitForDone();
}

void FrameSequence::clear()
{
    if (m_decoder != nullptr) {
        m_decoder->drop();
    }
    m_decoder.reset();
    m_isDecoding = false;
    m_frames.clear();
    m_wanted.reset();
    m_image = QImage();
    m_number = 0;
    m_total = 0;
    m_timer.stop();
}

void FrameSequence::open(const QByteArray &bytes, const QColor &background)
{
    clear();
    start(bytes, background, 1);
    const bool wasPlaying = m_isPlaying;
    m_isPlaying = m_isAutomatic;
    if (m_isPlaying != wasPlaying) {
        emit playingChanged(m_isPlaying);
    }
}

void FrameSequence::exchange(const QByteArray &bytes, const QColor &background)
{
    const QImage shown = m_image;
    const int number = m_wanted.value_or(m_number);
    clear();
    m_image = shown;
    start(bytes, background, std::max(1, number));
}

void FrameSequence::start(const QByteArray &bytes, const QColor &background, int number)
{
    m_decoder = std::make_shared<SequenceDecoder>(bytes, background, m_limits);
    m_pass = 1;
    m_hasEnded = false;
    m_wanted = number;
    m_due = m_clock.elapsed();
    request(number);
}

void FrameSequence::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying) {
        return;
    }
    m_isPlaying = isPlaying;
    m_due = m_clock.elapsed(); // a pause is no delay to be caught up
    if (isPlaying && m_hasEnded && m_decoder != nullptr) {
        m_hasEnded = false;
        m_pass = 1;
        m_wanted = 1;
        const QPointer<FrameSequence> guard(this);
        serve(); // tells of the frame
        if (guard.isNull()) {
            return;
        }
    } else {
        schedule();
    }
    emit playingChanged(isPlaying);
}

void FrameSequence::setActive(bool isActive)
{
    if (m_isActive == isActive) {
        return;
    }
    m_isActive = isActive;
    m_due = m_clock.elapsed();
    schedule();
}

void FrameSequence::setSpeed(double factor)
{
    m_speed = std::clamp(factor, SlowestSpeed, FastestSpeed);
    m_due = m_clock.elapsed();
    schedule();
}

void FrameSequence::step(int frames)
{
    setPlaying(false);
    if (m_decoder == nullptr || m_total == 0) {
        return;
    }
    m_hasEnded = false;
    m_wanted = wrapped(m_wanted.value_or(m_number) + frames);
    serve();
}

int FrameSequence::wrapped(int number) const
{
    const int fromZero = (number - 1) % m_total;
    return (fromZero < 0 ? fromZero + m_total : fromZero) + 1;
}

void FrameSequence::request(int number)
{
    if (m_isDecoding) {
        return; // receive() asks again for what is wanted then
    }
    m_isDecoding = true;
    auto work = [this, decoder = m_decoder, number] {
        // The destructor waits for this, and a call that is queued by then dies with the sequence.
        QMetaObject::invokeMethod(
            this, [this, decoder, batch = decoder->upTo(number)] { receive(decoder, batch); }, Qt::QueuedConnection);
    };
    QtConcurrent::task(std::move(work)).onThreadPool(m_pool).spawn(QtConcurrent::FutureResult::Ignore);
}

void FrameSequence::receive(const Decoder &decoder, const Result<SequenceBatch> &batch)
{
    if (decoder != m_decoder) {
        return; // of what was shown before
    }
    m_isDecoding = false;
    if (!batch) {
        clear();
        emit failed(batch.error());
        return;
    }
    m_total = batch->total;
    m_plays = batch->plays;
    for (const SequenceFrame &each : batch->frames) {
        m_frames.insert(each.number, new SequenceFrame(each), static_cast<qsizetype>(each.image.sizeInBytes()));
    }
    if (m_wanted && *m_wanted > m_total) {
        m_wanted = 1;
    }
    serve();
}

// Shows what is wanted if it is there, else has it decoded.
void FrameSequence::serve()
{
    if (!m_wanted) {
        lookAhead();
        return;
    }
    if (const SequenceFrame *found = m_frames.object(*m_wanted)) {
        show(SequenceFrame(*found));
    } else {
        request(*m_wanted);
    }
}

void FrameSequence::show(const SequenceFrame &shown)
{
    if (m_number == 0) {
        m_due = m_clock.elapsed(); // opening the file took time that is none of the frame's
    }
    m_wanted.reset();
    m_image = shown.image;
    m_number = shown.number;
    m_delayMs = shown.delayMs;
    schedule();
    lookAhead();
    emit frame(shown.image, shown.number, shown.delayMs); // last: a receiver may delete this
}

// When the next frame is due. m_due is then that moment.
void FrameSequence::schedule()
{
    if (!m_isPlaying || !m_isActive || m_total < 2 || m_wanted) {
        m_timer.stop();
        return;
    }
    const qint64 now = m_clock.elapsed();
    const qint64 from = now - m_due > MostLateMs ? now : m_due;
    m_due = from + std::max<qint64>(1, std::llround(m_delayMs / m_speed));
    m_timer.start(static_cast<int>(std::max<qint64>(0, m_due - now)));
}

void FrameSequence::advance()
{
    if (m_number == m_total && m_plays > 0 && m_pass >= m_plays) {
        m_hasEnded = true;
        setPlaying(false);
        return;
    }
    m_pass += m_number == m_total ? 1 : 0;
    m_wanted = wrapped(m_number + 1);
    serve();
}

void FrameSequence::lookAhead()
{
    if (m_decoder == nullptr || !m_isActive || m_total < 2) {
        return;
    }
    const int next = wrapped(m_number + 1);
    if (!m_frames.contains(next)) {
        request(next);
    }
}

} // namespace gn
