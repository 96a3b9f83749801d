// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"
#include "gui/share/sharedfiles.h"
#include "gui/window/toast.h"

#include <QObject>
#include <QPixmap>

#include <memory>

namespace gn {

class Library;

// Copies and drags items to other programs. What was given away stands among the library's recents.
class GifSharing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifSharing)

public:
    enum class Text { Link, PageLink, Markdown, Html };

    // Both must outlive this.
    GifSharing(SharedFiles &files, Library &library, QObject *parent = nullptr);
    ~GifSharing() override;

    // The animation itself, as a file and as bytes (gui/share/gifmime.h), once it is whole; a second call replaces the
    // first if that is not done yet.
    void copyFiles(const QList<Gif> &gifs);
    void copyText(Text what, const QList<Gif> &gifs);

    // Begins a drag from source as soon as the files are whole, if the button is still held then.
    void drag(const QList<Gif> &gifs, QWidget &source, const QPixmap &picture);

    // What is being dragged out of this program now, for drops into this program.
    const QList<Gif> &dragged() const { return m_dragged; }

    void cancel(); // what is under way

signals:
    void said(const gn::ToastMessage &message);
    void progressed(const QString &text, qint64 done, qint64 total); // bytes; total -1: unknown
    void progressEnded();

private:
    using Ready = std::function<void(const QList<SharedFile> &)>;
    using Again = std::function<void()>; // what a failure offers; empty: nothing

    void prepare(const QList<Gif> &gifs, const QString &text, const Ready &ready, const Again &again = {});
    void put(const QList<SharedFile> &files);
    void beginDrag(const QList<SharedFile> &files, QWidget &source, const QPixmap &picture);
    void fail(const Error &error, const Gif &first, const Again &again);
    void noteUsed(const QList<Gif> &gifs);

    SharedFiles &m_files;
    Library &m_library;
    std::unique_ptr<PendingReply> m_preparation;
    QList<Gif> m_dragged;
};

} // namespace gn
