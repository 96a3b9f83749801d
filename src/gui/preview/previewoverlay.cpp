// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewoverlay.h"

#include "gui/preview/detailspanel.h"
#include "gui/preview/previewbar.h"
#include "gui/preview/previewbutton.h"
#include "gui/preview/previewcanvas.h"
#include "gui/preview/previewkeys.h"
#include "gui/wall/exposurewatch.h"
#include "gui/wall/tilefailure.h"
#include "gui/window/statepanel.h"

#include <QAccessible>
#include <QFile>
#include <QProgressBar>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressSteps = 1'000;
constexpr double LeastProgress = 0.03; // seen before the first byte has come

// A palette's roles only, so that one text serves light and dark.
QString styleSheetText()
{
    QFile file(u":/icons/preview.qss"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The titles of errortexts, whose advice is about searches, with what is to be said of a picture.
ErrorText problemText(const PreviewPicture::Failure &failure, const Gif &gif)
{
    const QString host = gif.renditions.isEmpty() ? QString() : gif.renditions.first().url.host();
    ErrorText text = errorText(failure.error, host.isEmpty() ? PreviewOverlay::tr("The source") : host);
    const Error::Kind kind = failure.error.kind;
    const bool isUnusable = kind == Error::Kind::TooLarge || kind == Error::Kind::Truncated;
    if (failure.isOfFile || isUnusable) {
        text.title = PreviewOverlay::tr("This picture can't be shown");
    }
    text.advice = tileFailureText(failure.error);
    text.remedies = {Remedy::Retry};
    return text;
}

} // namespace

PreviewOverlay::PreviewOverlay(FetchQueue &media, ByteCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_cursor(this)
    , m_picture(media, pictures, this)
    , m_canvas(new PreviewCanvas(this))
    , m_bar(new PreviewBar(this))
    , m_details(new DetailsPanel(this))
    , m_problem(new StatePanel(this))
    , m_progress(new QProgressBar(this))
    , m_previous(new PreviewButton(u"previous"_s, tr("Previous"), tr("Left"), this))
    , m_next(new PreviewButton(u"next"_s, tr("Next"), tr("Right"), this))
    , m_close(new PreviewButton(u"clear"_s, tr("Close"), tr("Esc"), this))
    , m_watch(new ExposureWatch(*this))
{
    hide();
    setUpWidgets();
    connectCursor();
    connectPicture();
    connectBar();
    connectDetails();
    parent->installEventFilter(this);
    takeColours();
}

PreviewOverlay::~PreviewOverlay() = default;

void PreviewOverlay::setUpWidgets()
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    setStyleSheet(styleSheetText());
    for (PreviewButton *button : {m_previous, m_next, m_close}) {
        button->setProperty("role", u"floating"_s);
    }
    m_progress->setObjectName("previewProgress"_L1);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Loading the large picture"));
    m_progress->hide();
    m_problem->hide();
    m_details->hide();
    m_resized.setSingleShot(true);
    m_resized.setInterval(250);
    // In the order that they are seen in.
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_close);
    setTabOrder(m_close, m_problem);
    setTabOrder(m_problem, m_bar);
    setTabOrder(m_bar, m_details);
}

void PreviewOverlay::connectCursor()
{
    connect(&m_cursor, &PreviewCursor::moved, this, &PreviewOverlay::showCurrent);
    connect(&m_cursor, &PreviewCursor::refreshed, this, &PreviewOverlay::showTexts);
    connect(&m_cursor, &PreviewCursor::neighboursChanged, this, &PreviewOverlay::showNeighbours);
    connect(&m_cursor, &PreviewCursor::nearEnd, this, &PreviewOverlay::nearEnd);
    connect(&m_cursor, &PreviewCursor::lost, this, &PreviewOverlay::dismiss);
}

void PreviewOverlay::connectPicture()
{
    FrameSequence *frames = &m_picture.frames();
    connect(&m_picture, &PreviewPicture::stateChanged, this, &PreviewOverlay::showState);
    connect(&m_picture, &PreviewPicture::progressed, this, [this](double share) {
        m_progress->setValue(static_cast<int>(ProgressSteps * std::max(LeastProgress, share)));
    });
    connect(frames, &FrameSequence::frame, this, &PreviewOverlay::showFrame);
    connect(frames, &FrameSequence::playingChanged, this, &PreviewOverlay::showFrame);
    connect(m_watch, &ExposureWatch::watchedChanged, frames, &FrameSequence::setActive);
    frames->setActive(false);
    connect(m_problem, &StatePanel::remedyChosen, this, [this] {
        setFocus(Qt::OtherFocusReason); // the button goes
        m_picture.retry();
    });
    connect(&m_resized, &QTimer::timeout, this, [this] { m_picture.fitTo(wishedPixels()); });
}

void PreviewOverlay::connectBar()
{
    connect(m_bar, &PreviewBar::playToggled, this, [this] { run(PreviewCommand::PlayOrPause); });
    connect(m_bar, &PreviewBar::stepWanted, this, [this](int frames) { m_picture.frames().step(frames); });
    connect(m_bar, &PreviewBar::speedWanted, this, [this](double speed) {
        m_picture.frames().setSpeed(speed);
        m_bar->setSpeed(speed);
    });
    connect(m_bar, &PreviewBar::zoomToggled, this, &PreviewOverlay::toggleZoom);
    connect(m_bar, &PreviewBar::detailsToggled, this, &PreviewOverlay::toggleDetails);
    connect(m_bar, &PreviewBar::stillWanted, this, &PreviewOverlay::askForStill);
    connect(m_canvas, &PreviewCanvas::doubleClicked, this, &PreviewOverlay::toggleZoom);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_cursor.step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_cursor.step(1); });
    connect(m_close, &QToolButton::clicked, this, &PreviewOverlay::dismiss);
}

void PreviewOverlay::connectDetails()
{
    connect(m_details, &DetailsPanel::tagChosen, this, &PreviewOverlay::tagChosen);
    connect(m_details, &DetailsPanel::moreLikeThisWanted, this, &PreviewOverlay::moreLikeThisWanted);
    connect(m_details, &DetailsPanel::linkOpened, this, &PreviewOverlay::linkOpened);
    connect(m_details, &DetailsPanel::ownTagsEdited, this, &PreviewOverlay::ownTagsEdited);
}

void PreviewOverlay::open(QAbstractItemModel &model, const QPersistentModelIndex &index)
{
    m_details->commit();
    if (!m_cursor.start(model, index)) {
        return;
    }
    if (!m_isOpen) {
        m_isOpen = true;
        m_focusBefore = window()->focusWidget();
        setGeometry(parentWidget()->rect());
        show();
        raise();
        layOut();
        setFocus(Qt::OtherFocusReason);
    }
    showCurrent();
}

void PreviewOverlay::dismiss()
{
    if (!m_isOpen) {
        return;
    }
    m_isOpen = false;
    m_details->commit();
    const QModelIndex index = m_cursor.index();
    m_cursor.stop();
    m_picture.clear();
    m_resized.stop();
    const bool hadFocus = window()->focusWidget() == this || isAncestorOf(window()->focusWidget());
    hide();
    m_canvas->setImage({});
    m_canvas->setZoomed(false);
    m_bar->setZoomed(false);
    if (hadFocus && m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    emit closed(index); // last: a receiver may delete this
}

void PreviewOverlay::showCurrent()
{
    m_wheel = 0;
    m_canvas->setImage({});
    m_picture.show(currentGif(), wishedPixels());
    takeColours(); // the placeholder is the item's
    showTexts();
    showNeighbours();
    QAccessibleEvent alert(this, QAccessible::Alert); // a screen reader says it without the focus moving
    QAccessible::updateAccessibility(&alert);
    emit currentChanged(currentIndex());
}

void PreviewOverlay::showTexts()
{
    const Gif &gif = currentGif();
    QString title = gif.title.isEmpty() ? describe(gif) : gif.title;
    if (title.isEmpty()) {
        title = tr("Untitled GIF");
    }
    m_bar->setTitle(title);
    setAccessibleName(tr("Preview: %1").arg(title));
    m_canvas->setAccessibleName(describe(gif).isEmpty() ? title : describe(gif));
    if (m_details->isAncestorOf(focusWidget())) {
        setFocus(Qt::OtherFocusReason); // what has it goes
    }
    m_details->setGif(gif);
}

void PreviewOverlay::showState()
{
    const PreviewPicture::State state = m_picture.state();
    const bool isLoading = state == PreviewPicture::State::Loading;
    if (isLoading && m_progress->isHidden()) {
        m_progress->setValue(static_cast<int>(ProgressSteps * LeastProgress));
    }
    m_progress->setVisible(isLoading);
    if (state == PreviewPicture::State::Failed) {
        m_problem->showText(problemText(m_picture.failure(), currentGif()));
    }
    m_problem->setVisible(state == PreviewPicture::State::Failed);
    m_canvas->setVisible(state != PreviewPicture::State::Failed || !m_picture.frames().image().isNull());
    showFrame();
    layOut();
    if (isSettled()) {
        emit settled(); // last: a receiver may delete this
    }
}

bool PreviewOverlay::isSettled() const
{
    return m_picture.state() == PreviewPicture::State::Ready || m_picture.state() == PreviewPicture::State::Failed;
}

// The number is the large picture's: a stand-in may have others.
void PreviewOverlay::showFrame()
{
    const FrameSequence &frames = m_picture.frames();
    const bool isLoading = m_picture.state() == PreviewPicture::State::Loading;
    if (!frames.image().isNull()) {
        m_canvas->setImage(frames.image());
    }
    m_canvas->setPixelSize(m_picture.pixelSize());
    m_bar->setPlaying(frames.isPlaying());
    m_bar->setFrame(frames.number(), isLoading ? 0 : frames.total());
    m_bar->setStillPossible(!isLoading && !frames.image().isNull());
}

void PreviewOverlay::showNeighbours()
{
    for (const auto &[button, rows] : {std::pair(m_previous, -1), std::pair(m_next, 1)}) {
        if (focusWidget() == button && !m_cursor.canStep(rows)) {
            setFocus(Qt::OtherFocusReason); // Qt would give it to the next widget, which closes
        }
        button->setEnabled(m_cursor.canStep(rows));
    }
}

} // namespace gn
