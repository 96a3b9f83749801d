// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

namespace gn {

// What somebody outside wants to see in the window. Nothing of it: the window as it is.
struct WindowWish
{
    QString query; // searched for, also when it is empty; null: what stands there stays. Or a link of the program
    QString page;  // one of PageNames; empty: the one that is shown
    QList<QUrl> pictures; // to be opened in the preview: files of this computer, or on the web
    QList<Gif> gifs;      // the same with items that are known

    bool operator==(const WindowWish &) const = default;
};

// Whether a picture may be there: a file: URL, or one on the web.
bool isPictureAddress(const QUrl &url);

// Of the addresses that a desktop opens the program with. Looks at no disk.
WindowWish wishToOpen(const QStringList &addresses);

} // namespace gn

Q_DECLARE_METATYPE(gn::WindowWish)
