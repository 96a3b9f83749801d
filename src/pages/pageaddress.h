// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/pagetypes.h"

#include <optional>

namespace gn {

// What an address promises to hold. Nothing: something that does not move (JPEG, PNG, SVG, a style sheet).
std::optional<FoundPicture::Kind> kindOfAddress(const QUrl &url);

// Of a host that shows GIFs as videos: GIPHY, Tenor, Imgur, Gfycat, Redgifs.
bool isGifHost(const QString &host);

// The media of a page of giphy.com (gifs, stickers, clips, embed) by the id at the end of its address, without asking
// anybody: https://media.giphy.com/media/ID/giphy.gif.
std::optional<QUrl> giphyMediaOf(const QUrl &page);

// Where the media is if the address is a page around it: Imgur's .gifv is an .mp4; else the same.
QUrl mediaAddress(const QUrl &url);

} // namespace gn
