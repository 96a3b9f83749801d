// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transfernote.h"

#include "storage/library/gifjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gn {

using namespace Qt::StringLiterals;

QByteArray transferNote(const Gif &gif, qint64 bytes)
{
    QJsonObject json;
    if (!gif.id.isEmpty()) {
        json["gif"_L1] = gifToJson(gif);
    }
    if (bytes >= 0) {
        json["bytes"_L1] = bytes;
    }
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

TransferNote readTransferNote(const QByteArray &note)
{
    TransferNote read;
    if (note.isEmpty()) {
        return read;
    }
    const QJsonObject json = QJsonDocument::fromJson(note).object();
    read.bytes = json["bytes"_L1].toInteger(-1);
    read.gif = gifFromJson(json["gif"_L1].toObject());
    return read;
}

} // namespace gn
