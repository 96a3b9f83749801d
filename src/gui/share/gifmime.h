// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/share/sharedfiles.h"

#include <memory>

class QMimeData;

namespace gn {

// What is put on the clipboard and dragged, best first: real files, the GIF's bytes, HTML, the URL as text. Never an
// image in the sense of QMimeData::setImageData(): Qt would offer it as PNG, and Chromium pastes that, a still, before
// anything that moves (https://crbug.com/40357537). Not empty: files has at least one.
std::unique_ptr<QMimeData> gifMimeData(const QList<SharedFile> &files);

} // namespace gn
