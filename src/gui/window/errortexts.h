// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>

namespace gn {

// What the window offers as a button when something failed.
enum class Remedy { Retry, OpenSettings, UseBuiltIn, ShowTrending, ChooseFolders };

// An Error in words for people: what happened, what to do, and the buttons that do it (the best one first).
struct ErrorText
{
    QString icon; // name of a resource in resources/icons
    QString title;
    QString advice;
    QList<Remedy> remedies;

    bool operator==(const ErrorText &) const = default;
};

// sourceName: ProviderTraits::name. now is what "in 12 minutes" is counted from.
ErrorText
errorText(const Error &error, const QString &sourceName, const QDateTime &now = QDateTime::currentDateTimeUtc());

QString remedyLabel(Remedy remedy);

} // namespace gn
