// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QUrl>

#include <optional>

namespace gn {

// What giphynav download was asked.
struct DownloadOptions
{
    QList<QUrl> urls;               // of the command line
    QString inputFile;              // "-": stdin; empty: none
    QString folder;                 // empty: download.folder of config.yml, else the working folder
    std::optional<int> jobs;        // nothing: download.jobs of config.yml
    std::optional<int> timeout;     // seconds; nothing: download.timeout of config.yml
    std::optional<qint64> maxBytes; // of each file
    bool resumes = false;

    bool operator==(const DownloadOptions &) const = default;
};

QList<QCommandLineOption> downloadOptionList();

// Wrong usage is an Error of the kind InvalidQuery with the text to print.
Result<DownloadOptions> readDownloadOptions(const QCommandLineParser &line);

// One http or https URL a line; empty lines and those that begin with # are left out. Blocks.
Result<QList<QUrl>> readUrlList(const QString &name);

// What a person typed as an address: "https://…", or without the scheme.
Result<QUrl> typedUrl(const QString &text);

// --timeout of fetch and download: seconds.
Result<std::optional<int>> readTimeout(const QCommandLineParser &line);

} // namespace gn
