// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the overlay can be told, by its owner or by a key.

#include "gui/preview/detailspanel.h"
#include "gui/preview/previewbar.h"
#include "gui/preview/previewcanvas.h"
#include "gui/preview/previewkeys.h"
#include "gui/preview/previewoverlay.h"
#include "gui/wall/exposurewatch.h"

namespace gn {

namespace {

constexpr int PanStep = 40;

} // namespace

void PreviewOverlay::setActions(const QList<QAction *> &actions)
{
    m_bar->setActions(actions);
}

void PreviewOverlay::setOwnTags(const QStringList &tags)
{
    m_details->setOwnTags(tags);
}

void PreviewOverlay::setOffersMoreLikeThis(bool offersMoreLikeThis)
{
    m_details->setOffersMoreLikeThis(offersMoreLikeThis);
}

void PreviewOverlay::setAutoPlay(bool isAutomatic)
{
    m_picture.frames().setAutoPlay(isAutomatic);
}

void PreviewOverlay::setNeedsActive(bool needsActive)
{
    m_watch->setNeedsActive(needsActive);
}

void PreviewOverlay::setDetailsShown(bool isShown)
{
    if (!isShown && m_details->isAncestorOf(focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
    m_details->setVisible(isShown);
    m_bar->setDetailsShown(isShown);
    layOut();
}

void PreviewOverlay::toggleDetails()
{
    const bool isShown = m_details->isHidden();
    setDetailsShown(isShown);
    emit detailsShownChanged(isShown);
}

void PreviewOverlay::toggleZoom()
{
    m_canvas->setZoomed(!m_canvas->isZoomed());
    m_bar->setZoomed(m_canvas->isZoomed());
}

void PreviewOverlay::askForStill()
{
    const QImage image = m_picture.frames().image();
    if (!image.isNull() && m_picture.state() != PreviewPicture::State::Loading) {
        emit stillWanted(image, currentGif());
    }
}

void PreviewOverlay::run(PreviewCommand command)
{
    switch (command) {
    case PreviewCommand::Close:
        dismiss();
        break;
    case PreviewCommand::Previous:
        m_cursor.step(-1);
        break;
    case PreviewCommand::Next:
        m_cursor.step(1);
        break;
    case PreviewCommand::First:
        m_cursor.goTo(0);
        break;
    case PreviewCommand::Last:
        m_cursor.goTo(m_cursor.count() - 1);
        break;
    case PreviewCommand::Zoom:
        toggleZoom();
        break;
    case PreviewCommand::Details:
        toggleDetails();
        break;
    case PreviewCommand::Still:
        askForStill();
        break;
    default:
        runOnFrames(command);
    }
}

void PreviewOverlay::runOnFrames(PreviewCommand command)
{
    FrameSequence &frames = m_picture.frames();
    const auto changeSpeed = [&](int steps) {
        frames.setSpeed(PreviewBar::nextSpeed(frames.speed(), steps));
        m_bar->setSpeed(frames.speed());
    };
    switch (command) {
    case PreviewCommand::FrameBack:
        frames.step(-1);
        break;
    case PreviewCommand::FrameForward:
        frames.step(1);
        break;
    case PreviewCommand::PlayOrPause:
        frames.setPlaying(!frames.isPlaying());
        break;
    case PreviewCommand::Slower:
        changeSpeed(-1);
        break;
    case PreviewCommand::Faster:
        changeSpeed(1);
        break;
    case PreviewCommand::PanLeft:
        m_canvas->pan({-PanStep, 0});
        break;
    case PreviewCommand::PanRight:
        m_canvas->pan({PanStep, 0});
        break;
    case PreviewCommand::PanUp:
        m_canvas->pan({0, -PanStep});
        break;
    case PreviewCommand::PanDown:
        m_canvas->pan({0, PanStep});
        break;
    default:
        break;
    }
}

} // namespace gn
