// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

class QModelIndex;

namespace gn {

class TransferList;
struct DownloadFailure;

// A row of the TransferList in words, in one line: how far it is, what became of it, what to do if it failed.
QString transferText(const QModelIndex &index);

// The same with where it goes, where it comes from and what can be gone on with; a line each.
QString transferDetails(const QModelIndex &index);
QString transferTip(const QModelIndex &index); // as rich text, for names from strangers

// What happened and what to do.
QString transferFailureText(const DownloadFailure &failure, const QUrl &url, const QString &folder);

// All of them: "Saving: 1 of 3 done · 2.1 MB of 5.0 MB · 1.2 MB/s · 3 s left".
QString transferSummary(const TransferList &transfers);

QString speedLabel(double bytesPerSecond);              // "1.2 MB/s"
QString remainingLabel(std::chrono::seconds remaining); // "3 min left"

} // namespace gn
