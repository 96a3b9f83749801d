// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/race/racepicture.h"
#include "gui/race/raceseams.h"

#include <QObject>
#include <QThreadPool>

namespace gn {

// The race as a file, written by a worker.
class RaceExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RaceExport)

public:
    explicit RaceExport(FileChoice choose, QObject *parent = nullptr);
    ~RaceExport() override; // waits for a file that is being written

    void setChoice(FileChoice choose) { m_choose = std::move(choose); }

    // What is there when asked for is what is written, whenever the name is chosen.
    void saveCsv(const QList<RaceRun> &runs);
    void savePicture(const QList<RaceRun> &runs, PokemonMode shown, const RacePictureLook &look);

signals:
    void ended(const gn::Result<QString> &path);

private:
    void write(const QString &path, const std::function<QByteArray()> &bytes);

    FileChoice m_choose;
    QThreadPool m_worker;
};

} // namespace gn
