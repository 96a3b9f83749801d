// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/downloadoptions.h"
#include "cli/downloadprogress.h"

#include <memory>

namespace gn {

class DownloadRecords;
class DownloadWriter;
class Library;
class ManagerPool;

// giphynav download: files from the web into a folder, several at a time, none half written.
class DownloadCommand final : public Command
{
public:
    DownloadCommand();
    ~DownloadCommand() override; // what is under way can be gone on with

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;

private:
    void compose(const Config &config);
    void begin(const QList<DownloadRecord> &earlier);
    DownloadRecord wanted(const QUrl &url) const;
    void goOnWith(DownloadRecord &record, const QList<DownloadRecord> &earlier);
    bool isThere(const DownloadRecord &record, const QList<DownloadRecord> &earlier);
    void dropEarlier(const QList<DownloadRecord> &earlier);
    void onEnded(const DownloadItem &item);
    void printPath(const QString &path);
    void end();

    DownloadOptions m_options;
    QString m_folder;
    QList<QUrl> m_urls;
    std::function<void(Exit)> m_done;
    std::unique_ptr<Library> m_library; // what a resume needs
    std::unique_ptr<DownloadRecords> m_records;
    std::unique_ptr<ManagerPool> m_connections;
    std::unique_ptr<DownloadWriter> m_writer;
    std::unique_ptr<DownloadQueue> m_queue;
    std::unique_ptr<PendingReply> m_loading;
    DownloadProgress m_progress;
    QStringList m_failed;
    bool m_canPrint = true;
};

} // namespace gn
