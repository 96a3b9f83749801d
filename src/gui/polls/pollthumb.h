// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pokedex/spritestage.h"
#include "gui/polls/pollsservices.h"

#include <QUrl>
#include <QWidget>

namespace gn {

class ExposureWatch;

// A choice's picture, small and moving as the wall does; a calm square while there is none.
class PollThumb final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollThumb)

public:
    PollThumb(const PollsServices &services, QSize size, QWidget *parent = nullptr);

    void setPicture(const QUrl &url); // empty: none

    const QUrl &picture() const { return m_url; }

    bool isShown() const { return m_stage.hasPicture(0); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void readSettings();

    const Settings &m_settings;
    SpriteStage m_stage;
    ExposureWatch *m_watch; // owned by the QObject tree
    QUrl m_url;
};

} // namespace gn
