// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/library/handedgifs.h"
#include "gui/search/giflistmodel.h"
#include "gui/window/toast.h"

namespace gn {

// Pictures that the program was given to be looked at: a list of its own, which the preview pages through while the
// wall stays what it is. The last ones given replace those before.
class OpenedGifs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenedGifs)

public:
    explicit OpenedGifs(FetchQueue &queue, QObject *parent = nullptr); // which must outlive this

    void open(const QList<QUrl> &urls); // files of this computer, or on the web; opened() or said() follow, or both
    void show(const QList<Gif> &gifs);  // opened() is emitted at once

    bool isLoading() const { return m_handed.isBusy(); }

    GifListModel &model() { return m_model; }

signals:
    void opened(); // model() has them
    void said(const gn::ToastMessage &message);
    void settled(); // nothing is loading any more; last

private:
    void take(const QList<Gif> &gifs, const QList<RefusedPicture> &refused);

    HandedGifs m_handed;
    GifListModel m_model;
};

} // namespace gn
