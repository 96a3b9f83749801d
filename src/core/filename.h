// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QString>

namespace gn {

// What a file of that format is called: "gif", "webp", "mp4", "png", "jpg".
QString fileSuffix(MediaFormat format);

// A name that every file system takes, made of text from strangers: no separators, control or reserved characters, no
// reserved names of Windows, no dot or blank at its ends, at most 255 bytes of UTF-8 with ".suffix". Never empty.
QString safeFileName(const QString &wanted, const QString &suffix);

// The item's title (else its alt text, its tags, its id) as a file name.
QString fileNameFor(const Gif &gif, MediaFormat format);

// By the name alone: a picture of a format that this program shows.
bool isPictureFileName(const QString &fileName);

// "funny_cat-2.gif": "funny cat 2".
QString titleFromFileName(const QString &fileName);

// The words of a name that separators keep apart, without a suffix being taken off.
QString wordsOfName(const QString &name);

// The same name with " (n)" before the suffix: for a folder that has one of that name already.
QString numberedFileName(const QString &fileName, int n);

} // namespace gn
