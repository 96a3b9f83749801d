// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectedpicture.h"
#include "gui/window/errortexts.h"

namespace gn {

// Why a picture is not to be had, in two or three words and in a sentence.
QString missingTitle(const Error &error);
QString missingReason(const Error &error);

// What stands on the tile of a picture that can't be played; empty titles: it can.
struct TileText
{
    QString icon;
    QString title;
    QString detail;

    bool operator==(const TileText &) const = default;
};

TileText tileText(const CollectedPicture &picture);

QString pictureToolTip(const CollectedPicture &picture);
QString pictureSpoken(const CollectedPicture &picture); // for screen readers

// Why a page could not be collected, and what to do.
ErrorText pageErrorText(const Error &error, const QUrl &page);

// A page that came, but without pictures.
ErrorText emptyPageText(const PageReport &report);

// "Status 200 · text/html · 12.3 KB · 0.2 s · UTF-8 · 14 moving pictures"
QString pageFacts(const PageReport &report);

} // namespace gn
