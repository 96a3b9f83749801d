// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QUrl;
class QWidget;

namespace gn {

// Where the race asks the user: replaced by tests. go and then are called later or not at all.

// host is about to get that many requests.
using RaceQuestion = std::function<void(const QString &host, int requests, std::function<void()> go)>;

struct FileWish
{
    QString title;
    QString fileName;
    QString suffix; // "csv"
    QString filter;
};

using FileChoice = std::function<void(const FileWish &wish, std::function<void(const QString &path)> then)>;

// With windows over parent.
RaceQuestion raceQuestionBox(QWidget &parent);
FileChoice saveFileDialog(QWidget &parent);

// A service on this computer needs no asking.
bool isOnThisComputer(const QUrl &url);

} // namespace gn
