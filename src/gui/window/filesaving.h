// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QImage;
class QWidget;

namespace gn {

// What a dialog for saving starts with.
struct FileWish
{
    QString title;
    QString fileName;
    QString suffix; // "csv"
    QString filter; // "Tables (*.csv)"
};

// Asks where a file goes; then is called later, or not at all. Tests put their own in place of the dialog.
using FileChoice = std::function<void(const FileWish &wish, std::function<void(const QString &path)> then)>;

// A file dialog over parent, which must outlive what it returns.
FileChoice saveFileDialog(QWidget &parent);

// Something of a page as a file: asks where, then a worker makes the bytes and writes them, whole or not at all.
class FileSaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSaving)

public:
    explicit FileSaving(FileChoice choose, QObject *parent = nullptr);
    ~FileSaving() override; // waits for a file that is being written

    void setChoice(FileChoice choose) { m_choose = std::move(choose); }

    // bytes is called by the worker. What it holds is what is written, whenever the name is chosen.
    void save(const FileWish &wish, const std::function<QByteArray()> &bytes);
    void savePng(const FileWish &wish, const std::function<QImage()> &image); // image: by the worker too

signals:
    void ended(const gn::Result<QString> &path);

private:
    void write(const QString &path, const std::function<QByteArray()> &bytes);

    FileChoice m_choose;
    QThreadPool m_worker;
};

} // namespace gn
