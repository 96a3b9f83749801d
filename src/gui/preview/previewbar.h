// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;

namespace gn {

class ElidedLabel;
class PreviewButton;

// The line below the picture: its title, the frame's number, and the buttons for playing, looking and doing.
class PreviewBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewBar)

public:
    explicit PreviewBar(QWidget *parent);

    void setTitle(const QString &title);
    void setFrame(int number, int total); // total 0: not known yet
    void setPlaying(bool isPlaying);
    void setSpeed(double speed);
    void setZoomed(bool isZoomed);
    void setDetailsShown(bool isShown);
    void setStillPossible(bool isPossible);

    // Buttons for actions that others own; where there is no room for them they are in a menu.
    void setActions(const QList<QAction *> &actions);

    static double nextSpeed(double speed, int steps); // of those that the menu offers

signals:
    void playToggled();
    void stepWanted(int frames);
    void speedWanted(double speed);
    void zoomToggled();
    void detailsToggled();
    void stillWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QMenu *makeSpeedMenu();
    void fitActions();

    ElidedLabel *m_title;
    PreviewButton *m_back;
    PreviewButton *m_play;
    PreviewButton *m_forward;
    QLabel *m_counter;
    PreviewButton *m_speed;
    QActionGroup *m_speeds;
    PreviewButton *m_zoom;
    PreviewButton *m_still;
    QWidget *m_actions; // holds the actions' buttons
    PreviewButton *m_more;
    PreviewButton *m_details;
    bool m_isPlaying = true;
};

} // namespace gn
