// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace gn {

// What a second process asks of the one that runs already. It travels as one line of JSON.
struct InstanceMessage
{
    enum class Command {
        Show, // the window; with a query it is searched for
        Pick, // the picker
        Stay  // nothing: only whether there is somebody
    };

    Command command = Command::Show;
    QString query;            // may be empty
    QString page;             // Show: one of PageNames; empty: the one that is shown
    QList<QUrl> pictures;     // Show: to be opened in the preview; files by their absolute paths
    bool wantsChoice = false; // Pick: the answer is what was chosen, and nothing is copied
    QString activationToken;  // the desktop's leave to take the focus; may be empty

    bool operator==(const InstanceMessage &) const = default;
};

// What it answers; a line of JSON too. Waiting comes first when the real answer is up to a person.
struct InstanceAnswer
{
    enum class Status { Done, Waiting, Chosen, Dismissed, Refused };

    Status status = Status::Done;
    QString text; // Chosen: the address; Refused: the reason

    bool isFinal() const { return status != Status::Waiting; }

    bool operator==(const InstanceAnswer &) const = default;
};

// With the line feed.
QByteArray toLine(const InstanceMessage &message);
QByteArray toLine(const InstanceAnswer &answer);

// With or without the line feed; what is not understood is an Error of the kind InvalidData.
Result<InstanceMessage> parseMessage(const QByteArray &line);
Result<InstanceAnswer> parseAnswer(const QByteArray &line);

} // namespace gn
