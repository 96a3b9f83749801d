// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/race/raceseams.h"
#include "storage/polls/polltypes.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace gn {

// A poll's results and its QR code as files, written by a worker.
class PollFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollFiles)

public:
    explicit PollFiles(FileChoice choose, QObject *parent = nullptr);
    ~PollFiles() override; // waits for a file that is being written

    void setChoice(FileChoice choose) { m_choose = std::move(choose); }

    void saveCsv(const Poll &poll);
    void savePicture(const QImage &picture);

signals:
    void ended(const gn::Result<QString> &path);

private:
    void write(const QString &path, const std::function<QByteArray()> &bytes);

    FileChoice m_choose;
    QThreadPool m_worker;
};

} // namespace gn
