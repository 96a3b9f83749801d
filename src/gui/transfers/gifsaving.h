// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "gui/window/toast.h"

#include <QObject>

class QImage;
class QWidget;

namespace gn {

class Library;
class Settings;
class TransferList;
struct Config;

// Saves items as files: at once into the usual folder, or where and as what the user says.
class GifSaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifSaving)

public:
    // All must outlive this; window is what dialogs belong to.
    GifSaving(TransferList &transfers, Library &library, Settings &settings, const Config &config, QWidget &window);

    void save(const QList<Gif> &gifs);   // the best rendition, nothing is asked
    void saveAs(const QList<Gif> &gifs); // one: name, format and size are asked for; several: the folder

    void saveStill(const QImage &picture, const Gif &gif); // as PNG, in a worker

    // The user's choice, else config.yml's, else the system's folder for downloads.
    QString folder() const;

    void openFile(const QString &path); // or says that it is gone
    static void openFolderOf(const QString &path);

signals:
    void said(const gn::ToastMessage &message);

private:
    void saveAllTo(const QList<Gif> &gifs, const QString &folder);
    void saveOneAs(const Gif &gif);
    void saveAllAs(const QList<Gif> &gifs);
    void tellEnd();

    TransferList &m_transfers;
    Settings &m_settings;
    const Config &m_config;
    QWidget &m_window;
    QString m_lastPath;   // of what was saved last
    QString m_lastFolder; // of a "Save as…" in this session
};

} // namespace gn
