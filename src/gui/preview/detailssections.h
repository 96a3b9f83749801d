// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QString>

class QLabel;
class QWidget;

namespace gn {

// A label for a stranger's text: never markup, and it may be selected.
QLabel *plainLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);

// A link that is called by a stranger's text. What is activated is "#": where it leads is not in the markup.
QLabel *linkLabel(const QString &text, QWidget *parent);

// Every rendition with format, pixels, bytes and frames, grouped by name.
QWidget *renditionTable(const QList<Rendition> &renditions, QWidget *parent);

} // namespace gn
