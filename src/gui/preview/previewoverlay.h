// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preview/previewcursor.h"
#include "gui/preview/previewpicture.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace gn {

class DetailsPanel;
class ExposureWatch;
class PreviewBar;
class PreviewButton;
class PreviewCanvas;
class StatePanel;
enum class PreviewCommand;

// One item large, over all of its parent: the wall lies dimmed behind it. It takes all keys while it is open; F1's list
// of shortcuts has them. It is hidden until open().
class PreviewOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewOverlay)

public:
    // media and pictures must outlive it.
    PreviewOverlay(FetchQueue &media, ByteCache &pictures, QWidget *parent);
    ~PreviewOverlay() override;

    // model answers GifListModel::GifRole in its rows. It may change or go while this is open.
    void open(QAbstractItemModel &model, const QPersistentModelIndex &index);
    void dismiss(); // closes; the focus goes back to who had it

    bool isOpen() const { return m_isOpen; }

    bool isSettled() const; // the picture is there, or known to be broken

    QModelIndex currentIndex() const { return m_cursor.index(); }

    const Gif &currentGif() const { return m_cursor.gif(); } // empty when it is closed

    // Buttons for what else can be done with the item; the actions stay their owner's, as do their shortcuts.
    void setActions(const QList<QAction *> &actions);
    void setOwnTags(const QStringList &tags); // of the current item; to be set whenever currentChanged() comes
    void setOffersMoreLikeThis(bool offersMoreLikeThis);
    void setDetailsShown(bool isShown);
    void setAutoPlay(bool isAutomatic);    // false: motion is to be reduced, so frames move only on demand
    void setNeedsActive(bool needsActive); // see ExposureWatch

signals:
    void currentChanged(const QModelIndex &index);
    void closed(const QModelIndex &index); // that was shown last; invalid when it is gone
    void settled();                        // isSettled() has become true
    void nearEnd();                        // few neighbours follow: load the next page, if there is one
    void tagChosen(const QString &tag);
    void moreLikeThisWanted(const gn::Gif &gif);
    void stillWanted(const QImage &frame, const gn::Gif &gif);
    void linkOpened(const QUrl &url); // http or https
    void ownTagsEdited(const gn::Gif &gif, const QStringList &tags);
    void detailsShownChanged(bool isShown); // by the user

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setUpWidgets();
    void connectCursor();
    void connectPicture();
    void connectBar();
    void connectDetails();

    void run(PreviewCommand command);
    void runOnFrames(PreviewCommand command);
    void showCurrent();
    void showTexts();
    void showState();
    void showFrame();
    void showNeighbours();
    void askForStill();
    void toggleZoom();
    void toggleDetails();
    void layOut();
    void placePanels(int bodyHeight);
    void takeColours();
    QSize wishedPixels() const;
    bool isNarrow() const;

    PreviewCursor m_cursor;
    PreviewPicture m_picture;
    PreviewCanvas *m_canvas; // these are children
    PreviewBar *m_bar;
    DetailsPanel *m_details;
    StatePanel *m_problem;
    QProgressBar *m_progress;
    PreviewButton *m_previous;
    PreviewButton *m_next;
    PreviewButton *m_close;
    ExposureWatch *m_watch;
    QTimer m_resized; // after the last of many
    QPointer<QWidget> m_focusBefore;
    QRect m_area; // for the picture
    int m_wheel = 0;
    bool m_isOpen = false;
    bool m_isPressedBeside = false;
};

} // namespace gn
