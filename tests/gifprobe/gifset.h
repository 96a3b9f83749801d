// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

namespace gn::probe {

// A GIF of the folder that is measured with.
struct ProbeGif
{
    QString name;
    QByteArray bytes;
    QSize canvas;
    int frames = 0;
    int durationMs = 0; // of one round
    bool isEndless = false;
};

// The files of a folder that really are GIFs, whatever they are called, by name. An error when there are none.
Result<QList<ProbeGif>> readGifs(const QString &folder);

// Those of them that fit a wall to be compared: endless animations as wide as a column, since the naive wall can't
// scale. All of them if there are none.
QList<ProbeGif> wallGifs(const QList<ProbeGif> &gifs, int columnWidth);

} // namespace gn::probe
