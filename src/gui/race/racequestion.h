// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace gn {

// Asks the user: host is about to get that many requests. go is called later or not at all. Tests put their own in
// place of the box.
using RaceQuestion = std::function<void(const QString &host, int requests, std::function<void()> go)>;

// A box over parent.
RaceQuestion raceQuestionBox(QWidget &parent);

} // namespace gn
