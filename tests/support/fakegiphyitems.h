// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace gn::test {

// The fake GIPHY's catalogue: nothing is stored, an item follows from its word and its number.
struct FakeItem
{
    QString word; // the query that it was found with; "" for one asked for by its id
    int number = 0;
    QString suffix; // of the id; names a fault of its media: "x404", "x403", "xcut", "xhang"
    bool isSticker = false;
    QString rating;

    QString id() const; // 8 hex digits for the word, 5 digits for the number, the suffix
};

// A GIF object as GIPHY's documentation shows it, with 25 renditions; media and pingback URLs lead to root,
// a URL without a path.
QJsonObject fullItem(const FakeItem &item, const QUrl &root);

// The same with as much missing as has been seen missing: by number % 4 the renditions' URLs, all renditions but
// mp4s, "images" itself, or only sizes; never a user or an alt text; the id a number, tags objects.
QJsonObject scantItem(const FakeItem &item, const QUrl &root);

// The full item of an id whose number is below known. An id holds the number, but of the word only a hash: the item
// comes back under no word.
std::optional<QJsonObject> itemById(const QString &id, int known, const QUrl &root);

// The bytes of /media/ID/FILE: an animated GIF whatever the file's name says, "_s." a still, mp4 a mere header.
QByteArray mediaFile(const QString &id, const QString &file);

} // namespace gn::test
